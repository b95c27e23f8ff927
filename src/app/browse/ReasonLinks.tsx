import type { Reason } from '../../model/joinReasons'
import { useLanguage } from '../../ui/LanguageContext'
import { reasonId } from '../reasonId'
import styles from './ReasonLinks.module.css'

/** The questions in one line each; they lead to their answers, which open. */
export function ReasonLinks({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { lanePages } = useLanguage().words
  if (reasons.length === 0) return null
  return (
    <nav className={styles.links} aria-label={lanePages.reasons}>
      {reasons.map(({ id, question }) => (
        <a key={id} href={`#${reasonId(id)}`}>
          {question}
        </a>
      ))}
    </nav>
  )
}
