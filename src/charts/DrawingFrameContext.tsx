import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { DrawingSvgProps } from './DrawingSvg'

type DrawingFrame = (props: DrawingSvgProps) => ReactNode

const DrawingFrameContext = createContext<DrawingFrame | undefined>(undefined)

/** Puts the drawings of charts into another frame than the page's, which gets their size. */
export function DrawingFrameProvider({
  frame,
  children,
}: {
  readonly frame: DrawingFrame
  readonly children: ReactNode
}) {
  return <DrawingFrameContext value={frame}>{children}</DrawingFrameContext>
}

/** The frame for drawings; undefined for that of the page. */
export function useDrawingFrame(): DrawingFrame | undefined {
  return use(DrawingFrameContext)
}
