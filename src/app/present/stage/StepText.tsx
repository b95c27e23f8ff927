import type { Story } from '../../../model/story'
import { quotationMarks } from '../../../quotes/quotationMarks'
import { InterfaceProvider } from '../../../ui/InterfaceContext'
import { LanguageProvider, useLanguage } from '../../../ui/LanguageContext'
import type { Step } from '../deck/deckSteps'
import styles from './Stage.module.css'
import { StageChart } from './StageChart'
import { StageFoot } from './StageFoot'
import { stepSources } from '../deck/stepSources'
import { StageTimeline } from './StageTimeline'

interface StepTextProps {
  readonly step: Step
  readonly story: Story
  readonly number: number
  readonly total: number
  /** Addresses of the page to read and of the page of sources. */
  readonly home: string
  readonly sourcesHref: string
  /** A step that is alive in its middle is rendered above and below it. */
  readonly part: 'whole' | 'head' | 'foot'
}

/** One step as it is projected, rendered at build time. */
export function StepText({ part, ...props }: StepTextProps) {
  return (
    <LanguageProvider language={props.story}>
      <InterfaceProvider value={props.story}>
        {part !== 'foot' && <Head {...props} />}
        {part === 'whole' && <Middle {...props} />}
        {part !== 'head' && <Foot {...props} />}
      </InterfaceProvider>
    </LanguageProvider>
  )
}

type PartProps = Omit<StepTextProps, 'part'>

function Head({ step, story }: PartProps) {
  const { kind, at } = step
  return (
    <>
      {kind === 'milestone' || kind === 'title' ? (
        <div className={styles.time}>
          <StageTimeline story={story} at={at} size="large" />
        </div>
      ) : (
        <div className={styles.rail}>
          {at && kind !== 'later' && <p className={styles.when}>{at.when}</p>}
          <StageTimeline story={story} at={at} size="rail" />
        </div>
      )}
      {kind === 'milestone' && <p className={styles.when}>{step.at.when}</p>}
      {kind !== 'chart' && <Title step={step} />}
    </>
  )
}

function Title({ step: { id, kind, heading } }: { readonly step: Step }) {
  return (
    <h2 id={`${id}-title`} className={styles.title} data-kind={kind} tabIndex={-1}>
      {heading}
    </h2>
  )
}

function Middle({ step, story, home }: PartProps) {
  const { story: own, present } = story.words
  switch (step.kind) {
    case 'title':
      return (
        <>
          <p className={styles.body} data-body>
            {own.lead}
          </p>
          <p className={styles.small}>{own.basis}</p>
        </>
      )
    case 'milestone':
      return (
        <p className={styles.body} data-body>
          {step.at.lead}
        </p>
      )
    case 'quote':
      return <Quotation {...step} />
    case 'question':
      return <Answer text={step.hasAnswer ? step.question.answer : undefined} />
    case 'chart':
      return (
        <div className={styles.beside} data-chart-kind={step.chart.kind}>
          <div className={styles.words}>
            <Title step={step} />
            <Answer text={step.question.answer} />
          </div>
          <div className={styles.figure} data-answer="">
            <StageChart chart={step.chart} />
          </div>
        </div>
      )
    case 'draw':
      return null
    case 'later':
      return (
        <dl className={styles.list}>
          {step.milestones.map(({ id, when, title }) => (
            <div key={id}>
              <dt>{when}</dt>
              <dd>{title}</dd>
            </div>
          ))}
        </dl>
      )
    case 'closing':
      return (
        <>
          {own.present.closing.map((text) => (
            <p key={text} className={styles.body} data-body>
              {text}
            </p>
          ))}
          <p className={styles.body} data-body>
            <a href={home}>{present.closingLink}</a>
          </p>
        </>
      )
  }
}

function Quotation({ quote, text, part, parts }: Extract<Step, { kind: 'quote' }>) {
  const { words, formats } = useLanguage()
  const { present, quoteCard, locale } = words
  const isTranslated = quote.translation !== undefined
  const language = isTranslated ? locale.tag : quote.language
  const { open, close } = quotationMarks(language)
  return (
    <>
      {isTranslated && (
        <p className={styles.small}>
          {quote.translator === undefined
            ? quoteCard.translation
            : quoteCard.translationBy(quote.translator)}
        </p>
      )}
      <blockquote className={styles.quote} lang={language} cite={quote.quotedIn.url}>
        <p>
          {part === 1 && open}
          {text}
          {part === parts && close}
        </p>
      </blockquote>
      <p className={styles.small}>
        {quote.role} · {quote.when}
        {parts > 1 && ` · ${present.part({ number: part, total: parts }, formats)}`}
      </p>
    </>
  )
}

function Answer({ text }: { readonly text: string | undefined }) {
  return (
    text !== undefined && (
      <p className={styles.answer} data-answer="">
        {text}
      </p>
    )
  )
}

function Foot(props: PartProps) {
  const { step, story } = props
  return (
    <>
      {step.kind === 'draw' && <Answer text={step.question.answer} />}
      <StageFoot
        {...props}
        id={step.id}
        {...stepSources(step)}
        start={step.kind === 'title' ? story.words.present.start : undefined}
      />
    </>
  )
}
