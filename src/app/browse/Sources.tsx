import { SourceList } from '../../evidence/SourceList'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { citedIn } from '../citedIn'
import styles from './Text.module.css'

/** Everything the page rests on, and what rests on each. */
export function Sources({ story }: { readonly story: Story }) {
  const { sourceList } = useLanguage().words
  return (
    <>
      <h2 id="sources-title" className={styles.title} tabIndex={-1}>
        {sourceList.title}
      </h2>
      <p className={styles.paragraph}>{sourceList.intro}</p>
      <SourceList sources={story.sources} citedIn={citedIn(story)} page="sources/" />
    </>
  )
}
