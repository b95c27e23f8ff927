import { useLanguage } from '../../ui/LanguageContext'
import styles from './ShareDialog.module.css'

const kinds = ['link', 'frame', 'loader'] as const
const recipes = ['wordpress', 'moodle', 'canvas'] as const

/** What to copy, on whose terms, and where to paste it. */
export function ShareSnippets() {
  const { share, quoteCard, story } = useLanguage().words
  return (
    <div className={styles.snippets}>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`share-${kind}`}>
          <h3 id={`share-${kind}`}>{share.snippets[kind].title}</h3>
          <p>{share.snippets[kind].note}</p>
          <pre className={styles.snippet} data-snippet={kind} />
          <p>
            <button
              type="button"
              className={styles.copy}
              aria-describedby={`share-${kind}`}
              data-copies={kind}
              data-copy=""
              data-copied={quoteCard.copied}
              data-copy-failed={quoteCard.copyFailed}
            >
              {share.copy}
            </button>{' '}
            <span role="status" />
          </p>
        </section>
      ))}
      {story.terms !== undefined && <p>{story.terms}</p>}
      <details className={styles.recipes}>
        <summary>{share.where}</summary>
        <dl>
          {recipes.map((recipe) => (
            <div key={recipe}>
              <dt>{share.recipes[recipe].name}</dt>
              <dd>{share.recipes[recipe].how}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
