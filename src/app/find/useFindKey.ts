import { useEffect, useEffectEvent } from 'react'

/** Calls back on Ctrl + K or ⌘ + K anywhere on the page, instead of what the browser does on it. */
export function useFindKey(onPress: () => void): void {
  const handlePress = useEffectEvent(onPress)
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isFind || event.shiftKey || event.altKey) return
      event.preventDefault()
      handlePress()
    }
    document.addEventListener('keydown', handleKey)
    return () => {
      document.removeEventListener('keydown', handleKey)
    }
  }, [])
}
