import * as v from 'valibot'

// What every field of the content is made of.

/** Words, letters, anything that is not blank. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'empty'),
)

/** What addresses, links and file names are made of. */
export const id = v.pipe(v.string(), v.regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'words-with-hyphens'))

/** BCP 47, as far as we use it. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'language'))

export const texts = v.array(text)
export const ids = v.array(id)
export const yes = v.literal(true)

/** Where there may be none, the field is left out. */
export function some<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, 'empty'))
}

/** A year as a number. */
export const year = v.pipe(v.number(), v.integer())

export const confidence = v.picklist(['verified', 'single-source', 'unverified'])

/** What every assertion says of its grounds. */
export const grounds = {
  sources: ids,
  confidence,
  independence: v.exactOptional(v.picklist(['mixed', 'state-only'])),
}
