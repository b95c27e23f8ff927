import { useEffect, useState } from 'react'

/** The time in ms, told anew every so many ms; 0 on the server and before the first time. */
export function useNow(every: number): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    const tell = () => setNow(Date.now())
    tell()
    const timer = setInterval(tell, every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
