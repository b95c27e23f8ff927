import { chartCsv } from '../charts/chartCsv'
import { composePicture } from '../charts/composePicture'
import { pictureFile, tableFile } from '../charts/fileNames'
import { resolveStyle } from '../charts/resolveStyle'
import type { Chart, Story } from '../model/story'

interface SiteFiles {
  /** Of all components, as built. */
  readonly style: string
  /** The bytes of a built asset, in base64, by the last part of its address. */
  readonly readBase64: (name: string) => string
  /** Where the site will stand; empty when the builder did not say. */
  readonly address: string
}

/**
 * The files that charts offer for download: their numbers as CSV and every view of each as SVG,
 * taken from the rendered page, so that page and file show the same.
 */
export function chartFiles(page: string, story: Story, site: SiteFiles) {
  const charts = [
    ...new Map(
      story.milestones.flatMap((one) => one.charts).map((chart) => [chart.id, chart]),
    ).values(),
  ]
  const fonts = embedFonts(site)
  return charts.flatMap((chart) => [
    { path: tableFile(chart.id), text: chartCsv(chart, story) },
    ...findDrawings(page, chart.id).map(({ view, drawing }) => ({
      path: pictureFile(chart.id, view),
      text: composePicture({
        drawing,
        title: chart.title,
        subtitle: chart.subtitle,
        foot: footOf(chart, story, site.address),
        style: resolveStyle(site.style, drawing),
        fonts,
        colors: { paper: '#fbf9f4', ink: '#1b2430', muted: '#55606e' },
      }),
    })),
  ])
}

/** The widest drawing of every view of a chart; the first view has no name. */
function findDrawings(page: string, chart: string) {
  const figure = page.slice(page.indexOf(`<figure id="${chart}"`)).split('</figure>')[0] ?? ''
  const drawings = [...figure.matchAll(/<svg[^>]*data-width="600".*?<\/svg>/gs)]
  const values = [...figure.matchAll(/<input[^>]*>/g)].map(
    ([input]) => /value="([^"]*)"/.exec(input)?.[1],
  )
  return drawings.map(([drawing], index) => ({
    drawing,
    view: index === 0 ? undefined : values[index],
  }))
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

/** The two Latin faces, inside of the file: a picture that is passed on has no site to load from. */
function embedFonts({ style, readBase64 }: SiteFiles): string {
  const faces = [...style.matchAll(/@font-face\{[^}]*latin-wght[^}]*\}/g)].map(([face]) => face)
  return faces
    .map((face) =>
      face.replace(
        /url\(["']?[^)]*?([^/)"']+\.woff2)["']?\)/,
        (_, name: string) => `url(data:font/woff2;base64,${readBase64(name)})`,
      ),
    )
    .join('\n')
}
