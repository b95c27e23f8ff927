import type { SourceFileName } from '../app/sourceFiles'
import type { SourceFacts } from '../model/content'
import { cslItem, dateParts } from './cslItem'

type Write = (sources: readonly SourceFacts[], checked: string | undefined) => string

/** All sources as CSL-JSON 1.0.2; `checked` is the EDTF day on which they were read. */
export function toCslJson(sources: readonly SourceFacts[], checked: string | undefined): string {
  return `${JSON.stringify(
    sources.map((source) => cslItem(source, checked)),
    null,
    2,
  )}\n`
}

/** All sources as BibTeX entries of the kind misc, in UTF-8. */
export function toBibtex(sources: readonly SourceFacts[], checked: string | undefined): string {
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
        ['note', checked && `Accessed ${checked}`],
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

/** What writes each of the files. */
export const writeSourceFile: Readonly<Record<SourceFileName, Write>> = {
  'sources.json': toCslJson,
  'sources.bib': toBibtex,
}
