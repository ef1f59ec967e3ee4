import { useEffect, useState } from 'react'

const rest = 600

/** A text as it was when typing last rested: empty until then. */
export function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
