/** What a class has guessed and raised its hands for: it stays in this tab. */
export interface ClassRecord {
  /** By the id of a question. */
  readonly guesses: Readonly<Record<string, number>>
  /** By the id of a question and of an option. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export const emptyRecord: ClassRecord = { guesses: {}, hands: {} }

/** No room has more. */
const mostHands = 999
/** More entries than any deck has questions are none of ours. */
const mostEntries = 200

/** Reads a stored or sent record; whatever in it is missing or broken is left out. Never throws. */
export function parseRecord(text: unknown): ClassRecord {
  try {
    const given = entriesOf(JSON.parse(typeof text === 'string' ? text : ''))
    const part = (key: string) => entriesOf(given.find(([name]) => name === key)?.[1])
    return {
      guesses: pick(part('guesses'), (value) => isCount(value, Number.MAX_SAFE_INTEGER)),
      hands: Object.fromEntries(
        part('hands').map(([question, counts]) => [
          question,
          pick(entriesOf(counts), (value) => isCount(value, mostHands)),
        ]),
      ),
    }
  } catch {
    return emptyRecord
  }
}

export function writeRecord(record: ClassRecord): string {
  return JSON.stringify(record)
}

/** What the class guessed for a question; null where it did not, or where nothing is asked. */
export function guessOf({ guesses }: ClassRecord, question: string | null): number | null {
  return (question === null ? undefined : guesses[question]) ?? null
}

/** The record with another guess. */
export function putGuess(record: ClassRecord, question: string, guess: number): ClassRecord {
  return { ...record, guesses: { ...record.guesses, [question]: Math.max(0, guess) } }
}

/** The record with another count of hands, a whole number from 0 to 999. */
export function putHands(
  record: ClassRecord,
  { question, option, count }: { question: string; option: string; count: number },
): ClassRecord {
  const whole = Number.isFinite(count) ? Math.max(0, Math.min(mostHands, Math.round(count))) : 0
  const counts = { ...record.hands[question], [option]: whole }
  return { ...record, hands: { ...record.hands, [question]: counts } }
}

type Entries = readonly (readonly [string, unknown])[]

function entriesOf(value: unknown): Entries {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? Object.entries(value).slice(0, mostEntries) : []
}

function pick(entries: Entries, isGood: (value: unknown) => boolean): Record<string, number> {
  return Object.fromEntries(entries.filter(([, value]) => isGood(value))) as Record<string, number>
}

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}
