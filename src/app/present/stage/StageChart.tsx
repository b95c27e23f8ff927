import { ChartDrawing } from '../../../charts/ChartDrawing'
import { stageWidth } from '../../../charts/chartSizes'
import { kindOf } from '../../../charts/kinds'
import type { Chart } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import styles from './StageChart.module.css'

/** The first view of a chart of any kind: the page's own drawing, as large as the stage has room. */
export function StageChart({ chart }: { readonly chart: Chart }) {
  const language = useLanguage()
  const [view] = kindOf(chart.kind).views(chart, language)
  return (
    <div className={styles.picture}>
      <ChartDrawing chart={chart} view={view?.id ?? ''} width={stageWidth(chart.kind)} />
    </div>
  )
}
