import { Citations } from '../../evidence/Citations'
import { ClaimRecord } from '../../evidence/ClaimRecord'
import type { StatementPart } from '../../model/content'
import type { Statement } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './RecordText.module.css'

/** What the article says with the verdict on each assertion, and what the record shows. */
export function RecordText({ statements }: { readonly statements: readonly Statement[] }) {
  const own = (part: StatementPart) =>
    statements.filter((statement) => statement.part === part && !statement.isFirst)
  const article = own('article')
  // Assertions of statements that stand elsewhere.
  const others = statements.filter((one) => !article.includes(one)).flatMap((one) => one.claims)
  return (
    <div className={styles.text}>
      <Part part="article" statements={article} />
      {others.map((claim) => (
        <ClaimRecord key={claim.id} claim={claim} />
      ))}
      <Part part="record" statements={own('record')} />
    </div>
  )
}

function Part({
  part,
  statements,
}: {
  readonly part: 'article' | 'record'
  readonly statements: readonly Statement[]
}) {
  const { parts } = useLanguage().words.page
  if (statements.length === 0) return null
  return (
    <>
      <h4 className={styles.name}>{parts[part]}</h4>
      {statements.map((statement) => (
        <div key={statement.id} className={styles.statement}>
          <p>
            {statement.text} <Citations {...statement} isJudged={statement.claims.length > 0} />
          </p>
          {part === 'article' &&
            statement.claims.map((claim) => <ClaimRecord key={claim.id} claim={claim} />)}
        </div>
      ))}
    </>
  )
}
