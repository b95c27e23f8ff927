import { ChartView } from '../../charts/ChartView'
import type { Quote, Story } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { LanguageProvider, useLanguage } from '../../ui/LanguageContext'
import { SiteRootProvider } from '../../ui/SiteRootContext'
import { StoryPlaceProvider } from '../../ui/StoryPlaceContext'
import { Unseen } from '../../ui/Unseen'
import { EmbedFoot } from './EmbedFoot'
import styles from './EmbedPage.module.css'
import type { EmbedRoute } from './embedRoutes'
import { EmbedStory } from './EmbedStory'
import { EmbedMilestone } from './EmbedMilestone'

interface EmbedPageProps {
  readonly story: Story
  readonly route: EmbedRoute
  /** Address of the full story, in the same language. */
  readonly home: string
  /** Address of the site's root. */
  readonly root: string
}

/** What stands in a frame of another page: the story in the small or one piece of it, and its origin. */
export function EmbedPage({ story, route, home, root }: EmbedPageProps) {
  const { title } = story.words.story
  return (
    <LanguageProvider language={story}>
      <StoryPlaceProvider home={home}>
        <div id="embed" className={styles.frame} data-kind={route.kind}>
          <main>
            {(route.kind === 'chart' || route.kind === 'quote') && (
              <h1>
                <Unseen>{title}</Unseen>
              </h1>
            )}
            {route.isMoved && <p className={styles.moved}>{story.words.embed.moved}</p>}
            <SiteRootProvider root={root}>
              <Piece story={story} route={route} />
            </SiteRootProvider>
          </main>
          <EmbedFoot story={story} href={home + route.hash} />
        </div>
      </StoryPlaceProvider>
    </LanguageProvider>
  )
}

function Piece({ story, route: { kind, id } }: Pick<EmbedPageProps, 'story' | 'route'>) {
  if (kind === 'story') return <EmbedStory story={story} />
  const { milestones, charts } = story
  const milestone = milestones.find((one) => one.id === id)
  if (milestone) return <EmbedMilestone milestone={milestone} headingLevel={1} />
  const chart = charts.find((one) => one.id === id)
  if (kind === 'chart' && chart) return <ChartView chart={chart} headingLevel={2} isWhole />
  const quote = milestones.flatMap(({ quotes }) => quotes).find((one) => one.id === id)
  return quote ? <EmbedQuote quote={quote} /> : null
}

/** A quotation whose source and certainty stand in sight: a reader of another site knows neither. */
function EmbedQuote({ quote }: { readonly quote: Quote }) {
  const { embed, confidence } = useLanguage().words
  return (
    <>
      <QuoteCard quote={quote} isChief isWhole />
      <p className={styles.origin}>
        {embed.quoteOrigin({
          publisher: quote.quotedIn.publisher,
          sureness: confidence[quote.confidence].label,
        })}
      </p>
    </>
  )
}
