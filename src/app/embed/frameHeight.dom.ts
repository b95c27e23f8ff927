import type { FrameSize } from './framePeers.dom'

/** What has been told of a frame's height; sizes in px, times in ms. */
export interface HeightRecord {
  readonly told: FrameSize | null
  readonly toldAt: number
  /** How often the height grew in a row while the width stayed. */
  readonly growths: number
}

export type HeightDecision =
  | { readonly action: 'tell'; readonly record: HeightRecord }
  | { readonly action: 'wait'; readonly ms: number }
  | { readonly action: 'keep' }

/** Differences below this are the host's rounding. */
const least = 2
/** A frame that is hidden, or narrower than a word, is as high as it will never be seen. */
const leastWidth = 100
/** Ten messages a second. */
const pause = 100
/** A frame that makes itself grow is left alone after so many steps. */
const mostGrowths = 8

export const noHeight: HeightRecord = { told: null, toldAt: -Infinity, growths: 0 }

/** Whether the content has a size that a reader can see it in: its host may hide it, or show it later. */
export const isShown = ({ width, height }: FrameSize) => width >= leastWidth && height > 0

/** Whether a new size of the content is to be told to the host, now or later. */
export function decideHeight(record: HeightRecord, size: FrameSize, now: number): HeightDecision {
  const { told, toldAt, growths } = record
  if (!isShown(size)) return { action: 'keep' }
  const change = told?.width === size.width ? size.height - told.height : null
  if (change !== null && Math.abs(change) < least) return { action: 'keep' }
  const isGrowth = change !== null && change > 0
  if (isGrowth && growths >= mostGrowths) return { action: 'keep' }
  if (now - toldAt < pause) return { action: 'wait', ms: pause - (now - toldAt) }
  return {
    action: 'tell',
    record: { told: size, toldAt: now, growths: isGrowth ? growths + 1 : 0 },
  }
}

/** After something that the reader or the host did, growing is no sign of a loop. */
export function forgiveGrowth(record: HeightRecord): HeightRecord {
  return { ...record, growths: 0 }
}
