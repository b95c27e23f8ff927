import type { SourceFacts, SourceKind } from '../model/content'
import { parseEdtf } from '../model/edtf'

const cslTypes = {
  article: 'article-newspaper',
  law: 'legislation',
  official: 'webpage',
  press: 'article-newspaper',
  scholarly: 'article-journal',
  international: 'report',
  reference: 'entry-encyclopedia',
  data: 'dataset',
} as const satisfies Record<SourceKind, string>

/** Kinds whose publisher is the body that wrote them, where no person is named. */
const byBodies: readonly SourceKind[] = ['international', 'data']

/** A source as CSL-JSON 1.0.2; `checked` is the EDTF day on which it was read, if it was. */
export function cslItem(source: SourceFacts, checked: string | undefined) {
  const { id, kind, title, publisher, url, language, date, author } = source
  const byBody = author === undefined && byBodies.includes(kind)
  return {
    id,
    type: cslTypes[kind],
    title,
    author: author ? [author] : byBody ? [{ literal: publisher }] : undefined,
    'container-title': byBody ? undefined : publisher,
    language,
    issued: date === undefined ? undefined : { 'date-parts': [dateParts(date)] },
    accessed: checked === undefined ? undefined : { 'date-parts': [dateParts(checked)] },
    URL: url,
  }
}

/** Year, month and day of an EDTF date as far as it has them; a range counts from its start. */
export function dateParts(date: string): readonly number[] {
  const point = parseEdtf(date).from
  if (!point) return []
  const start = new Date(point.start)
  const parts = [start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate()]
  return parts.slice(0, { century: 1, decade: 1, year: 1, month: 2, day: 3 }[point.precision])
}
