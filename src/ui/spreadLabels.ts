/**
 * Moves labels apart along one axis: as near to where they want to be as `pitch` units between
 * neighbors allow, and within `start` and `end`. `wanted` rises; so does the answer. Where there
 * is no room for all, they keep the pitch and leave at the start.
 */
export function spreadLabels(
  wanted: readonly number[],
  pitch: number,
  [start, end]: readonly [number, number],
): readonly number[] {
  const placed: { center: number; count: number }[] = []
  for (const position of wanted) {
    placed.push({ center: position, count: 1 })
    mergeBack(placed, pitch, start, end)
  }
  return placed.flatMap(({ center, count }) =>
    Array.from({ length: count }, (_, index) => center + (index - (count - 1) / 2) * pitch),
  )
}

/** Joins the last block with those before it for as long as they overlap. */
function mergeBack(
  blocks: { center: number; count: number }[],
  pitch: number,
  start: number,
  end: number,
) {
  for (;;) {
    const last = blocks.pop()
    if (!last) return
    const half = ((last.count - 1) * pitch) / 2
    last.center = Math.min(Math.max(last.center, start + half), end - half)
    const before = blocks.at(-1)
    const reach = before ? before.center + ((before.count - 1) / 2 + 1) * pitch : -Infinity
    if (!before || last.center - half >= reach) {
      blocks.push(last)
      return
    }
    blocks.pop()
    const count = before.count + last.count
    blocks.push({
      center: (before.center * before.count + last.center * last.count) / count,
      count,
    })
  }
}
