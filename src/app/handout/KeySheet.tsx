import type { Question } from '../../model/joinQuestions'
import type { Quote, Source, Story } from '../../model/story'
import { quotationMarks } from '../../quotes/quotationMarks'
import { readIn } from '../present/deck/deckSteps'
import { BlankTimeline } from './BlankTimeline'
import { ContinueChart } from './ContinueChart'
import type { HandoutAddresses } from './HandoutPage'
import { drawnQuestion, handoutQuestions, sourcesAlways } from './handoutQuestions'
import styles from './KeySheet.module.css'
import { PrintedAddress } from './PrintedAddress'
import { Sheet } from './Sheet'
import { SheetPage } from './SheetPage'
import { SheetPart } from './SheetPart'

interface KeySheetProps {
  readonly story: Story
  readonly addresses: HandoutAddresses
}

/** The pupils' sheet with its answers, what they rest on, and how sure that is. */
export function KeySheet({ story, addresses }: KeySheetProps) {
  const { handout, story: own } = story.words
  const drawn = drawnQuestion(story)
  const questions = handoutQuestions(story)
  const always = sourcesAlways(story)
  const cited = new Set([
    ...always,
    ...questions.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ])
  return (
    <Sheet story={story} name="key">
      <SheetPage isDense>
        <h2 className={styles.title}>
          {own.title} <span>{handout.names.key}</span>
        </h2>
        <SheetPart title={handout.timeline.title}>
          <BlankTimeline story={story} isFilled />
          <ul className={styles.moments}>
            {story.milestones
              .filter(({ lane }) => lane === 'main')
              .map(({ id, when, title, sources }) => (
                <li key={id}>
                  <b>{when}</b> {title} <Cited story={story} sources={sources} />
                </li>
              ))}
          </ul>
        </SheetPart>
        <SheetPart title={handout.quotes.title}>
          {story.handout?.quotes.map((quote) => (
            <QuoteKey key={quote.id} quote={quote} story={story} />
          ))}
        </SheetPart>
        {drawn && (
          <SheetPart title={drawn.question}>
            <div className={styles.chart}>
              <ContinueChart story={story} question={drawn} isFilled />
            </div>
            <Answer story={story} question={drawn} />
          </SheetPart>
        )}
      </SheetPage>
      <SheetPage isDense>
        <SheetPart title={handout.asked} isAsked>
          <ol className={styles.answers}>
            {questions.map((question) => (
              <li key={question.id} data-question={question.id}>
                <b>{question.question}</b>
                <Answer story={story} question={question} />
              </li>
            ))}
          </ol>
        </SheetPart>
        <SheetPart title={handout.sources}>
          <ul className={styles.sources}>
            {story.sources
              .filter(({ id }) => cited.has(id))
              .map(({ id, number, title, titleLanguage, publisher }) => (
                <li key={id} data-source={id}>
                  <PrintedAddress
                    href={`${addresses.sources}#source-${id}`}
                    base={addresses.base}
                    label={
                      <>
                        [{number}] {publisher}: <cite lang={titleLanguage}>{title}</cite>
                      </>
                    }
                  />
                </li>
              ))}
          </ul>
        </SheetPart>
      </SheetPage>
    </Sheet>
  )
}

/** An answer, what a teacher may say to it, and what it rests on. */
function Answer({ story, question }: { readonly story: Story; readonly question: Question }) {
  const { answer, notes, confidence, sources } = question
  return (
    <>
      <p className={styles.answer}>{answer}</p>
      <p className={styles.note}>
        {notes.join(' ')} {story.words.confidence[confidence].label}.{' '}
        <Cited story={story} sources={sources} />
      </p>
    </>
  )
}

/** Who said the words, when, and who reports them. */
function QuoteKey({ quote, story }: { readonly quote: Quote; readonly story: Story }) {
  const { words } = story
  const { text, language } = readIn(quote, words.locale.tag)
  const { open, close } = quotationMarks(language)
  const [beginning = ''] = text.split(/(?<=[.!?])\s/)
  return (
    <div>
      <p lang={language} className={styles.quote}>
        {open}
        {beginning}
        {beginning === text ? close : ' …'}
      </p>
      <p className={styles.note}>
        {quote.speaker}, {quote.role} · {quote.when} · {quote.reported} ·{' '}
        {words.confidence[quote.confidence].label} <Cited story={story} sources={quote.sources} />
      </p>
    </div>
  )
}

function Cited({
  story: { words, formats },
  sources,
}: {
  readonly story: Story
  readonly sources: readonly Source[]
}) {
  const numbers = sources.map(({ number }) => number)
  return <span className={styles.cited}>{words.handout.cited(numbers, formats)}</span>
}
