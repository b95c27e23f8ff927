import type { Claim } from '../model/story'
import styles from './ClaimMark.module.css'
import { Findings } from './Findings'
import { Verdict } from './Verdict'

/** A quiet verdict below a sentence; it opens to what we found. */
export function ClaimMark({ claim }: { readonly claim: Claim }) {
  return (
    <details id={`claim-${claim.id}`} className={styles.claim} data-verdict={claim.verdict}>
      <summary>
        <Verdict claim={claim} /> {claim.says}
      </summary>
      <Findings claim={claim} />
    </details>
  )
}
