/** What of a piece can be in one state or another. */
export interface CarriedPiece {
  readonly kind: string
  /** Names of its charts' choices in the query. */
  readonly choices: readonly string[]
}

/**
 * The part of a page's query that says how a piece of it looks, as the piece's own query: the year
 * and the group chosen in its charts, their views, and for the whole story the lanes and, as `at`,
 * the milestone that is read. All else of the query stays with the page.
 */
export function carryState(
  query: string,
  { kind, choices }: CarriedPiece,
  at: string | null = null,
): URLSearchParams {
  const given = new URLSearchParams(query)
  const keys = [
    ...(kind === 'story' ? ['lanes'] : []),
    ...(kind === 'quote' ? [] : ['year', 'group']),
    ...choices,
  ]
  const carried = new URLSearchParams()
  if (kind === 'story' && at !== null) carried.set('at', at)
  for (const key of keys) {
    const value = given.get(key)
    if (value !== null) carried.set(key, value)
  }
  return carried
}
