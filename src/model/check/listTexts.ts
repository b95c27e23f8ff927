import { sampleFormats, sampleValue } from './sampleValues'

/** A string of the words, or of what one of its functions makes. */
export interface Text {
  /** From the outside in: 'about.paragraphs.0'. */
  readonly path: string
  readonly text: string
}

/**
 * Every text below a value, in its order. A function is called with samples, and what it makes in
 * pieces is joined; what is neither text, list, object nor function counts as empty.
 */
export function listTexts(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    const made: unknown = Reflect.apply(value, undefined, [sampleValue, sampleFormats])
    const pieces: readonly unknown[] = Array.isArray(made) ? made : [made]
    return [{ path, text: pieces.join('') }]
  }
  if (typeof value !== 'object' || value === null) return [{ path, text: '' }]
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, path === '' ? key : `${path}.${key}`),
  )
}
