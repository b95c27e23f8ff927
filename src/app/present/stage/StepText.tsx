import type { Milestone, Story } from '../../../model/story'
import { shortenText } from '../../../model/textWidth'
import { InterfaceProvider } from '../../../ui/InterfaceContext'
import { LanguageProvider } from '../../../ui/LanguageContext'
import { EraNames } from '../../EraNames'
import { MarkedTitle } from '../../MarkedTitle'
import { addressOf } from '../../routes'
import type { Step } from '../deck/deckSteps'
import { MomentMedia } from '../../../ui/MomentMedia'
import { Reminder } from './Reminder'
import { mostNamed } from './placeStage'
import styles from './Stage.module.css'
import { StageChart } from './StageChart'
import { StageCount } from './StageCount'
import { StageFoot } from './StageFoot'
import { stepSources } from '../deck/stepSources'
import { StageTimeline } from './StageTimeline'
import type { StepPart } from './StepFrame'
import { StepQuotation } from './StepQuotation'
import { StepTitle } from './StepTitle'

/** Of a text that stands for a lead, in em: what six lines hold. */
const longestOpening = 120

interface StepTextProps {
  readonly step: Step
  readonly story: Story
  /** Addresses of the page to read and of the page of sources. */
  readonly home: string
  readonly sourcesHref: string
  readonly part: StepPart
}

/** A part of a step as it is projected, rendered at build time. */
export function StepText({ part, ...props }: StepTextProps) {
  return (
    <LanguageProvider language={props.story}>
      <InterfaceProvider value={props.story}>
        <Part {...props} part={part} />
      </InterfaceProvider>
    </LanguageProvider>
  )
}

function Part({ part, ...props }: StepTextProps) {
  const { step, story } = props
  switch (part) {
    case 'head':
      return <Head {...props} />
    case 'middle':
      return <Middle {...props} />
    case 'words':
      return <Words step={step} />
    case 'figure':
      return step.kind === 'chart' && <StageChart chart={step.chart} />
    case 'foot':
      return (
        <StageFoot
          {...props}
          {...stepSources(step)}
          start={step.kind === 'title' ? story.words.present.start : undefined}
        />
      )
  }
}

type PartProps = Omit<StepTextProps, 'part'>

/** Kinds of steps whose title stands beside something else. */
const ownTitle: readonly Step['kind'][] = ['chart', 'quote', 'question', 'told']

/** The picture of a moment, which then stands where the timeline would. */
function pictureOf({ kind, at }: Step) {
  return kind === 'milestone' && at.media?.kind === 'picture' ? at.media : undefined
}

function Head({ step, story }: PartProps) {
  const { kind, at } = step
  const isLarge =
    kind === 'title' || (kind === 'milestone' && !pictureOf(step) && story.told.length <= mostNamed)
  return (
    <>
      {isLarge ? (
        <div className={styles.time}>
          <StageTimeline story={story} at={at} size="large" />
        </div>
      ) : (
        <div className={styles.rail}>
          {at && kind !== 'later' && <p className={styles.when}>{at.when}</p>}
          <StageTimeline story={story} at={at} size="rail" />
        </div>
      )}
      {kind === 'milestone' && isLarge && <p className={styles.when}>{step.at.when}</p>}
      {!ownTitle.includes(kind) && !pictureOf(step) && <StepTitle step={step} />}
    </>
  )
}

function Middle({ step, story, home }: PartProps) {
  const { story: own, present } = story.words
  switch (step.kind) {
    case 'title':
      return (
        <>
          <Body text={own.lead} />
          {own.basis !== undefined && <p className={styles.small}>{own.basis}</p>}
          <EraNames eras={story.eras} className={styles.small} />
          <p className={styles.small}>
            {story.handout && (
              <>
                <a href={addressOf('handout', { page: 'present' })}>{story.words.handout.link}</a>
                {'\u2003'}
              </>
            )}
            <a href={`${home}take/accord-present.html`} download={`${story.id}-present.html`}>
              {story.words.page.offline.takePresent}
            </a>
          </p>
        </>
      )
    case 'milestone':
      return <Moment step={step} at={step.at} />
    case 'quote':
      return <StepQuotation step={step} />
    case 'question':
      return (
        <div
          className={styles.asked}
          data-kind={step.question.kind}
          data-quotes={step.question.quotes.length > 0 || undefined}
        >
          {step.question.quotes.map((quote) => (
            <Reminder key={quote.id} quote={quote} phrases={step.question.lit[quote.id] ?? []} />
          ))}
          <div className={styles.words}>
            <StepTitle step={step} />
            <Answer text={step.question.answer} />
          </div>
        </div>
      )
    case 'told':
      return (
        <div className={styles.beside} data-told>
          <div className={styles.words}>
            <StepTitle step={step} />
            <Body text={step.at.lead} />
          </div>
          <div className={styles.figure}>
            <StageCount
              counted={step.at.counted ?? []}
              names={step.at.countedOf ?? []}
              caption={step.at.note}
            />
          </div>
        </div>
      )
    case 'chart':
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
          {(own.present?.closing ?? (own.basis === undefined ? [] : [own.basis])).map((text) => (
            <p key={text} className={styles.body} data-body>
              <MarkedTitle text={text} sources={story.sources} />
            </p>
          ))}
          <p className={styles.body} data-body>
            <a href={home}>
              {story.sources.length > 0 ? present.closingLink : present.controls.read}
            </a>
          </p>
        </>
      )
  }
}

/** What opens a moment, beside its picture where it has one. */
function Moment({ step, at }: { readonly step: Step; readonly at: Milestone }) {
  const { lead, statements } = at
  const opening = statements.find(({ isFirst }) => isFirst)?.text ?? ''
  const body = <Body text={lead || shortenText(opening, 'sans', 1, longestOpening)} />
  const picture = pictureOf(step)
  if (!picture) return body
  return (
    <div className={styles.beside}>
      <div className={styles.words}>
        <StepTitle step={step} />
        {body}
      </div>
      <div className={styles.figure}>
        <MomentMedia of={picture} />
      </div>
    </div>
  )
}

/** Nothing for a story or a moment without a lead. */
function Body({ text }: { readonly text: string | undefined }) {
  return (
    text && (
      <p className={styles.body} data-body>
        {text}
      </p>
    )
  )
}

/** Beside or below what the class moves. */
function Words({ step }: { readonly step: Step }) {
  if (step.kind !== 'chart' && step.kind !== 'draw') return null
  return (
    <>
      {step.kind === 'chart' && <StepTitle step={step} />}
      <Answer text={step.question.answer} />
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
