import { useEffect, useState } from 'react'

/** How many seconds are left until a moment, counting down; 0 when it has passed or there is none. */
export function useWait(until: string | null): number {
  const [left, setLeft] = useState(() => secondsTo(until))
  useEffect(() => {
    setLeft(secondsTo(until))
    if (!until) return
    const timer = setInterval(() => {
      const now = secondsTo(until)
      setLeft(now)
      if (now === 0) clearInterval(timer)
    }, 200)
    return () => clearInterval(timer)
  }, [until])
  return left
}

const secondsTo = (until: string | null) =>
  until ? Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000)) : 0
