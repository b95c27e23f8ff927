import type { Claim } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { Citations } from './Citations'
import styles from './ClaimMark.module.css'

/** A quiet verdict below a sentence; it opens to what was said, what we found, and who differs. */
export function ClaimMark({ claim }: { readonly claim: Claim }) {
  const { words } = useLanguage()
  const { claimCard, stances } = words
  return (
    <details id={`claim-${claim.id}`} className={styles.claim} data-verdict={claim.verdict}>
      <summary>
        <span className={styles.verdict}>
          {claimCard.verdicts[claim.verdict]}
          {claim.since !== undefined && ` ${claimCard.since(claim.since)}`}
        </span>{' '}
        {claim.says}
      </summary>
      <dl className={styles.findings}>
        <div>
          <dt>{claimCard.shows}</dt>
          <dd>
            {claim.shows} <Citations {...claim} />
          </dd>
        </div>
        <div>
          <dt>{claimCard.how}</dt>
          <dd>{claim.how}</dd>
        </div>
        {claim.views.length > 0 && (
          <div>
            <dt>{claimCard.views}</dt>
            {claim.views.map(({ id, speaker, when, stance }) => (
              <dd key={id}>
                <a href={`#quote-${id}`}>{speaker}</a>, {when}
                {stance && <span className={styles.stance}>: {stances[stance]}</span>}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  )
}
