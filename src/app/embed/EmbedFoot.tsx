import { useLanguage } from '../../ui/LanguageContext'
import { Unseen } from '../../ui/Unseen'
import styles from './EmbedFoot.module.css'

/** Whose words and numbers these are, and the way to all of them. */
export function EmbedFoot({ href }: { readonly href: string }) {
  const { page, story, embed } = useLanguage().words
  return (
    <footer className={styles.foot}>
      <p>
        <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
          <circle className={styles.ring} cx="12" cy="12" r="10" />
          <path
            className={styles.arcs}
            d="M2 12h20M5.5 5.5q6.5 6.5 13 13M18.5 5.5q-6.5 6.5-13 13"
          />
        </svg>
        <b>{page.siteName}</b> <span>{story.title}</span>
      </p>
      <a href={href} target="_blank" rel="noopener" data-open-story>
        {embed.openStory}
        <span aria-hidden="true"> ↗</span>
        <Unseen>, {embed.newTab}</Unseen>
      </a>
    </footer>
  )
}
