import type { Chart } from '../../../model/story'
import { StageChamber } from './StageChamber'
import { StageCounts } from './StageCounts'
import { StageWaffle } from './StageWaffle'

/** A chart drawn for the stage. Other kinds than these are kept out by the content check. */
export function StageChart({ chart }: { readonly chart: Chart }) {
  if (chart.kind === 'waffle') return <StageWaffle chart={chart} />
  if (chart.kind === 'chamber') return <StageChamber chart={chart} />
  if (chart.kind === 'counts') return <StageCounts chart={chart} />
  return null
}
