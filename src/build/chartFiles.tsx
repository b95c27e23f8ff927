import { renderToStaticMarkup } from 'react-dom/server'
import { chartCsv, tableSources } from '../charts/chartCsv'
import { ChartDrawing } from '../charts/ChartDrawing'
import { DrawingFrameProvider } from '../charts/DrawingFrameContext'
import { ChartFragment } from '../charts/ChartFragment'
import { chartWidths } from '../charts/chartSizes'
import { inView, viewsOf } from '../charts/chartViews'
import { pictureFile, sourcesFile, tableFile, viewFile } from '../charts/fileNames'
import { kindOf } from '../charts/kinds'
import type { Chart, Story } from '../model/story'
import { LanguageProvider } from '../ui/LanguageContext'
import { findClasses } from './findClasses'
import { PictureFile } from './PictureFile'
import { resolveStyle } from './resolveStyle'
import { facesFor, mapAddresses } from './sheets'
import type { SiteAssets } from './siteAssets'
import { writeFragment } from './writeFragment'

/** Of the drawing in a file, in its own units. */
const fileWidth = ({ kind }: Chart) =>
  kindOf(kind).broad === 'pages and files' ? chartWidths.broad : 600

/**
 * The files of charts: their numbers as CSV with a file of their
 * sources, every view of each as SVG, to be saved, and the
 * views that the page to read fetches when they are wanted.
 */
export function chartFiles(story: Story, assets: SiteAssets, site: string) {
  return story.charts.flatMap((chart) => [
    { path: tableFile(chart.id), render: () => chartCsv(chart, story) },
    { path: sourcesFile(chart.id), render: () => tableSources(chart, story) },
    ...kindOf(chart.kind)
      .views(chart, story)
      .map(({ id }, index) => ({
        path: pictureFile(chart.id, index === 0 ? undefined : id),
        render: () => drawPicture(inView(chart, id), id, story, assets, site),
      })),
    ...viewsOf(chart, story)
      .slice(1)
      .map(({ id }, index) => ({
        path: viewFile(chart.id, id),
        render: () =>
          writeFragment(
            <LanguageProvider language={story}>
              <ChartFragment chart={chart} nth={index + 1} headingLevel={3} />
            </LanguageProvider>,
          ),
      })),
  ])
}

function drawPicture(
  chart: Chart,
  view: string,
  story: Story,
  assets: SiteAssets,
  site: string,
): string {
  const css = assets
    .sheets('renderPage', './')
    .map((sheet) => sheet.css)
    .join('\n')
  const draw = (rules: string, fonts: string) =>
    renderToStaticMarkup(
      <LanguageProvider language={story}>
        <DrawingFrameProvider
          frame={(drawing) => (
            <PictureFile
              {...drawing}
              title={chart.title}
              peoples={peoplesOf(chart, view, story)}
              subtitle={chart.subtitle}
              foot={footOf(chart, story, site)}
              note={chart.note}
              rules={rules}
              fonts={fonts}
            />
          )}
        >
          <ChartDrawing chart={chart} view={view} width={fileWidth(chart)} />
        </DrawingFrameProvider>
      </LanguageProvider>,
    )
  const bare = draw('', '')
  const rules = resolveStyle(css, findClasses(bare))
  return `${draw(rules, embedFonts(css, bare.replace(/<[^>]*>/g, ''), assets))}\n`
}

/** A file of the first group says what it is for the others too: scripts save it for these. */
function peoplesOf(chart: Chart, view: string, story: Story) {
  const { groups, titles } = kindOf(chart.kind)
  return groups && titles
    ? { groups: groups(chart), titles: titles(chart, view, story) }
    : undefined
}

/** Each once; one that is named with a part of its house, 'X, archive', 'X (site)', is not named as 'X' too. */
export function namePublishers(publishers: readonly string[]): readonly string[] {
  const names = [...new Set(publishers)]
  return names.filter(
    (name) => !names.some((one) => one.startsWith(`${name}, `) || one.startsWith(`${name} (`)),
  )
}

function footOf(chart: Chart, { words, formats }: Story, address: string): readonly string[] {
  const { chartFrame, confidence, page } = words
  // Names may have commas in them.
  const sources = [namePublishers(chart.sources.map(({ publisher }) => publisher)).join('; ')]
  return [
    chartFrame
      .origin({ sources, date: chart.date, sureness: confidence[chart.confidence].label }, formats)
      .join(''),
    chartFrame.fileFoot({ site: page.siteName, address }),
  ]
}

/** The faces of a text, inside of the file: a picture that is passed on has no site to load from. */
function embedFonts(css: string, text: string, { readBase64 }: SiteAssets): string {
  return facesFor(css, text)
    .map(({ rule }) =>
      mapAddresses(rule, (address) => `data:font/woff2;base64,${readBase64(address)}`),
    )
    .join('\n')
}
