/** A timer that can be paused; times in ms. */
export interface Timer {
  /** Since when it runs; null while it stands still. */
  readonly startedAt: number | null
  /** What had passed before that. */
  readonly before: number
  /** Planned length; null where it is the lesson's. */
  readonly minutes: number | null
}

/** The longest that can be planned. */
export const mostMinutes = 240
/** A week, in ms: a tab that was left open. */
const longest = 7 * 24 * 60 * 60_000

export const freshTimer: Timer = { startedAt: null, before: 0, minutes: null }

export function elapsed({ startedAt, before }: Timer, now: number): number {
  return before + (startedAt === null ? 0 : Math.max(0, now - startedAt))
}

/** Starts a timer that stands still, and stops one that runs. */
export function toggleTimer(timer: Timer, now: number): Timer {
  return timer.startedAt === null
    ? { ...timer, startedAt: now }
    : { ...timer, startedAt: null, before: elapsed(timer, now) }
}

/** ms → '12:05'; from an hour on '1:02:05'. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/**
 * The timer that was stored for this deck; a fresh one for another deck's or anything broken. What was
 * planned for a lesson of another length, in minutes, is the lesson's again.
 */
export function parseTimer(text: string | null, deck: string, lesson: number | null): Timer {
  try {
    const given = JSON.parse(text ?? '') as Readonly<Record<string, unknown>> | null
    const { startedAt, before, minutes } = given ?? {}
    const isTimer =
      given?.deck === deck &&
      (startedAt === null || Number.isFinite(startedAt)) &&
      isBetween(before, 0, longest) &&
      (minutes === null || isBetween(minutes, 1, mostMinutes))
    const own = given?.lesson === lesson ? minutes : null
    return isTimer ? ({ startedAt, before, minutes: own } as Timer) : freshTimer
  } catch {
    return freshTimer
  }
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}

export function writeTimer(timer: Timer, deck: string, lesson: number | null): string {
  return JSON.stringify({ deck, lesson, ...timer })
}

/** The time of day on a 24-hour clock: '9:05'. */
export function formatClock(time: Date): string {
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
}

/** Whether a timer has never run, or was reset: it then starts with the next press. */
export function isFresh({ startedAt, before }: Timer): boolean {
  return startedAt === null && before === 0
}
