import { Parser } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { chartCsv } from '../charts/chartCsv'
import { ChartDrawing } from '../charts/ChartDrawing'
import { DrawingFrameProvider } from '../charts/DrawingFrameContext'
import { pictureFile, tableFile } from '../charts/fileNames'
import { kindOf } from '../charts/kinds'
import type { Chart, Story } from '../model/story'
import { LanguageProvider } from '../ui/LanguageContext'
import { PictureFile } from './PictureFile'
import { resolveStyle } from './resolveStyle'
import { latinFaces, mapAddresses } from './sheets'
import type { SiteAssets } from './siteAssets'

/** Of the drawing in a file, in its own units. */
const fileWidth = 600

/** The files that charts offer for download: their numbers as CSV and every view of each as SVG. */
export function chartFiles(story: Story, assets: SiteAssets, site: string) {
  const charts = story.milestones.flatMap((milestone) => milestone.charts)
  return [...new Map(charts.map((chart) => [chart.id, chart])).values()].flatMap((chart) => [
    { path: tableFile(chart.id), render: () => chartCsv(chart, story) },
    ...kindOf(chart.kind)
      .views(chart, story)
      .map(({ id }, index) => ({
        path: pictureFile(chart.id, index === 0 ? undefined : id),
        render: () => drawPicture(chart, id, story, assets, site),
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
  const draw = (rules: string) =>
    renderToStaticMarkup(
      <LanguageProvider language={story}>
        <DrawingFrameProvider
          frame={(drawing) => (
            <PictureFile
              {...drawing}
              title={chart.title}
              subtitle={chart.subtitle}
              foot={footOf(chart, story, site)}
              rules={rules}
              fonts={embedFonts(css, assets)}
            />
          )}
        >
          <ChartDrawing chart={chart} view={view} width={fileWidth} />
        </DrawingFrameProvider>
      </LanguageProvider>,
    )
  return `${draw(resolveStyle(css, findClasses(draw(''))))}\n`
}

function footOf(chart: Chart, { words, formats }: Story, address: string): readonly string[] {
  const { chartFrame, confidence, page } = words
  const publishers = [...new Set(chart.sources.map(({ publisher }) => publisher))]
  return [
    chart.note,
    chartFrame
      .origin(
        { sources: publishers, date: chart.date, sureness: confidence[chart.confidence].label },
        formats,
      )
      .join(''),
    chartFrame.fileFoot({ site: page.siteName, address }),
  ]
}

/** The Latin faces, inside of the file: a picture that is passed on has no site to load from. */
function embedFonts(css: string, { readBase64 }: SiteAssets): string {
  return latinFaces(css)
    .map(({ rule }) =>
      mapAddresses(rule, (address) => `data:font/woff2;base64,${readBase64(address)}`),
    )
    .join('\n')
}

function findClasses(markup: string): ReadonlySet<string> {
  const classes = new Set<string>()
  const parser = new Parser(
    {
      onattribute: (name, value) => {
        if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one)
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  return classes
}
