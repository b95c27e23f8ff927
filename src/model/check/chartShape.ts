import {
  exactOptional,
  integer,
  literal,
  minValue,
  number,
  pipe,
  strictObject,
  variant,
} from 'valibot'
import type { GenericSchema } from 'valibot'
import type { ChartFacts, ChartKindName, ChartKinds } from '../chartFacts'
import { grounds, id, some, text, texts, year, yes } from './shapes'

const censuses = strictObject({ table: text, total: text, rest: text, unstated: texts })
const place = pipe(number(), integer(), minValue(0))

type OptionShapes = {
  readonly [Kind in ChartKindName]: GenericSchema<ChartKinds[Kind]['options']>
}

/** What an author decides of each kind of chart. */
const options = {
  waffle: strictObject({ group: text, part: id, rest: id, reference: id }),
  census: strictObject({ censuses, named: year, since: some(year) }),
  paths: strictObject({ censuses }),
  chamber: strictObject({
    seats: text,
    elections: some(year),
    isTogether: exactOptional(yes),
  }),
  counts: strictObject({ counts: text, stated: id, counted: id, from: number() }),
  estimates: strictObject({ estimates: text, censuses, group: text }),
  tiles: strictObject({
    regions: text,
    districts: text,
    country: text,
    total: text,
    unnamed: texts,
    first: text,
    grid: some(strictObject({ region: text, column: place, row: place })),
  }),
} satisfies OptionShapes

const base = {
  id,
  ...grounds,
  date: text,
  quote: exactOptional(id),
  also: exactOptional(some(id)),
  formerly: exactOptional(some(id)),
}

function ofKind<Kind extends ChartKindName>(kind: Kind) {
  return strictObject({ ...base, kind: literal(kind), options: options[kind] })
}

/** A chart of any kind. */
export const chartShape = variant('kind', [
  ofKind('waffle'),
  ofKind('census'),
  ofKind('paths'),
  ofKind('chamber'),
  ofKind('counts'),
  ofKind('estimates'),
  ofKind('tiles'),
]) satisfies GenericSchema<ChartFacts>
