import type { Size } from './layOutPicture'

/** How large text is to come out that is laid out for 15 units, in px of the picture. */
const wantedScale = 1.55
/** The smallest texts of drawings are of 13 units and are to come out at 18 px. */
const leastScale = 1.4
/** Widths in viewBox units that drawings know how to fill; from 280 and 560 on they are the stage's. */
const widths = Array.from({ length: 40 }, (_, index) => 405 + index * 12).filter(
  (width) => width !== 560,
)

export interface FittedDrawing {
  /** What to ask the drawing for, in viewBox units. */
  readonly width: number
  readonly height: number
  /** Of the drawing, so that it fits. */
  readonly scale: number
  readonly drawn: Size
}

/**
 * The width and the height to ask a drawing for so that it fills a room of px as far as it can, in
 * text of a readable size. `measure` says how large it becomes.
 */
export function fitDrawing(room: Size, measure: (size: Size) => Size): FittedDrawing {
  const tried = widths.map((width) => {
    const height = Math.floor((room.height * width) / room.width)
    const drawn = measure({ width, height })
    const scale = Math.min(room.width / drawn.width, room.height / drawn.height)
    const filled = (scale ** 2 * drawn.width * drawn.height) / (room.width * room.height)
    const isSmall = scale < leastScale
    const score = filled - Math.abs(scale - wantedScale) * (isSmall ? 2 : 0.2)
    return { width, height, scale, drawn, score }
  })
  return tried.reduce((best, one) => (one.score > best.score ? one : best))
}
