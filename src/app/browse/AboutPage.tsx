import { ConfidenceKey } from '../../evidence/ConfidenceKey'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { termId } from '../find/termId'
import styles from './AboutPage.module.css'
import { PageTop } from './PageTop'
import { TakeAlong } from './TakeAlong'

/** Another story of the site. */
export interface OtherStory {
  readonly title: string
  /** Of its page to read. */
  readonly path: string
  /** BCP 47. */
  readonly tag: string
}

/** Method, what the words on how sure we are mean, and contested words. Links count from `home`. */
export function AboutPage({
  story,
  home,
  others,
}: {
  readonly story: Story
  readonly home: string
  readonly others: readonly OtherStory[]
}) {
  const { words, formats } = useLanguage()
  const { about, aboutPage, page, sourcePage } = words
  const [lead, ...paragraphs] = about.paragraphs ?? []
  const { glossary = [] } = about
  const hasSources = story.sources.length > 0
  return (
    <>
      <PageTop
        home={home}
        title={aboutPage.title}
        lead={lead ?? words.story.basis ?? words.story.lead}
      >
        {story.checked && <p>{sourcePage.checked(story.checked, formats)}</p>}
      </PageTop>
      <div className={styles.columns}>
        <div className={styles.text}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {hasSources && (
            <p>
              <a href={`${home}sources/`}>{sourcePage.all(story.sources.length, formats)}</a>
            </p>
          )}
          {story.handout && (
            <p>
              <a href={`${home}handout/`}>{words.handout.link}</a>
            </p>
          )}
          <p>
            {page.offline.take}: <TakeAlong story={story} home={home} />
          </p>
        </div>
        <div>
          {hasSources && (
            <>
              <h2 className={styles.subtitle}>{aboutPage.confidence}</h2>
              <ConfidenceKey />
            </>
          )}
          {others.length > 0 && (
            <>
              <h2 className={styles.subtitle}>{aboutPage.stories}</h2>
              {others.map(({ title, path, tag }) => (
                <p key={path}>
                  <a href={path} lang={tag} hrefLang={tag}>
                    {title}
                  </a>
                </p>
              ))}
            </>
          )}
          {glossary.length > 0 && (
            <>
              <h2 className={styles.subtitle}>{aboutPage.glossary}</h2>
              <dl className={styles.glossary}>
                {glossary.map(({ term, meaning }, index) => (
                  <div key={term} id={termId(index)}>
                    <dt>{term}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </div>
      </div>
    </>
  )
}
