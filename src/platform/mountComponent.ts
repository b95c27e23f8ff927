import { createElement, startTransition, StrictMode } from 'react'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'

/**
 * Draws a component into an element that nobody else fills, in slices: the reader goes first. An
 * error takes away what was drawn, nothing else of the page, and is told. Returns how to take it away.
 */
export function mountComponent<Props extends object>(
  element: Element,
  component: ComponentType<Props>,
  props: Props,
  onError?: (error: unknown) => void,
): () => void {
  const root = createRoot(element, onError && { onUncaughtError: onError, onCaughtError: onError })
  startTransition(() => {
    root.render(createElement(StrictMode, null, createElement(component, props)))
  })
  return () => root.unmount()
}
