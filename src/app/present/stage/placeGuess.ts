import type { DrawnShares } from './drawnShares'
import type { StageGuess } from './stageGuess'

/** All places in percent of the drawing. */
export interface GuessPlan {
  readonly points: readonly {
    readonly year: number
    readonly share: number
    readonly x: number
    readonly y: number
  }[]
  /** Where the class's guess stands; where the first share does while there is none. */
  readonly guess: { readonly x: number; readonly y: number; readonly share: number }
  readonly grid: readonly { readonly share: number; readonly y: number }[]
}

const [left, right, top, bottom] = [16, 80, 10, 80]

/** Sets the known shares and the guess on a plane of years and percent. */
export function placeGuess({ points }: DrawnShares, guess: number | null): GuessPlan {
  const [first, last] = [points[0], points.at(-1)]
  const [from, to] = [first?.year ?? 0, last?.year ?? 1]
  const shown = guess ?? first?.share ?? 0
  return {
    points: points.map(({ year, share }) => ({
      year,
      share,
      x: round(left + ((year - from) / (to - from)) * (right - left)),
      y: placeShare(share),
    })),
    guess: { x: right, y: placeShare(shown), share: shown },
    grid: [0, 50, 100].map((share) => ({ share, y: placeShare(share) })),
  }
}

function placeShare(share: number): number {
  return round(bottom - (share / 100) * (bottom - top))
}

/** The share in percent at a height, which is a part (0–1) of the drawing's from its top; 0 to 100. */
export function readShare(height: number): number {
  return Math.max(0, Math.min(100, Math.round(((bottom - height * 100) / (bottom - top)) * 100)))
}

/** What a key makes of a guess in percent; undefined for a key that the slider does not take. */
export function moveGuess(key: string, share: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowUp: share + 1,
    ArrowRight: share + 1,
    ArrowDown: share - 1,
    ArrowLeft: share - 1,
    Home: 0,
    End: 100,
  }
  const moved = moves[key]
  return moved === undefined ? undefined : Math.max(0, Math.min(100, Math.round(moved)))
}

/** A number that an address, a message or a key names, within the guess's ends; whole. */
export function clampGuess({ from, to }: Pick<StageGuess, 'from' | 'to'>, value: number): number {
  return Math.max(from, Math.min(to, Math.round(value)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
