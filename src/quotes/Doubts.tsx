import type { Claim } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import styles from './Doubts.module.css'

/** In a line, what no longer holds or is contested of what a quotation asserts; it leads to why. */
export function Doubts({ claims }: { readonly claims: readonly Claim[] }) {
  const { words, formats } = useLanguage()
  const { verdicts, verdictSince } = words.claimCard
  const doubtful = claims.filter(({ verdict }) => verdict !== 'confirmed')
  if (doubtful.length === 0) return null
  return (
    <p className={styles.doubts}>
      {doubtful.map(({ id, verdict, since, brief }) => (
        <span key={id} className={styles.doubt} data-verdict={verdict}>
          <StoryLink href={`#claim-${id}`}>
            {since === undefined
              ? verdicts[verdict]
              : verdictSince({ verdict: verdicts[verdict], since }, formats)}
          </StoryLink>
          {`: ${brief}`}
        </span>
      ))}
    </p>
  )
}
