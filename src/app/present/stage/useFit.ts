import { useLayoutEffect } from 'react'
import { fitStep } from './fitStep.dom'

/** Keeps the steps that are seen whole, whenever `key`, the window or the fonts change. */
export function useFit(key: string): void {
  useLayoutEffect(() => {
    const fit = () => {
      for (const step of document.querySelectorAll<HTMLElement>('main > [data-place]'))
        fitStep(step)
    }
    fit()
    addEventListener('resize', fit)
    const fonts = document.fonts as FontFaceSet | undefined
    fonts?.addEventListener('loadingdone', fit)
    return () => {
      removeEventListener('resize', fit)
      fonts?.removeEventListener('loadingdone', fit)
    }
  }, [key])
}
