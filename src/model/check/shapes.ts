import {
  array,
  check,
  exactOptional,
  integer,
  literal,
  minLength,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot'
import type { GenericSchema } from 'valibot'

// What every field of the content is made of.

/** Words, letters, anything that is not blank. */
export const text = pipe(
  string(),
  check((value) => value.trim() !== '', 'empty'),
)

/** What addresses, links and file names are made of. */
export const id = pipe(string(), regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'words-with-hyphens'))

/** BCP 47, as far as we use it. */
export const language = pipe(string(), regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'language'))

export const texts = array(text)
export const ids = array(id)
export const yes = literal(true)

/** Where there may be none, the field is left out. */
export function some<Item extends GenericSchema>(item: Item) {
  return pipe(array(item), minLength(1, 'empty'))
}

/** A year as a number. */
export const year = pipe(number(), integer())

export const confidence = picklist(['verified', 'single-source', 'unverified'])

/** What every assertion says of its grounds. */
export const grounds = {
  sources: ids,
  confidence,
  independence: exactOptional(picklist(['mixed', 'state-only'])),
}

/** A field's shape: one that may be left out has to say so. */
type ShapeOf<Type, Key extends keyof Type> =
  object extends Pick<Type, Key>
    ? GenericSchema & { readonly type: 'exact_optional' }
    : GenericSchema

/**
 * Of an object the shapes of all its fields, those that may be left out as well: what the type has
 * and the shape lacks does not compile.
 */
export function fieldsOf<Type>() {
  return <const Fields extends { readonly [Key in keyof Type]-?: ShapeOf<Type, Key> }>(
    fields: Fields,
  ) => strictObject(fields)
}
