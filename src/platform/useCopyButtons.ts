import { useEffect } from 'react'
import { watchCopyButtons } from './watchCopyButtons'

/** Makes the copy buttons of the whole page work: see `watchCopyButtons`. */
export function useCopyButtons(): void {
  useEffect(watchCopyButtons, [])
}
