import type { SayCensus } from '../chartKind'
import type { Measure } from './stackCensus'

/** A group's share in percent or its number, as a reader sees it. */
export const sayCensus: Readonly<Record<Measure, SayCensus>> = {
  share: ({ share }, formats) => (share === null ? null : formats.percent(share)),
  population: ({ population }, formats) => (population === null ? null : formats.count(population)),
}
