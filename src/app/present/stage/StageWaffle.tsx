import { findWaffleShares } from '../../../charts/waffle/findWaffleShares'
import { countCells } from '../../../charts/waffle/placeWaffle'
import type { Chart } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import styles from './StageChart.module.css'

const columns = 25
const rows = 8

/** Two shares as cells of half a percent, and the smaller one against one third, for the last row. */
export function StageWaffle({ chart }: { readonly chart: Chart<'waffle'> }) {
  const { words, formats } = useLanguage()
  const { rest, part, reference } = findWaffleShares(chart)
  const count = countCells(part)
  const { chartFrame } = words
  return (
    <div className={styles.waffle}>
      <svg
        className={styles.cells}
        viewBox={`0 0 ${columns} ${rows}`}
        role="img"
        aria-label={chart.description}
      >
        <path className={styles.rest} d={drawCells(count, columns * rows)} />
        <path className={styles.part} d={drawCells(0, count)} />
      </svg>
      <dl className={styles.shares}>
        <div data-part="">
          <dt>{chartFrame.otherPeoples}</dt>
          <dd>{formats.percent(part)}</dd>
        </div>
        <div data-rest="">
          <dt>{words.groups[chart.options.group]}</dt>
          <dd>{formats.percent(rest)}</dd>
        </div>
      </dl>
      <svg className={styles.scale} aria-hidden="true">
        <rect className={styles.track} width="100%" height="40%" />
        <rect className={styles.part} width={`${part}%`} height="40%" />
        <line className={styles.line} x1={`${reference}%`} x2={`${reference}%`} y2="62%" />
        <text className={styles.label} x={`${reference}%`} dx="0.4em" y="98%">
          {chartFrame.reference({ name: chartFrame.oneThird, share: reference }, formats)}
        </text>
      </svg>
    </div>
  )
}

/** Cells from the left, column by column, as one path in units of a cell. */
function drawCells(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    const cell = from + index
    return `M${Math.floor(cell / rows) + 0.08} ${(cell % rows) + 0.08}h.84v.84h-.84z`
  }).join('')
}
