import type { CountRow } from '../../../model/content'
import { parseEdtf } from '../../../model/edtf'
import type { Chart } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import { placeCountsOnStage } from './placeCountsOnStage'
import styles from './StageChart.module.css'

/** The two statements that the question sets against each other. */
const article = 'article-2021'
const census = 'census-2021'

/** Stated numbers as dots on one scale; the article's and the census's stand out and are named. */
export function StageCounts({
  chart,
  counts,
}: {
  readonly chart: Chart
  readonly counts: readonly CountRow[]
}) {
  const { words, formats } = useLanguage()
  const placed = placeCountsOnStage(counts)
  const kindOf = ({ id }: CountRow) => (id === article ? 'part' : id === census ? 'rest' : 'others')
  const named = [article, census].flatMap((id) => counts.filter((count) => count.id === id))
  return (
    <div className={styles.counts}>
      <svg className={styles.dots} role="img" aria-label={chart.description}>
        <line className={styles.line} x1="0" x2="100%" y1="68%" y2="68%" />
        {placed.map(({ count, x, level }) => (
          <g key={count.id} data-kind={kindOf(count)}>
            <circle className={styles.dot} cx={`${x}%`} cy={`${68 - level * 26}%`} />
            {level === 0 && (
              <text className={styles.value} x={`${x}%`} y="98%">
                {formats.count(count.number)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {named.map((count) => (
          <li
            key={count.id}
            data-part={count.id === article || undefined}
            data-rest={count.id === census || undefined}
          >
            <b>{formats.count(count.number)}</b> {words.counts[count.id]?.by},{' '}
            {formats.edtf(parseEdtf(count.date))}
          </li>
        ))}
      </ul>
    </div>
  )
}
