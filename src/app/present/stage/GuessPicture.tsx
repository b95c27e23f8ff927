import { drawDots, drawSquares } from '../../../charts/chamber/drawSeats'
import { placeSeats } from '../../../charts/chamber/placeSeats'
import { useDeck } from '../deck/DeckContext'
import { clampGuess } from './placeGuess'
import type { StageGuess } from './stageGuess'
import styles from './GuessPicture.module.css'

export type PictureGuess = Exclude<StageGuess, { kind: 'plane' }>

interface GuessPictureProps {
  readonly asked: PictureGuess
  /** Null before the class has moved the mark. */
  readonly guess: number | null
  readonly onGuess: (guess: number) => void
}

/** The empty picture of a chart with a mark that mouse, finger and keys move. */
export function GuessPicture({ asked, guess, onGuess }: GuessPictureProps) {
  const { words, formats } = useDeck()
  const { from, to, unit, year, isByEye } = asked
  const picked = asked.kind === 'pick' ? asked.places[(guess ?? 0) - 1]?.name : undefined
  const amount =
    guess === null ? undefined : (picked ?? words.draw.amount({ amount: guess, unit }, formats))
  const label = year === null ? words.draw.mark : words.draw.label(year)
  const plain = asked.kind === 'pick' ? words.draw.pick : words.draw.hint
  const hint = isByEye ? words.draw.byEye : year === null ? plain : label
  const start = 'stated' in asked ? Math.round(asked.stated) : 0
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    onGuess(clampGuess(asked, Number(currentTarget.value)))
  }
  return (
    <div
      className={styles.guess}
      data-kind={asked.kind}
      data-moved={guess !== null || undefined}
      data-hold=""
    >
      {asked.kind === 'seats' && <Seats total={to} filled={guess ?? 0} />}
      {asked.kind === 'pick' && <Marks {...asked} guess={guess} onGuess={onGuess} />}
      <p className={styles.amount}>
        {amount === undefined || isByEye ? hint : words.draw.guess(amount)}
      </p>
      <div className={styles.track}>
        {'stated' in asked && <Scale asked={asked} guess={guess} />}
        <input
          type="range"
          // Before anything is picked the mark stands before the first.
          min={asked.kind === 'pick' ? 0 : from}
          max={to}
          step={1}
          value={guess ?? start}
          aria-label={label}
          aria-valuetext={amount ?? hint}
          onChange={take}
          // A mark that is pressed where it stands does not change, and is a guess all the same.
          onClick={take}
          onKeyUp={(event) => {
            if (/^(?:Arrow|Home|End)/.test(event.key)) take(event)
          }}
        />
      </div>
    </div>
  )
}

/** Width of a chamber, in units of its drawing. */
const width = 280

/** A chamber of grey seats; the last ones are filled, as those that are asked for will stand. */
function Seats({ total, filled }: { readonly total: number; readonly filled: number }) {
  const { height, diameter, wedges } = placeSeats(total, [{ party: '', seats: total }], width)
  const seats = wedges[0]?.seats ?? []
  const rest = total - filled
  return (
    <svg
      className={styles.seats}
      width="0"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      aria-hidden="true"
    >
      <path className={styles.empty} d={drawDots(seats.slice(0, rest), diameter)} />
      <path className={styles.filled} d={drawSquares(seats.slice(rest), diameter)} />
    </svg>
  )
}

interface MarksProps extends Extract<StageGuess, { kind: 'pick' }> {
  readonly guess: number | null
  readonly onGuess: (guess: number) => void
}

/** Radius of a ring, in units of the drawing: it stands where no name and no number does. */
const markSize = 10

/** A ring at each small chart; that of the one that is picked is the mark. */
function Marks({ places, width, height, guess, onGuess }: MarksProps) {
  return (
    <svg className={styles.marks} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {places.map(({ name, x, y, ...size }, index) => (
        <g
          key={name}
          data-picked={guess === index + 1 || undefined}
          onClick={() => onGuess(index + 1)}
        >
          <rect x={x} y={y} {...size} />
          <circle cx={x + size.width - markSize} cy={y + 1.8 * markSize} r={markSize} />
        </g>
      ))}
    </svg>
  )
}

interface ScaleProps {
  readonly asked: Extract<StageGuess, { kind: 'scale' | 'bar' }>
  readonly guess: number | null
}

/** Behind the mark: numbers, what was stated, and on a bar the part that is chosen. */
function Scale({ asked, guess }: ScaleProps) {
  const { formats } = useDeck()
  const { kind, from, to, stated, name } = asked
  const place = (value: number) => `${((value - from) / (to - from)) * 100}%`
  const ticks = kind === 'bar' ? [0, 50, 100] : tens(from, to)
  const say = (value: number) => (kind === 'bar' ? formats.percent(value, 0) : formats.count(value))
  return (
    <svg className={styles.scale} width="0" aria-hidden="true">
      {kind === 'bar' ? (
        <>
          <rect className={styles.whole} x="0" y="36%" width="100%" height="28%" />
          <rect className={styles.part} x="0" y="36%" width={place(guess ?? 0)} height="28%" />
        </>
      ) : (
        <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
      )}
      {ticks.map((value) => (
        <g key={value}>
          {kind === 'scale' && (
            <line className={styles.line} x1={place(value)} x2={place(value)} y1="50%" y2="66%" />
          )}
          <text x={place(value)} y="92%">
            {say(value)}
          </text>
        </g>
      ))}
      <line className={styles.stated} x1={place(stated)} x2={place(stated)} y1="24%" y2="68%" />
      <text className={styles.name} x={place(stated)} y="16%">
        {name ?? (kind === 'bar' ? formats.percent(stated) : formats.count(stated))}
      </text>
    </svg>
  )
}

/** A few round numbers between two: tens, or whatever power of ten leaves a few. */
function tens(from: number, to: number): readonly number[] {
  const step = 10 ** Math.max(1, Math.round(Math.log10((to - from) / 5)))
  const first = Math.ceil(from / step)
  const count = Math.floor(to / step) - first + 1
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
