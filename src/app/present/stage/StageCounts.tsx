import type { CountRow } from '../../../model/chartFacts'
import { parseEdtf } from '../../../model/edtf'
import type { Chart } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import { placeCountsOnStage } from './placeCountsOnStage'
import styles from './StageChart.module.css'

/** Stated numbers as dots on one scale; what the story starts from and the count stand out. */
export function StageCounts({ chart }: { readonly chart: Chart<'counts'> }) {
  const { counts } = chart.data
  const { stated, counted } = chart.options
  const { words, formats } = useLanguage()
  const placed = placeCountsOnStage(counts)
  const kindOf = ({ id }: CountRow) => (id === stated ? 'part' : id === counted ? 'rest' : 'others')
  const named = [stated, counted].flatMap((id) => counts.filter((count) => count.id === id))
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
            data-part={count.id === stated || undefined}
            data-rest={count.id === counted || undefined}
          >
            <b>{formats.count(count.number)}</b> {words.counts[count.id]?.by},{' '}
            {formats.edtf(parseEdtf(count.date))}
          </li>
        ))}
      </ul>
    </div>
  )
}
