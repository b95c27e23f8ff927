import type { ReactNode } from 'react'
import type { Claim } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import { TextPieces } from '../ui/TextPieces'
import { Citations } from './Citations'
import styles from './Findings.module.css'

/** What we found of an assertion: the record, how we know, and who differs. */
export function Findings({ claim }: { readonly claim: Claim }) {
  const { claimCard, stances } = useLanguage().words
  return (
    <dl className={styles.findings}>
      <div>
        <dt>{claimCard.shows}</dt>
        <dd>
          {claim.shows} <Citations {...claim} isJudged />
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
              {stance && <span className={styles.stance}>{claimCard.stance(stances[stance])}</span>}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}
