import { ChartDrawing } from '../../charts/ChartDrawing'
import { chartWidths } from '../../charts/chartSizes'
import { kindOf } from '../../charts/kinds'
import type { Chart, Milestone, Quote, Story } from '../../model/story'
import type { HandoutAddresses } from './HandoutPage'
import { PrintedAddress } from './PrintedAddress'
import { Quoted } from './Quoted'
import { Sheet } from './Sheet'
import { SheetPage } from './SheetPage'
import { SheetPart } from './SheetPart'
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
        </div>
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
  return (
    <figure className={styles.quote}>
      <blockquote>
        <Quoted quote={quote} story={story} />
      </blockquote>
      <figcaption>
        {quote.speaker} · {quote.when}
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
