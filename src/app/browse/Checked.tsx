import { useLanguage } from '../../ui/LanguageContext'
import type { Story } from '../../model/story'
import styles from './Checked.module.css'

/** How the page was checked, in three lines, with the ways to all of it. */
export function Checked({ story }: { readonly story: Story }) {
  const { words, formats } = useLanguage()
  const { about, sourcePage } = words
  return (
    <>
      <h2 id="about-title" className={styles.title} tabIndex={-1}>
        {about.checkedTitle}
      </h2>
      <div className={styles.lines}>
        {about.checkedLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {/* Old links to the list of sources lead to its id. */}
      <p id="sources" className={styles.ways}>
        <a href="about/">{about.title}</a>
        <a href="sources/">{sourcePage.all(story.sources.length, formats)}</a>
        <span>{sourcePage.checked(story.checked, formats)}</span>
      </p>
    </>
  )
}
