import type { ReactNode } from 'react'
import type { Claim } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { TextPieces } from '../ui/TextPieces'
import { Citations } from './Citations'
import { StoryLink } from '../ui/StoryLink'
import styles from './ClaimMark.module.css'

/** A quiet verdict below a sentence; it opens to what was said, what we found, and who differs. */
export function ClaimMark({ claim }: { readonly claim: Claim }) {
  const { words, formats } = useLanguage()
  const { claimCard, stances } = words
  const { since } = claim
  const verdict = claimCard.verdicts[claim.verdict]
  return (
    <details id={`claim-${claim.id}`} className={styles.claim} data-verdict={claim.verdict}>
      <summary>
        <span className={styles.verdict}>
          {since === undefined ? verdict : claimCard.verdictSince({ verdict, since }, formats)}
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
                <TextPieces
                  of={claimCard.view<ReactNode>({
                    speaker: <StoryLink href={`#quote-${id}`}>{speaker}</StoryLink>,
                    when,
                  })}
                />
                {stance && (
                  <span className={styles.stance}>{claimCard.stance(stances[stance])}</span>
                )}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  )
}
