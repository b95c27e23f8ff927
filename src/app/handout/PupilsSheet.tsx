import type { Quote, Story } from '../../model/story'
import type { Question } from '../../model/joinQuestions'
import { BlankTimeline } from './BlankTimeline'
import { ContinueChart } from './ContinueChart'
import type { HandoutAddresses } from './HandoutPage'
import { drawnQuestion, handoutQuestions } from './handoutQuestions'
import { PrintedAddress } from './PrintedAddress'
import styles from './PupilsSheet.module.css'
import { Quoted } from './Quoted'
import { Sheet } from './Sheet'
import { SheetPage } from './SheetPage'
import { SheetPart } from './SheetPart'
import { WritingLines } from './WritingLines'

interface PupilsSheetProps {
  readonly story: Story
  readonly addresses: HandoutAddresses
}

/** What a class fills in: the timeline, words to mark, a chart to continue, questions. */
export function PupilsSheet({ story, addresses }: PupilsSheetProps) {
  const { handout, story: own } = story.words
  const drawn = drawnQuestion(story)
  return (
    <Sheet story={story} name="pupils">
      <SheetPage>
        <div className={styles.head}>
          <div>
            <h2 className={styles.title}>{own.title}</h2>
            <p className={styles.fields}>
              {handout.fields.map((field) => (
                <span key={field} className={styles.field}>
                  {field}
                </span>
              ))}
            </p>
          </div>
          <PrintedAddress href={addresses.home} base={addresses.base} label={handout.online} />
        </div>
        <SheetPart {...handout.timeline}>
          <BlankTimeline story={story} />
        </SheetPart>
        <SheetPart {...handout.quotes}>
          {story.handout?.quotes.map((quote) => (
            <MarkedQuote key={quote.id} quote={quote} story={story} />
          ))}
        </SheetPart>
      </SheetPage>
      <SheetPage>
        {drawn?.chart?.kind === 'census' && (
          <SheetPart title={drawn.question} task={taskOf(story, drawn.chart)}>
            <ContinueChart story={story} question={drawn} />
          </SheetPart>
        )}
        <SheetPart title={handout.asked} isAsked>
          <ol className={styles.questions}>
            {handoutQuestions(story).map((question) => (
              <AskedQuestion key={question.id} question={question} story={story} />
            ))}
          </ol>
        </SheetPart>
      </SheetPage>
    </Sheet>
  )
}

function taskOf(
  { words }: Story,
  { data }: { readonly data: { readonly censuses: readonly { readonly year: number }[] } },
) {
  return words.handout.chart.task(Math.max(...data.censuses.map(({ year }) => year)))
}

/** A question with the words it asks about, boxes to tick where it offers some, and room to write. */
function AskedQuestion({
  question: { id, question, quotes, options },
  story,
}: {
  readonly question: Question
  readonly story: Story
}) {
  return (
    <li data-question={id}>
      <p>{question}</p>
      {quotes.map((quote) => (
        <p key={quote.id} className={styles.words}>
          <Quoted quote={quote} story={story} /> {quote.speaker}
        </p>
      ))}
      {options.length > 0 && (
        <p className={styles.options}>
          {options.map((option) => (
            <span key={option.id}>{option.text}</span>
          ))}
        </p>
      )}
      <WritingLines least={options.length > 0 ? 1 : 2} />
    </li>
  )
}

/** Letter by letter, with room between the lines to mark words. */
function MarkedQuote({ quote, story }: { readonly quote: Quote; readonly story: Story }) {
  return (
    <figure className={styles.marked}>
      <blockquote>
        <Quoted quote={quote} story={story} />
      </blockquote>
      <figcaption>
        {quote.speaker}, {quote.shortRole}
        <span className={styles.field}>{story.words.handout.when}</span>
      </figcaption>
    </figure>
  )
}
