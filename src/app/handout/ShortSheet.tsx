import { ChartDrawing } from '../../charts/ChartDrawing'
import { chartWidths } from '../../charts/chartSizes'
import { kindOf } from '../../charts/kinds'
import type { Chart, Milestone, Quote, Story } from '../../model/story'
import { quotationMarks } from '../../quotes/quotationMarks'
import { translationLabel } from '../../quotes/translationLabel'
import { readIn } from '../present/deck/deckSteps'
import type { HandoutAddresses } from './HandoutPage'
import { PrintedAddress } from './PrintedAddress'
import { Sheet, SheetPage, SheetPart } from './Sheet'
import styles from './ShortSheet.module.css'

interface ShortSheetProps {
  readonly story: Story
  readonly addresses: HandoutAddresses
}

/** The story on one page: each moment with its chief quotation, two charts, what came after. */
export function ShortSheet({ story, addresses }: ShortSheetProps) {
  const { handout, story: own } = story.words
  const inLane = (id: string) => story.milestones.filter(({ lane }) => lane === id)
  const after = inLane('after')
  return (
    <Sheet story={story} name="short">
      <SheetPage isDense>
        <h2 className={styles.title}>{own.title}</h2>
        <p className={styles.lead}>{own.lead}</p>
        <div className={styles.moments}>
          {inLane('main').map((milestone) => (
            <Moment key={milestone.id} story={story} milestone={milestone} />
          ))}
        </div>
        <div className={styles.charts}>
          {story.handout?.charts.map((chart) => (
            <ShortChart key={chart.id} story={story} chart={chart} />
          ))}
        </div>
        {after.length > 0 && (
          <SheetPart title={handout.after}>
            <ul className={styles.after}>
              {after.map(({ id, when, title }) => (
                <li key={id}>
                  <b>{when}</b> {title}
                </li>
              ))}
            </ul>
          </SheetPart>
        )}
        <div className={styles.foot}>
          <p>{own.basis}</p>
          <PrintedAddress href={addresses.home} base={addresses.base} label={handout.online} />
        </div>
      </SheetPage>
    </Sheet>
  )
}

function Moment({ story, milestone }: { readonly story: Story; readonly milestone: Milestone }) {
  const [quote] = milestone.quotes
  return (
    <section className={styles.moment}>
      <h3>
        <span>{milestone.when}</span> {milestone.title}
      </h3>
      <p>{milestone.lead}</p>
      {quote && <ShortQuote story={story} quote={quote} />}
    </section>
  )
}

function ShortQuote({ story, quote }: { readonly story: Story; readonly quote: Quote }) {
  const { locale, quoteCard } = story.words
  const { text, language } = readIn(quote, locale.tag)
  const { open, close } = quotationMarks(language)
  return (
    <figure className={styles.quote}>
      <blockquote lang={language}>
        {open}
        {text}
        {close}
      </blockquote>
      <figcaption>
        {quote.speaker} · {quote.when}
        {quote.translation !== undefined && ` · ${translationLabel(quote, quoteCard)}`}
      </figcaption>
    </figure>
  )
}

function ShortChart({ story, chart }: { readonly story: Story; readonly chart: Chart }) {
  const [view] = kindOf(chart.kind).views(chart, story)
  return (
    <figure className={styles.chart}>
      <h3>{chart.title}</h3>
      <p>{chart.subtitle}</p>
      <ChartDrawing chart={chart} view={view?.id ?? ''} width={chartWidths.wide} />
    </figure>
  )
}
