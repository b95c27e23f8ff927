/**
 * Where a source stands, from the page to read: on the page of sources. A `StoryLink` leads there
 * from other places too.
 */
export function sourcePlace(id: string): string {
  return `sources/#source-${id}`
}

/** Where the words on how sure we are are explained, from the page to read. */
export const confidencePlace = 'about/#confidence'
