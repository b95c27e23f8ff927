import { useEffect, useRef } from 'react'

/** Tells which year is pointed at as often as that changes; nothing before the first one. */
export function usePointYear(
  year: number | null,
  onPoint: ((year: number | null) => void) | undefined,
): void {
  const told = useRef<number | null>(null)
  useEffect(() => {
    if (told.current === year) return
    told.current = year
    onPoint?.(year)
  }, [year, onPoint])
}
