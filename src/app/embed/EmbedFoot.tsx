import { nameStory } from '../../model/nameStory'
import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { Unseen } from '../../ui/Unseen'
import styles from './EmbedFoot.module.css'

interface EmbedFootProps {
  readonly story: Story
  /** Address of the same place in the full story. */
  readonly href: string
}

/** Whose words and numbers these are, on what terms, and the way to all of them. */
export function EmbedFoot({ story: { sources, checked }, href }: EmbedFootProps) {
  const { words, formats } = useLanguage()
  const { story, embed, aboutPage } = words
  const article = sources.find(({ kind }) => kind === 'article')
  return (
    <footer className={styles.foot}>
      <p>
        <svg className={styles.sign} width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
          <circle className={styles.ring} cx="12" cy="12" r="10" />
          <path
            className={styles.arcs}
            d="M2 12h20M5.5 5.5q6.5 6.5 13 13M18.5 5.5q-6.5 6.5-13 13"
          />
        </svg>
        <b>{nameStory(words)}</b> {story.name !== undefined && <span>{story.title}</span>}
      </p>
      <a href={href} target="_blank" rel="noopener" data-open-story>
        {embed.openStory}
        <span aria-hidden="true"> ↗</span>
        <Unseen>, {embed.newTab}</Unseen>
      </a>
      <small>
        {article &&
          checked &&
          `${embed.credit({ publisher: article.publisher, checked }, formats)}. `}
        {story.terms}
        {story.name === undefined && ` ${aboutPage.madeWith}.`}
      </small>
    </footer>
  )
}
