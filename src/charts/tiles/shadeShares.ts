import { scaleQuantize } from 'd3'

/** One for each color of the style sheet, the lightest first. */
const levels = [1, 2, 3, 4, 5] as const

export interface Shading {
  /** From 1 to 5 for a share in percent. */
  readonly levelOf: (share: number) => number
  /** Where each level ends, in percent; the last one is round and not below any share. */
  readonly ends: readonly number[]
}

/** Five equal steps from 0 to a round number that the largest of the shares does not exceed. */
export function shadeShares(shares: readonly number[]): Shading {
  const step = roundStep(Math.max(0.1, ...shares) / levels.length)
  const most = step * levels.length
  const scale = scaleQuantize([0, most], levels)
  return {
    levelOf: (share) => scale(share),
    ends: levels.map((level) => Math.round(level * step * 100) / 100),
  }
}

/** The next round number: 1, 1.2, 1.5, 2 and so on up to 10, times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor =
    [1, 1.2, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= least - 1e-9) ?? 10
  return factor * power
}
