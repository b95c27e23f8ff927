import * as v from 'valibot'
import type { StoryFacts } from '../content'
import { chartShape } from './chartShape'
import { confidence, grounds, id, ids, language, some, text, texts, year, yes } from './shapes'

const statement = { id, isFirst: v.exactOptional(yes), ...grounds }

const milestone = v.strictObject({
  id,
  lane: id,
  date: text,
  prominent: v.exactOptional(yes),
  ...grounds,
  statements: v.array(
    v.strictObject({
      ...statement,
      part: v.picklist(['happened', 'article', 'record', 'open']),
    }),
  ),
  quotes: ids,
  charts: ids,
  counted: v.exactOptional(
    some(
      v.strictObject({
        count: v.pipe(v.number(), v.integer(), v.minValue(0)),
        isOwn: v.exactOptional(yes),
      }),
    ),
  ),
})

const quote = v.strictObject({
  id,
  speaker: id,
  text,
  language,
  versions: v.exactOptional(
    some(v.strictObject({ text, language, quotedIn: id, isOriginal: v.exactOptional(yes) })),
  ),
  lacksOriginal: v.exactOptional(yes),
  date: v.nullable(text),
  quotedIn: id,
  ...grounds,
  stance: v.exactOptional(v.picklist(['supportive', 'critical', 'mixed', 'descriptive'])),
})

const claim = v.strictObject({
  id,
  milestone: id,
  statement: id,
  quote: v.exactOptional(id),
  verdict: v.picklist(['confirmed', 'contested', 'outdated', 'unconfirmed']),
  since: v.exactOptional(text),
  ...grounds,
  views: ids,
})

const question = v.strictObject({
  id,
  milestone: id,
  kind: v.picklist(['read', 'guess', 'draw']),
  quotes: ids,
  lit: v.exactOptional(v.pipe(v.record(v.string(), some(text)), v.minEntries(1, 'empty'))),
  chart: v.exactOptional(id),
  draw: v.exactOptional(v.strictObject({ group: text, since: year })),
  ...grounds,
})

const source = v.strictObject({
  id,
  title: text,
  publisher: text,
  url: text,
  language,
  titleLanguage: v.exactOptional(language),
  kind: v.picklist([
    ...(['article', 'law', 'official', 'press', 'scholarly', 'international'] as const),
    ...(['reference', 'data'] as const),
  ]),
  date: v.exactOptional(text),
  author: v.exactOptional(v.strictObject({ family: text, given: text })),
  copy: v.exactOptional(yes),
})

/** All that stands in a story's folder of facts. */
export const factsShape = v.strictObject({
  id,
  checked: text,
  span: text,
  lanes: v.array(
    v.strictObject({
      id: v.picklist(['main', 'after', 'context']),
      charts: v.exactOptional(some(id)),
    }),
  ),
  eras: v.array(v.strictObject({ id, date: text })),
  milestones: v.array(milestone),
  quotes: v.array(quote),
  claims: v.array(claim),
  questions: v.array(question),
  reasons: v.array(
    v.strictObject({ id, charts: some(id), statements: some(v.strictObject(statement)) }),
  ),
  speakers: v.array(
    v.strictObject({ id, kind: v.picklist(['person', 'body', 'document']), sources: ids }),
  ),
  sources: v.array(source),
  figures: v.array(
    v.strictObject({
      id,
      value: v.number(),
      unit: v.picklist(['percent', 'seats', 'groups', 'fraction']),
      date: v.nullable(text),
      sources: ids,
      confidence,
    }),
  ),
  charts: v.array(chartShape),
  tables: v.record(v.string(), text),
  bars: v.exactOptional(v.strictObject({ chart: id, groups: v.strictTuple([text, text]) })),
  spellings: v.array(v.pipe(texts, v.minLength(2))),
}) satisfies v.GenericSchema<StoryFacts>
