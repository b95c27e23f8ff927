import type { LanguageFacts } from '../content/languages'
import type { NotFoundWords } from '../model/words'
import styles from './NotFound.module.css'

/** What the page says in one language, and where that language's pages stand. */
export interface NotFoundPart {
  readonly words: NotFoundWords
  readonly language: Pick<LanguageFacts, 'tag' | 'path'>
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
      {parts.map(({ words, language }, index) => (
        <section key={language.tag} lang={language.tag}>
          {index === 0 ? (
            <h1 className={styles.title}>{words.title}</h1>
          ) : (
            <h2 className={styles.further}>{words.title}</h2>
          )}
          <p>{words.text}</p>
          <p className={styles.links}>
            {linksOf({ words, language }).map(({ path, label }) => (
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

function linksOf({ words, language }: NotFoundPart) {
  const folder = language.path === '' ? '' : `${language.path}/`
  return [
    { path: folder, label: words.story },
    { path: `${folder}present/`, label: words.present },
    { path: `${folder}sources/`, label: words.sources },
    { path: `${folder}about/`, label: words.about },
  ]
}
