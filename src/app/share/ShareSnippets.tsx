import { useLanguage } from '../../ui/LanguageContext'
import styles from './ShareDialog.module.css'

const kinds = ['frame', 'loader', 'link'] as const
const recipes = ['wordpress', 'moodle', 'canvas'] as const

/** What to copy, and where to paste it. */
export function ShareSnippets() {
  const { share, quoteCard } = useLanguage().words
  return (
    <div className={styles.snippets}>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3 id={`share-${kind}`}>{share.snippets[kind].title}</h3>
          <p>{share.snippets[kind].note}</p>
          <textarea
            readOnly
            rows={kind === 'link' ? 2 : 5}
            aria-labelledby={`share-${kind}`}
            data-snippet={kind}
          />
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
      <dl className={styles.recipes}>
        {recipes.map((recipe) => (
          <div key={recipe}>
            <dt>{share.recipes[recipe].name}</dt>
            <dd>{share.recipes[recipe].how}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
