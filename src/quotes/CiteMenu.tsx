import type { Quote } from '../model/story'
import inRow from '../ui/FoldInRow.module.css'
import { Fetched } from '../ui/Fetched'
import { useLanguage } from '../ui/LanguageContext'
import { citeFile } from './citeFile'
import styles from './CiteMenu.module.css'
import { CiteSource } from './CiteSource'
import { CiteText } from './CiteText'

interface CiteMenuProps {
  readonly quote: Quote
  /** Whether all of it stands in the page: where nothing can be fetched. */
  readonly isWhole: boolean
}

/** All about a quotation, folded under one word; the page fetches it when it opens. */
export function CiteMenu({ quote, isWhole }: CiteMenuProps) {
  const { quoteCard } = useLanguage().words
  return (
    <details className={`${inRow.inRow} ${styles.menu}`}>
      <summary>{quoteCard.cite}</summary>
      <div className={styles.content}>
        {isWhole ? (
          <CiteText quote={quote} />
        ) : (
          <Fetched file={citeFile(quote.id)}>
            <CiteSource quote={quote} />
          </Fetched>
        )}
      </div>
    </details>
  )
}
