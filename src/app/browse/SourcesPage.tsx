import { SourceRecord } from '../../evidence/SourceRecord'
import type { Citation } from '../../model/citation'
import type { SourceKind } from '../../model/content'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { citedIn } from '../citedIn'
import { sourceFiles } from '../sourceFiles'
import { PageTop } from './PageTop'
import styles from './SourcesPage.module.css'

/** Every source once, by its kind, with all that rests on it; links lead to the story at `home`. */
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
  const { words, formats } = useLanguage()
  const { sourcePage, sourceList, aboutPage } = words
  const links = citedIn(story)
  const groups = (Object.keys(sourcePage.groups) as SourceKind[])
    .map((kind) => ({ kind, sources: story.sources.filter((source) => source.kind === kind) }))
    .filter(({ sources }) => sources.length > 0)
  return (
    <>
      <PageTop home={home} title={sourceList.title} lead={sourceList.intro}>
        <p>
          {story.checked && `${sourcePage.checked(story.checked, formats)} `}
          <a href={`${home}about/#confidence`}>{aboutPage.confidence}</a>
        </p>
        <p className={styles.files}>
          {sourcePage.download}{' '}
          {sourceFiles.map(({ name, label }) => (
            <a key={name} href={name} download>
              {label}
            </a>
          ))}
        </p>
      </PageTop>
      <div className={styles.desk}>
        <nav className={styles.index} aria-label={sourcePage.index}>
          {groups.map(({ kind, sources }) => (
            <a key={kind} href={`#kind-${kind}`}>
              {sourcePage.groups[kind]} <span>{formats.count(sources.length)}</span>
            </a>
          ))}
        </nav>
        <div>
          {groups.map(({ kind, sources }) => (
            <section key={kind} id={`kind-${kind}`} className={styles.group}>
              <h2 className={styles.kind} tabIndex={-1}>
                {sourcePage.groups[kind]}
              </h2>
              <div className={styles.records}>
                {sources.map((source) => (
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
              </div>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
