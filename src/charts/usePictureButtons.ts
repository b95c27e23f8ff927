import { useEffect } from 'react'
import { savePicture } from './savePicture.dom'

/** Makes the buttons of the whole page work that save a picture: `<button data-png="x.svg">`. */
export function usePictureButtons(): void {
  useEffect(() => {
    const handleClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button[data-png]') : null
      if (button instanceof HTMLElement && button.dataset.png) void savePicture(button.dataset.png)
    }
    document.addEventListener('click', handleClick)
    return () => {
      document.removeEventListener('click', handleClick)
    }
  }, [])
}
