import type { SourceFacts, SourceKind } from '../model/content'
import { dateParts } from './citeSource'

const cslTypes: Readonly<Record<SourceKind, string>> = {
  article: 'article-newspaper',
  law: 'legislation',
  official: 'webpage',
  press: 'article-newspaper',
  scholarly: 'article-journal',
  international: 'report',
  reference: 'entry-encyclopedia',
  data: 'dataset',
}

/** All sources as CSL-JSON 1.0.2; `checked` is the EDTF day on which they were read. */
export function toCslJson(sources: readonly SourceFacts[], checked: string): string {
  const items = sources.map(({ id, kind, title, publisher, url, language, date, author }) => ({
    id,
    type: cslTypes[kind],
    title,
    author: author && [author],
    'container-title': publisher,
    language,
    issued: date === undefined ? undefined : { 'date-parts': [dateParts(date)] },
    accessed: { 'date-parts': [dateParts(checked)] },
    URL: url,
  }))
  return `${JSON.stringify(items, null, 2)}\n`
}

/** All sources as BibTeX entries of the kind misc, in UTF-8. */
export function toBibtex(sources: readonly SourceFacts[], checked: string): string {
  return sources
    .map(({ id, title, publisher, url, date, author }) => {
      const [year, month] = date === undefined ? [] : dateParts(date)
      const fields = [
        ['author', author && `${author.family}, ${author.given}`],
        ['title', `{${escapeTex(title)}}`],
        ['howpublished', escapeTex(publisher)],
        ['year', year],
        ['month', month],
        ['url', url.replaceAll(/[{}\\]/g, encodeURIComponent)],
        ['note', `Accessed ${checked}`],
      ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
      return `@misc{${id},\n${fields.join(',\n')}\n}\n`
    })
    .join('\n')
}

function escapeTex(text: string): string {
  return text
    .replaceAll('\\', '\\textbackslash ')
    .replaceAll(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ')
}
