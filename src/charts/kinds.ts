import type { ChartKindName } from '../model/chartFacts'
import { census } from './census/kind'
import { chamber } from './chamber/kind'
import type { ChartKind } from './chartKind'
import { counts } from './counts/kind'
import { estimates } from './estimates/kind'
import { paths } from './paths/kind'
import { tiles } from './tiles/kind'
import { waffle } from './waffle/kind'

/** Every kind of chart: a further one is a folder, its types in `model/chartFacts.ts`, a line here. */
const kinds: { readonly [Kind in ChartKindName]: ChartKind<Kind> } = {
  waffle,
  census,
  paths,
  chamber,
  counts,
  estimates,
  tiles,
}

/** What charts of a kind need. For pages that are rendered: scripts of the reader never load it. */
export function kindOf<Kind extends ChartKindName>(kind: Kind): ChartKind<Kind> {
  return kinds[kind]
}
