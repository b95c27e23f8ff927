/**
 * Labels are flags on staffs: each stands in a row above its mark (row 0 is nearest to the axis)
 * and flies to the right or to the left of its staff, or lies over the staff's end where neither
 * side has room. Staffs pass through all rows below.
 */

/** One way to write a label; the cheapest that fits is taken. */
export interface LabelForm {
  readonly width: number
  /** How much a reader loses by it; 0 for the full label. */
  readonly cost: number
}

export type LabelSide = 'right' | 'left' | 'over'

export interface LabelRequest {
  readonly id: string
  /** The staff, in px. */
  readonly x: number
  readonly forms: readonly LabelForm[]
  /** Stretches that it should rather not cover, in px. */
  readonly avoid: readonly (readonly [from: number, to: number])[]
  /** What it costs to leave the mark without a label. */
  readonly missing: number
}

export interface PlacedLabel {
  readonly id: string
  /** Index into the request's forms. */
  readonly form: number
  readonly row: number
  readonly side: LabelSide
  /** The flag's edges, in px. */
  readonly left: number
  readonly right: number
}

/** How a label stands beside its mark, wherever the mark is. */
export type LabelChoice = Pick<PlacedLabel, 'form' | 'row' | 'side'>

export interface LabelFrame {
  readonly left: number
  readonly right: number
  readonly rows: number
  /** Between staff and text, in px. */
  readonly offset: number
  /** Between two labels, in px. */
  readonly gap: number
}

interface Candidate extends PlacedLabel {
  readonly x: number
  readonly cost: number
}

const sideCosts: Readonly<Record<LabelSide, number>> = { right: 0, left: 0.2, over: 0.6 }
const rowCost = 0.1
const avoidCost = 2.5
/** Up to this many labels the best arrangement is looked for, beyond it a good one. */
export const exactLimit = 7
const searchLimit = 4000

/**
 * Places as many labels as fit, in the order of the requests. No two labels overlap, no staff
 * crosses a label, none leaves the frame. A request for which nothing fits is left out. Of many,
 * those come first that can stand as `settled` says, by id.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  frame: LabelFrame,
  settled: ReadonlyMap<string, LabelChoice> = new Map(),
): readonly PlacedLabel[] {
  const options = requests.map((request) => candidatesFor(request, frame))
  const missing = requests.map((request) => request.missing)
  const placed = placeGreedily(options, frame.gap, settled)
  if (requests.length > exactLimit) return placed
  const isLeftOut = ({ id }: LabelRequest) => !placed.some((one) => one.id === id)
  const cost = [...placed, ...requests.filter(isLeftOut).map((one) => ({ cost: one.missing }))]
  const start = { placed, cost: cost.reduce((sum, one) => sum + one.cost, 0) }
  return searchBest(options, missing, frame.gap, start).placed
}

interface Arrangement {
  readonly placed: readonly Candidate[]
  readonly cost: number
}

function candidatesFor(
  { id, x, forms, avoid }: LabelRequest,
  frame: LabelFrame,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const [form, { width, cost }] of forms.entries()) {
    for (const side of ['right', 'left', 'over'] as const) {
      const left = flagLeft(side, x, width, frame)
      const right = left + width
      if (left < frame.left || right > frame.right) continue
      const covers = avoid.some(([from, to]) => left < to && right > from)
      const extra = sideCosts[side] + (covers ? avoidCost : 0)
      for (let row = 0; row < frame.rows; row += 1) {
        const total = cost + extra + row * rowCost
        candidates.push({ id, form, row, side, left, right, x, cost: total })
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost)
}

function flagLeft(side: LabelSide, x: number, width: number, frame: LabelFrame): number {
  switch (side) {
    case 'right':
      return x + frame.offset
    case 'left':
      return x - frame.offset - width
    case 'over':
      return Math.max(frame.left, Math.min(x - frame.offset, frame.right - width))
  }
}

function placeGreedily(
  options: readonly (readonly Candidate[])[],
  gap: number,
  settled: ReadonlyMap<string, LabelChoice>,
): readonly Candidate[] {
  const placed: Candidate[] = []
  const isFree = (one: Candidate) => placed.every((other) => !collide(one, other, gap))
  const rest = options.filter((candidates) => {
    const choice = settled.get(candidates[0]?.id ?? '')
    const before = choice && candidates.find((one) => sameChoice(one, choice))
    if (!before || !isFree(before)) return true
    placed.push(before)
    return false
  })
  for (const candidates of rest) {
    const free = candidates.find(isFree)
    if (free) placed.push(free)
  }
  return placed
}

function sameChoice(a: LabelChoice, b: LabelChoice): boolean {
  return a.form === b.form && a.row === b.row && a.side === b.side
}

/** Depth first with a bound; gives up and keeps the best so far after `searchLimit` steps. */
function searchBest(
  options: readonly (readonly Candidate[])[],
  missing: readonly number[],
  gap: number,
  start: Arrangement,
): Arrangement {
  let best = start
  let steps = 0
  // What those from each on cost at least; the cheapest candidate stands first.
  const restCosts = options.reduceRight<readonly number[]>(
    (rest, candidates, index) => [
      (rest[0] ?? 0) + Math.min(candidates[0]?.cost ?? Infinity, missing[index] ?? 0),
      ...rest,
    ],
    [0],
  )

  const visit = (index: number, placed: readonly Candidate[], cost: number) => {
    steps += 1
    const candidates = options[index]
    if (!candidates) {
      best = { placed, cost }
      return
    }
    const isHopeless = (more: number) =>
      steps > searchLimit || cost + more + (restCosts[index + 1] ?? 0) >= best.cost
    for (const candidate of candidates) {
      if (isHopeless(candidate.cost)) break
      if (placed.some((other) => collide(candidate, other, gap))) continue
      visit(index + 1, [...placed, candidate], cost + candidate.cost)
    }
    const without = missing[index] ?? 0
    if (!isHopeless(without)) visit(index + 1, placed, cost + without)
  }
  visit(0, [], 0)
  return best
}

/** Whether two flags overlap, or the staff of the higher one crosses the lower one. */
function collide(a: Candidate, b: Candidate, gap: number): boolean {
  if (a.row === b.row) {
    return (
      Math.min(a.left, a.x) < Math.max(b.right, b.x) + gap &&
      Math.min(b.left, b.x) < Math.max(a.right, a.x) + gap
    )
  }
  const lower = a.row < b.row ? a : b
  const higher = lower === a ? b : a
  return higher.x > lower.left - gap / 2 && higher.x < lower.right + gap / 2
}
