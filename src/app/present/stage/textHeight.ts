/**
 * Letters at least 4 mm high for each metre of viewing distance: the rule of thumb in installers'
 * guides for projected text (scribd.com, document 324505452).
 */
const millimetersPerMeter = 4
/** Height of a capital of our sans, as a part of the font size. */
const capitalHeight = 0.66
/** The smallest text on the stage, that of axes and sources, in percent of the stage's height. */
const smallest = 3.3

/** How much larger than normal each text size is. */
export const textSizes = [1, 1.1, 1.2, 1.3] as const

/**
 * The first text size whose smallest letters are high enough for the last row; undefined when
 * none is, or for a distance (m) or a height of the picture (m) that is no positive number.
 */
export function findTextSize(distance: number, height: number): number | undefined {
  if (!(distance > 0) || !(height > 0)) return undefined
  const size = textSizes.findIndex((factor) => distance <= farthest(height, factor))
  return size === -1 ? undefined : size
}

/** From how far, in m, the smallest text is read on a picture of this height in m. */
export function farthest(height: number, factor: number = textSizes[textSizes.length - 1] ?? 1) {
  const letter = height * 1000 * (smallest / 100) * factor * capitalHeight
  return letter / millimetersPerMeter
}
