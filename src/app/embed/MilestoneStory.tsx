import { Citations } from '../../evidence/Citations'
import { ClaimMark } from '../../evidence/ClaimMark'
import type { StatementPart } from '../../model/content'
import type { Milestone, Source, Statement } from '../../model/story'
import { uniqueById } from '../../model/uniqueById'
import { useLanguage } from '../../ui/LanguageContext'
import { MomentMedia } from '../../ui/MomentMedia'
import { SourceLink } from '../../ui/SourceLink'
import { TextMarks } from '../../ui/TextMarks'
import styles from './MilestoneStory.module.css'

const furtherParts: readonly StatementPart[] = ['article', 'record', 'open']

/** What happened; folded away, what the article says, what the record shows, and the sources. */
export function MilestoneStory({ milestone }: { readonly milestone: Milestone }) {
  const { embed, page } = useLanguage().words
  const { statements } = milestone
  const hasArticle = statements.some(({ part }) => part === 'article')
  const happened = statements.filter(({ part }) => part === 'happened')
  const further = statements.filter(({ part }) => part !== 'happened')
  return (
    <div className={styles.text}>
      {happened.map(({ id, marks }) => (
        <p key={id}>
          <TextMarks of={marks} />
        </p>
      ))}
      {milestone.media && <MomentMedia of={milestone.media} />}
      {further.length > 0 && (
        <details>
          <summary>{hasArticle ? embed.more : page.parts.record}</summary>
          {furtherParts.map((part) => (
            <Part key={part} part={part} statements={further} />
          ))}
        </details>
      )}
      <Sources sources={[milestone, ...happened].flatMap((cited) => cited.sources)} />
    </div>
  )
}

function Part({
  part,
  statements,
}: {
  readonly part: StatementPart
  readonly statements: readonly Statement[]
}) {
  const { parts } = useLanguage().words.page
  const own = statements.filter((statement) => statement.part === part)
  if (own.length === 0) return null
  return (
    <div className={styles.part}>
      <p className={styles.label}>{parts[part]}</p>
      {own.map((statement) => (
        <div key={statement.id}>
          <p>
            {statement.text} <Citations {...statement} />
          </p>
          {statement.claims.map((claim) => (
            <ClaimMark key={claim.id} claim={claim} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { words, formats } = useLanguage()
  const { embed } = words
  const unique = uniqueById(sources)
  const publishers = [...new Set(unique.map(({ publisher }) => publisher))]
  if (unique.length === 0) return <p className={styles.label}>{words.sourceList.none}</p>
  return (
    <details className={styles.sources}>
      <summary>
        {embed.sources({ first: publishers[0] ?? '', others: publishers.length - 1 }, formats)}
      </summary>
      <ul>
        {unique.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}
