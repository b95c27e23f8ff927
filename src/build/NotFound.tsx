import { routeTo } from '../app/routes'
import type { Route } from '../app/routes'
import type { NotFoundWords } from '../model/words'
import styles from './NotFound.module.css'

/** What the page says in one language, and where that language's pages stand. */
export interface NotFoundPart {
  readonly words: NotFoundWords
  /** The page to read of the first story. */
  readonly read: Route
  /** Pages to read of the others, in this language. */
  readonly others: readonly { readonly title: string; readonly path: string }[]
}

interface NotFoundProps {
  /** In every language, since nobody knows which one the address that does not exist was in. */
  readonly parts: readonly NotFoundPart[]
  /** Address of the site's root, which the page's script may correct. */
  readonly root: string
}

/** What stands at an address that does not exist: the ways back. */
export function NotFound({ parts, root }: NotFoundProps) {
  return (
    <main className={styles.page}>
      {parts.map((part, index) => (
        <section key={part.read.language.tag} lang={part.read.language.tag}>
          {index === 0 ? (
            <h1 className={styles.title}>{part.words.title}</h1>
          ) : (
            <h2 className={styles.further}>{part.words.title}</h2>
          )}
          <p>{part.words.text}</p>
          <p className={styles.links}>
            {linksOf(part).map(({ path, label }) => (
              <a key={path} href={root + path} data-path={path}>
                {label}
              </a>
            ))}
          </p>
        </section>
      ))}
    </main>
  )
}

function linksOf({ words, read, others }: NotFoundPart) {
  const { language, story } = read
  const pages = (['read', 'present', 'sources', 'about'] as const)
    .filter((page) => story.pages.includes(page))
    .map((page) => ({
      path: routeTo(page, language, story).path,
      label: page === 'read' ? words.story : words[page],
    }))
  return [...pages, ...others.map(({ path, title }) => ({ path, label: title }))].map(
    ({ path, label }) => ({ path: path === '' ? '' : `${path}/`, label }),
  )
}
