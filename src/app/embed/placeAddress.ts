const options = ['lang', 'theme', 'at', 'lanes', 'compact'] as const

/** What a host's element says of the frame in its place, as its dataset has it. */
export type PlaceData = Readonly<Record<string, string | undefined>>

/** Height in px until the frame tells its own. */
const firstHeight = '640'

/**
 * The address of a frame below the site's root: of a piece, or of the whole story where none is named
 * or its name is none; of the first story unless another is named. Options and state stand in the query.
 */
export function placeAddress(place: PlaceData, root: URL): string {
  const piece = /^(milestone|chart|quote)\/[\w-]+$/.exec(place.piece ?? '')?.[0]
  const story = /^[\w-]+$/.test(place.story ?? '') ? `stories/${place.story}/` : ''
  const address = new URL(story + (piece ? `embed/${piece}/` : 'embed/'), root)
  address.search = place.state ?? ''
  for (const key of options) {
    const value = place[key]
    if (value !== undefined) address.searchParams.set(key, value)
  }
  return address.href
}

/** What a frame is high at first: the host's whole number of px, else a usual height. */
export function placeHeight({ height = '' }: PlaceData): string {
  return /^\d{1,5}$/.test(height) ? height : firstHeight
}
