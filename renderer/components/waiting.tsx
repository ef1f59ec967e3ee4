import { useEffect, useState } from 'react'

/** Nothing for the first moment, then one quiet word: what is fast should not flash. */
export function Waiting() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="quiet" role="status" style={{ padding: '2rem' }}>
      {late ? 'Even geduld…' : ''}
    </p>
  )
}
