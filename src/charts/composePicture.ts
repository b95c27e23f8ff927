import { wrapText } from './wrapText'

export interface PictureInput {
  /** The whole `<svg>` element of a drawing, with its viewBox. */
  readonly drawing: string
  readonly title: string
  readonly subtitle: string
  /** Note, sources, date: one paragraph each. */
  readonly foot: readonly string[]
  /** Rules for the drawing that need nothing else. */
  readonly style: string
  /** `@font-face` rules with the fonts inside. */
  readonly fonts: string
  /** Colors of the text around the drawing. */
  readonly colors: { readonly paper: string; readonly ink: string; readonly muted: string }
}

const margin = 24
const titleSize = 22
const textSize = 15
const footSize = 12.5
/** As a share of the text's size. */
const leading = 1.3

/** A drawing with its title above and its sources below, as an SVG file that stands alone. */
export function composePicture(input: PictureInput): string {
  const { drawing, title, subtitle, foot, style, fonts, colors } = input
  const [width = 600, height = 400] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [])
    .slice(1)
    .map(Number)
  const inner = drawing.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  let y = margin
  const write = (text: string, size: number, name: string) =>
    wrapText(text, width, size).map((line) => {
      y += size * leading
      return `<text class="${name}" x="${margin}" y="${y.toFixed(1)}">${escapeXml(line)}</text>`
    })
  const head = [...write(title, titleSize, 'file-title'), ...write(subtitle, textSize, 'file-text')]
  const top = y + 22
  y = top + height + 12
  const lines = foot.flatMap((paragraph) => write(paragraph, footSize, 'file-foot'))
  const [fullWidth, fullHeight] = [width + 2 * margin, Math.ceil(y + margin)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${fonts}`,
    `svg{font-family:'Source Sans 3',sans-serif;font-size:15px}`,
    `.file-title{font-family:'Source Serif 4',serif;font-size:${titleSize}px;font-weight:600;fill:${colors.ink}}`,
    `.file-text{fill:${colors.muted}}.file-foot{font-size:${footSize}px;fill:${colors.muted}}`,
    `${style}</style>`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    ...head,
    `<g transform="translate(${margin} ${top.toFixed(1)})" data-width="600">${inner}</g>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
