import type { NotFoundWords } from '../model/words'
import styles from './NotFound.module.css'

interface NotFoundProps {
  readonly words: NotFoundWords
  /** Address of the site's root, which the page's script may correct. */
  readonly root: string
}

/** What stands at an address that does not exist: the ways back. */
export function NotFound({ words, root }: NotFoundProps) {
  const links = [
    { path: '', label: words.story },
    { path: 'present/', label: words.present },
    { path: 'sources/', label: words.sources },
    { path: 'about/', label: words.about },
  ]
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p>{words.text}</p>
      <p className={styles.links}>
        {links.map(({ path, label }) => (
          <a key={path} href={root + path} data-path={path}>
            {label}
          </a>
        ))}
      </p>
    </main>
  )
}
