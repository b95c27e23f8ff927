import type { Quote, Story } from '../../model/story'
import { quotationMarks } from '../../quotes/quotationMarks'
import { translationLabel } from '../../quotes/translationLabel'
import { readIn } from '../present/deck/deckSteps'
import { BlankTimeline } from './BlankTimeline'
import { ContinueChart } from './ContinueChart'
import type { HandoutAddresses } from './HandoutPage'
import { drawnQuestion, handoutQuestions } from './handoutQuestions'
import { PrintedAddress } from './PrintedAddress'
import styles from './PupilsSheet.module.css'
import { Sheet, SheetPage, SheetPart } from './Sheet'
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
        <SheetPart title={handout.asked}>
          <ol className={styles.questions}>
            {handoutQuestions(story).map(({ id, question }) => (
              <li key={id} data-question={id}>
                <p>{question}</p>
                <WritingLines />
              </li>
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

/** Letter by letter, with room between the lines to mark words. */
function MarkedQuote({ quote, story }: { readonly quote: Quote; readonly story: Story }) {
  const { quoteCard, locale, handout } = story.words
  const { text, language } = readIn(quote, locale.tag)
  const { open, close } = quotationMarks(language)
  return (
    <figure className={styles.marked}>
      <blockquote lang={language}>
        {open}
        {text}
        {close}
      </blockquote>
      <figcaption>
        {quote.speaker}, {quote.shortRole}
        {quote.translation !== undefined && ` · ${translationLabel(quote, quoteCard)}`}
        <span className={styles.field}>{handout.when}</span>
      </figcaption>
    </figure>
  )
}
