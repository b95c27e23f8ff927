import { useLanguage } from '../../ui/LanguageContext'
import type { Story } from '../../model/story'
import { TakeAlong } from './TakeAlong'
import styles from './Checked.module.css'

/** How the page was checked, in three lines, with the ways to all of it. */
export function Checked({ story }: { readonly story: Story }) {
  const { words, formats } = useLanguage()
  const { about, aboutPage, page, sourcePage } = words
  const { checkedLines = [] } = about
  return (
    <>
      <h2 id="about-title" className={styles.title} tabIndex={-1}>
        {checkedLines.length > 0 ? aboutPage.checked : page.offline.take}
      </h2>
      {checkedLines.length > 0 && (
        <div className={styles.lines}>
          {checkedLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {/* Old links to the list of sources lead to its id. */}
      <p id="sources" className={styles.ways}>
        {checkedLines.length === 0 && (
          <span>
            <TakeAlong story={story} home="" />
          </span>
        )}
        <a href="about/">{aboutPage.title}</a>
        {story.sources.length > 0 && (
          <a href="sources/">{sourcePage.all(story.sources.length, formats)}</a>
        )}
        {story.handout && <a href="handout/">{words.handout.link}</a>}
        {story.checked && <span>{sourcePage.checked(story.checked, formats)}</span>}
      </p>
    </>
  )
}
