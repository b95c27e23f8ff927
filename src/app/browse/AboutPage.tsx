import { ConfidenceKey } from '../../evidence/ConfidenceKey'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { termId } from '../find/termId'
import styles from './AboutPage.module.css'
import { PageTop } from './PageTop'

/** Method, what the words on how sure we are mean, and contested words. Links count from `home`. */
export function AboutPage({ story, home }: { readonly story: Story; readonly home: string }) {
  const { words, formats } = useLanguage()
  const { about, sourcePage } = words
  const [lead, ...paragraphs] = about.paragraphs
  return (
    <>
      <PageTop home={home} title={about.title} lead={lead}>
        <p>{sourcePage.checked(story.checked, formats)}</p>
      </PageTop>
      <div className={styles.columns}>
        <div className={styles.text}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <a href={`${home}sources/`}>{sourcePage.all(story.sources.length, formats)}</a>
          </p>
        </div>
        <div>
          <h2 className={styles.subtitle}>{about.confidenceTitle}</h2>
          <ConfidenceKey />
          <h2 className={styles.subtitle}>{about.glossaryTitle}</h2>
          <dl className={styles.glossary}>
            {about.glossary.map(({ term, meaning }, index) => (
              <div key={term} id={termId(index)}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </>
  )
}
