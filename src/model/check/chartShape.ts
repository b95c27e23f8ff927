import * as v from 'valibot'
import type { ChartFacts, ChartKindName, ChartKinds } from '../chartFacts'
import { grounds, id, some, text, texts, year, yes } from './shapes'

const censuses = v.strictObject({ table: text, total: text, rest: text, unstated: texts })
const place = v.pipe(v.number(), v.integer(), v.minValue(0))

type OptionShapes = {
  readonly [Kind in ChartKindName]: v.GenericSchema<ChartKinds[Kind]['options']>
}

/** What an author decides of each kind of chart. */
const options = {
  waffle: v.strictObject({ group: text, part: id, rest: id, reference: id }),
  census: v.strictObject({ censuses, named: year, since: some(year) }),
  paths: v.strictObject({ censuses }),
  chamber: v.strictObject({
    seats: text,
    elections: some(year),
    isTogether: v.exactOptional(yes),
  }),
  counts: v.strictObject({ counts: text, stated: id, counted: id, from: v.number() }),
  estimates: v.strictObject({ estimates: text, censuses, group: text }),
  tiles: v.strictObject({
    regions: text,
    districts: text,
    country: text,
    total: text,
    unnamed: texts,
    first: text,
    grid: some(v.strictObject({ region: text, column: place, row: place })),
  }),
} satisfies OptionShapes

const base = {
  id,
  ...grounds,
  date: text,
  quote: v.exactOptional(id),
  also: v.exactOptional(some(id)),
  formerly: v.exactOptional(some(id)),
}

function ofKind<Kind extends ChartKindName>(kind: Kind) {
  return v.strictObject({ ...base, kind: v.literal(kind), options: options[kind] })
}

/** A chart of any kind. */
export const chartShape = v.variant('kind', [
  ofKind('waffle'),
  ofKind('census'),
  ofKind('paths'),
  ofKind('chamber'),
  ofKind('counts'),
  ofKind('estimates'),
  ofKind('tiles'),
]) satisfies v.GenericSchema<ChartFacts>
