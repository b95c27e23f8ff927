import type { Claim } from '../model/story'
import styles from './ClaimRecord.module.css'
import { Findings } from './Findings'
import { Verdict } from './Verdict'

/** An assertion of the article with the verdict on it and all that we found, nothing of it folded. */
export function ClaimRecord({ claim }: { readonly claim: Claim }) {
  return (
    <div id={`claim-${claim.id}`} className={styles.claim} data-verdict={claim.verdict}>
      <h4 className={styles.says} tabIndex={-1}>
        <Verdict claim={claim} /> <span>{claim.says}</span>
      </h4>
      <Findings claim={claim} />
    </div>
  )
}
