import type { ReactNode } from 'react'
import type { EmbedView } from '../../model/embedWords'
import type { Milestone } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { Unseen } from '../../ui/Unseen'
import styles from './EmbedMilestone.module.css'
import { MilestoneNumbers } from './MilestoneNumbers'
import { MilestoneStory } from './MilestoneStory'
import { MilestoneQuotes } from './MilestoneQuotes'

interface EmbedMilestoneProps {
  readonly milestone: Milestone
  readonly headingLevel: 1 | 2
}

/** One milestone in a small frame: its words and numbers are one step away from its text. */
export function EmbedMilestone({ milestone, headingLevel }: EmbedMilestoneProps) {
  const { words } = useLanguage()
  const { id, lane, when, whenSpoken, title, lead, quotes, charts } = milestone
  const Heading = `h${headingLevel}` as const
  const shown: readonly (readonly [EmbedView, ReactNode])[] = [
    ['story', <MilestoneStory key="story" milestone={milestone} />],
    ...(quotes.length > 0
      ? [['words', <MilestoneQuotes key="words" quotes={quotes} />] as const]
      : []),
    ...(charts.length > 0
      ? [['numbers', <MilestoneNumbers key="numbers" charts={charts} />] as const]
      : []),
  ]
  return (
    <article id={id} className={styles.milestone} data-lane={lane} aria-labelledby={`${id}-title`}>
      <p className={styles.when}>
        <span aria-hidden={when !== whenSpoken || undefined}>{when}</span>
        {when !== whenSpoken && <Unseen>{whenSpoken}</Unseen>}
        {lane !== 'main' && ` · ${words.lanes[lane] ?? ''}`}
      </p>
      <Heading id={`${id}-title`} className={styles.title} tabIndex={-1}>
        {title}
      </Heading>
      {lead !== '' && <p className={styles.lead}>{lead}</p>}
      {shown.length > 1 && <Views id={id} views={shown.map(([view]) => view)} />}
      {shown.map(([view, content]) => (
        <div key={view} className={styles.view} data-part={view}>
          {content}
        </div>
      ))}
    </article>
  )
}

/** Native radio buttons: style sheets show what is checked. */
function Views({ id, views }: { readonly id: string; readonly views: readonly EmbedView[] }) {
  const { embed } = useLanguage().words
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Unseen>{embed.views}</Unseen>
      </legend>
      {views.map((view, index) => (
        <label key={view}>
          <input
            type="radio"
            name={`${id}-part`}
            value={view}
            defaultChecked={index === 0}
            data-show={view}
          />
          <span>{embed.view[view]}</span>
        </label>
      ))}
    </fieldset>
  )
}
