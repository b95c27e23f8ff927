import type { SourceFacts } from './content'
import type { Words } from './words'

/** A description of ours is said in the page's language; a printed title stays, and is translated. */
export function nameSource(source: SourceFacts, { publishers, sourceTitles, locale }: Words) {
  const { id, title, language, titleLanguage = language } = source
  const translation = sourceTitles[id]
  const isOurs = title.startsWith('[')
  return {
    publisher: publishers[source.publisher] ?? source.publisher,
    ...(isOurs && translation !== undefined
      ? { title: translation, titleLanguage: locale.tag }
      : { titleLanguage, titleTranslation: translation }),
  }
}
