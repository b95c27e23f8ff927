import type { Claim } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import styles from './Verdict.module.css'

/** The verdict on an assertion in a word, from when on it holds, and a doubt about its sources. */
export function Verdict({ claim: { verdict, since, independence } }: { readonly claim: Claim }) {
  const { words, formats } = useLanguage()
  const { verdicts, verdictSince } = words.claimCard
  const said = verdicts[verdict]
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {since === undefined ? said : verdictSince({ verdict: said, since }, formats)}
      {independence === 'state-only' && (
        <span className={styles.doubt}>, {words.independence['state-only']}</span>
      )}
    </span>
  )
}
