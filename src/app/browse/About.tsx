import { ConfidenceKey } from '../../evidence/ConfidenceKey'
import { useLanguage } from '../../ui/LanguageContext'
import { termId } from '../find/termId'
import styles from './Text.module.css'

/** Method, and what the words on how sure we are mean. */
export function About() {
  const { about } = useLanguage().words
  return (
    <>
      <h2 id="about-title" className={styles.title} tabIndex={-1}>
        {about.title}
      </h2>
      <div className={styles.columns}>
        <div>
          {about.paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </div>
        <div>
          <h3 className={styles.subtitle}>{about.confidenceTitle}</h3>
          <ConfidenceKey />
          <h3 className={styles.subtitle}>{about.glossaryTitle}</h3>
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
