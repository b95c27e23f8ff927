import {
  array,
  exactOptional,
  integer,
  literal,
  minEntries,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  record,
  strictObject,
  strictTuple,
  string,
  variant,
} from 'valibot'
import type { GenericSchema } from 'valibot'
import type { BarsFacts } from '../chartFacts'
import type {
  ClaimFacts,
  CountedFacts,
  EraFacts,
  FigureFacts,
  LaneFacts,
  MediaFacts,
  WrittenMilestone,
} from '../content'
import type { QuoteFacts, QuoteVersion, ReasonFacts, SourceFacts, SpeakerFacts } from '../content'
import type { StatementFacts, StoryFacts } from '../content'
import type { HandoutFacts } from '../handoutFacts'
import type { LessonFacts, RouteFacts, TimedStep } from '../lessonFacts'
import type { QuestionFacts } from '../questionFacts'
import { chartShape } from './chartShape'
import {
  confidence,
  fieldsOf,
  grounds,
  id,
  ids,
  language,
  some,
  text,
  texts,
  year,
  yes,
} from './shapes'

const minutes = pipe(number(), minValue(0))

const statement = {
  id,
  isFirst: exactOptional(yes),
  isParagraph: exactOptional(yes),
  ...grounds,
}

const pixels = pipe(number(), integer(), minValue(1))

const media = variant('kind', [
  strictObject({ kind: literal('picture'), file: text, width: pixels, height: pixels }),
  strictObject({ kind: literal('link'), url: text }),
]) satisfies GenericSchema<MediaFacts>

const milestone = fieldsOf<WrittenMilestone>()({
  id,
  lane: exactOptional(id),
  date: text,
  prominent: exactOptional(yes),
  sources: exactOptional(ids),
  confidence: exactOptional(confidence),
  independence: grounds.independence,
  statements: exactOptional(
    array(
      fieldsOf<StatementFacts>()({
        ...statement,
        part: picklist(['happened', 'article', 'record', 'open']),
      }),
    ),
  ),
  quotes: exactOptional(ids),
  charts: exactOptional(ids),
  counted: exactOptional(
    some(
      fieldsOf<CountedFacts>()({
        count: pipe(number(), integer(), minValue(0)),
        isOwn: exactOptional(yes),
      }),
    ),
  ),
  media: exactOptional(media),
})

const quote = fieldsOf<QuoteFacts>()({
  id,
  speaker: id,
  text,
  language,
  versions: exactOptional(
    some(
      fieldsOf<QuoteVersion>()({ text, language, quotedIn: id, isOriginal: exactOptional(yes) }),
    ),
  ),
  lacksOriginal: exactOptional(yes),
  date: nullable(text),
  quotedIn: id,
  ...grounds,
  stance: exactOptional(picklist(['supportive', 'critical', 'mixed', 'descriptive'])),
})

const claim = fieldsOf<ClaimFacts>()({
  id,
  milestone: id,
  statement: id,
  quote: exactOptional(id),
  verdict: picklist(['confirmed', 'contested', 'outdated', 'unconfirmed']),
  since: exactOptional(text),
  ...grounds,
  views: ids,
})

const question = fieldsOf<QuestionFacts>()({
  id,
  milestone: id,
  kind: picklist(['read', 'guess', 'draw', 'write']),
  quotes: ids,
  lit: exactOptional(pipe(record(string(), some(text)), minEntries(1, 'empty'))),
  chart: exactOptional(id),
  draw: exactOptional(strictObject({ group: text, since: year })),
  pick: exactOptional(text),
  isByEye: exactOptional(yes),
  options: exactOptional(some(strictObject({ id, isRight: exactOptional(yes) }))),
  minutes: exactOptional(minutes),
  ...grounds,
})

const source = fieldsOf<SourceFacts>()({
  id,
  title: text,
  publisher: text,
  url: text,
  language,
  titleLanguage: exactOptional(language),
  kind: picklist([
    ...(['article', 'law', 'official', 'press', 'scholarly', 'international'] as const),
    ...(['reference', 'data'] as const),
  ]),
  date: exactOptional(text),
  author: exactOptional(strictObject({ family: text, given: text })),
  copy: exactOptional(yes),
})

const lesson = fieldsOf<LessonFacts>()({
  minutes: strictObject({
    title: minutes,
    milestone: minutes,
    quote: minutes,
    question: minutes,
    told: minutes,
    later: minutes,
    closing: minutes,
  } satisfies Readonly<Record<TimedStep, unknown>>),
  routes: some(fieldsOf<RouteFacts>()({ id, minutes, steps: some(id) })),
})

/** All that stands in a story's folder of facts. */
export const factsShape = fieldsOf<StoryFacts>()({
  id,
  checked: exactOptional(text),
  mayLackSources: exactOptional(yes),
  image: exactOptional(text),
  span: text,
  lanes: exactOptional(
    array(
      fieldsOf<LaneFacts>()({
        id,
        charts: exactOptional(some(id)),
      }),
    ),
  ),
  eras: exactOptional(array(fieldsOf<EraFacts>()({ id, date: text }))),
  milestones: array(milestone),
  quotes: exactOptional(array(quote)),
  claims: exactOptional(array(claim)),
  questions: exactOptional(array(question)),
  lesson: exactOptional(lesson),
  reasons: exactOptional(
    array(
      fieldsOf<ReasonFacts>()({
        id,
        charts: some(id),
        statements: some(fieldsOf<Omit<StatementFacts, 'part'>>()(statement)),
      }),
    ),
  ),
  speakers: exactOptional(
    array(
      fieldsOf<SpeakerFacts>()({
        id,
        kind: picklist(['person', 'body', 'document']),
        sources: ids,
      }),
    ),
  ),
  sources: exactOptional(array(source)),
  figures: exactOptional(
    array(
      fieldsOf<FigureFacts>()({
        id,
        value: number(),
        unit: picklist(['percent', 'seats', 'groups', 'fraction']),
        date: nullable(text),
        sources: ids,
        confidence,
      }),
    ),
  ),
  charts: exactOptional(array(chartShape)),
  tables: exactOptional(record(string(), text)),
  bars: exactOptional(fieldsOf<BarsFacts>()({ chart: id, groups: strictTuple([text, text]) })),
  spellings: exactOptional(array(pipe(texts, minLength(2)))),
  handout: exactOptional(fieldsOf<HandoutFacts>()({ quotes: ids, questions: ids, charts: ids })),
}) satisfies GenericSchema<StoryFacts>
