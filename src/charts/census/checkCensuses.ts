import { group, sum } from 'd3'
import type { CensusRow, CensusTableFacts } from '../../model/chartFacts'
import type { Problem } from '../../model/problem'
import { checkYears } from '../checkYears'

/** In percentage points: what rounding each share to one decimal can add up to. */
const sumTolerance = 0.3
/** In percentage points: what rounding one share to one decimal can change. */
const shareTolerance = 0.05

/** Shares that do not add up to 100, and computed ones that are not population by total. */
export function checkCensuses(
  rows: readonly CensusRow[],
  { total: totalId, rest }: CensusTableFacts,
  file: string,
): readonly Problem[] {
  const nameOf = ({ year, group: name }: CensusRow) => `${year} ${name}`
  const unfounded = rows.flatMap((row) =>
    findUnfounded(row, row.group === rest).map((sentence) => ({ file, id: nameOf(row), sentence })),
  )
  const sums = [...group(rows, ({ year }) => year)].flatMap(([year, census]) => {
    const total = census.find((row) => row.group === totalId)?.population
    const parts = census.filter((row) => row.group !== totalId)
    // Only a census with a remainder is complete; without one its shares need not reach 100.
    const isComplete = parts.some((row) => row.group === rest)
    const all = sum(parts, ({ share }) => share ?? 0)
    const wrongSum = isComplete && Math.abs(all - 100) > sumTolerance
    return [
      ...(wrongSum
        ? [{ file, id: `${year}`, sentence: `Its shares add up to ${all.toFixed(2)}, not to 100.` }]
        : []),
      ...parts.flatMap(({ group: name, population, share, basis }) => {
        if (basis !== 'computed' || population === null || share === null || !total) return []
        const exact = (100 * population) / total
        if (Math.abs(exact - share) <= shareTolerance) return []
        const sentence = `Its share is ${share}, but its count makes ${exact.toFixed(3)} percent.`
        return [{ file, id: `${year} ${name}`, sentence }]
      }),
    ]
  })
  return [...checkYears(rows, nameOf, file), ...unfounded, ...sums]
}

/**
 * Whether a share says what it is, and a computed one has something to be computed from; the rest is
 * what the others leave.
 */
function findUnfounded(
  { population, share, basis }: CensusRow,
  isRest: boolean,
): readonly string[] {
  if ((share === null) !== (basis === null)) {
    return ['A share has a basis, and only a share has one.']
  }
  return basis === 'computed' && population === null && !isRest
    ? ['Its share is called computed, but it has no count.']
    : []
}
