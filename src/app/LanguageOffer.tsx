import type { LanguageLink } from './languageLinks'
import styles from './LanguageOffer.module.css'

/**
 * One quiet line in each other language. Before the first paint the page's boot script marks which
 * one the reader wishes, and a rule of the page shows that line alone.
 */
export function LanguageOffer({ links }: { readonly links: readonly LanguageLink[] }) {
  return links
    .filter(({ isCurrent }) => !isCurrent)
    .map(({ tag, offer, href }) => (
      <p key={tag} className={styles.offer} lang={tag} data-offer={tag}>
        <a href={href} hrefLang={tag} data-language="">
          {offer}
        </a>
      </p>
    ))
}
