import { ConfidenceKey } from '../../evidence/ConfidenceKey'
import { SourceRecord } from '../../evidence/SourceRecord'
import type { Citation } from '../../evidence/SourceRecord'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { citedIn } from '../citedIn'
import { sourceFiles } from '../sourceFiles'
import styles from './SourcesPage.module.css'

/** Every source once, with all that rests on it; links lead back to the story at `home`. */
export function SourcesPage({
  story,
  home,
  citations,
}: {
  readonly story: Story
  readonly home: string
  /** Of each source, by its id. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>
}) {
  const { formats } = story
  const { sourcePage, sourceList, about } = useLanguage().words
  const links = citedIn(story)
  return (
    <>
      <header className={styles.head}>
        <p>
          <a href={home}>{sourcePage.back}</a>
        </p>
        <h1 className={styles.title}>{sourceList.title}</h1>
        <p className={styles.lead}>{sourceList.intro}</p>
        <p>{sourcePage.checked(story.checked, formats)}</p>
        <p className={styles.files}>
          {sourcePage.download}{' '}
          {sourceFiles.map(({ name, label }) => (
            <a key={name} href={name} download>
              {label}
            </a>
          ))}
        </p>
        <h2 className={styles.subtitle}>{about.confidenceTitle}</h2>
        <ConfidenceKey />
      </header>
      {story.sources.map((source) => (
        <SourceRecord
          key={source.id}
          source={source}
          citations={citations.get(source.id) ?? []}
          citedIn={(links.get(source.id) ?? []).map((link) => ({
            ...link,
            href: home + link.href,
          }))}
        />
      ))}
    </>
  )
}
