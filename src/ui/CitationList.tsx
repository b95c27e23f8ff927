import type { Citation } from '../model/citation'
import styles from './CitationList.module.css'
import { useLanguage } from './LanguageContext'

/** A source as each style of citing writes it. `watchCopyButtons` brings the buttons to life. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const { sourcePage, quoteCard } = useLanguage().words
  return (
    <dl className={styles.list}>
      {citations.map(({ style, text, language }) => (
        <div key={style}>
          <dt>{sourcePage.styles[style]}</dt>
          <dd>
            <span lang={language}>{text}</span>{' '}
            <button
              type="button"
              data-copy={text}
              data-copied={quoteCard.copied}
              data-copy-failed={quoteCard.copyFailed}
              aria-label={sourcePage.copyIn(sourcePage.styles[style])}
            >
              {sourcePage.copy}
            </button>
            <span role="status" />
          </dd>
        </div>
      ))}
    </dl>
  )
}
