import type { ReactNode } from 'react'
import { eachText, peoplesAttributes } from '../charts/marks'
import { balanceText, wrapText } from '../model/wrapText'
import { colors, dimmedRules, sans, serif } from './pictureStyle'

interface PictureFileProps {
  /** Of the drawing, in its own units, which are px of the file. */
  readonly width: number
  readonly height: number
  readonly children: ReactNode
  readonly title: string
  /** Of a drawing that can show one of several groups: their ids, and its title for each. */
  readonly peoples?: { readonly groups: readonly string[]; readonly titles: readonly string[] }
  readonly subtitle: string
  /** Sources, date, origin: one paragraph each. */
  readonly foot: readonly string[]
  /** Below the foot. */
  readonly note: string
  /** Rules for the drawing that need nothing else. */
  readonly rules: string
  /** `@font-face` rules with the fonts inside. */
  readonly fonts: string
}

const margin = 24
const titleSize = 22
const textSize = 15
const footSize = 12.5
/** As a share of the text's size. */
const leading = 1.3

/** How much wider a line of text may come out in these, but for titles: the serif ones are narrow. */
const wider = 1.1

/** A drawing with its title above and its sources below, as an SVG file that stands alone. */
export function PictureFile(props: PictureFileProps) {
  const { width, height, children, title, subtitle, foot, note, rules, fonts } = props
  const { groups, titles } = props.peoples ?? { groups: undefined, titles: [title] }
  const head = [...setTitles(titles, width), ...setLines(subtitle, textSize, 'file-text', width)]
  const top = margin + heightOf(head) + 22
  const lines = [...foot, note].flatMap((text) => setLines(text, footSize, 'file-foot', width))
  const footTop = top + height + 12
  const fullWidth = width + 2 * margin
  const fullHeight = Math.ceil(footTop + heightOf(lines) + margin)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={fullWidth}
      height={fullHeight}
      viewBox={`0 0 ${fullWidth} ${fullHeight}`}
    >
      <title>{title}</title>
      <style>
        {[
          fonts,
          `svg{font-family:${sans};font-size:15px}`,
          `.file-title{font-family:${serif};font-size:${titleSize}px;font-weight:600;fill:${colors.ink}}`,
          `.file-text{fill:${colors.muted}}.file-foot{font-size:${footSize}px;fill:${colors.muted}}`,
          rules,
          dimmedRules,
        ].join('\n')}
      </style>
      <rect width="100%" height="100%" fill={colors.paper} />
      <g {...(groups && peoplesAttributes({ groups }))}>{drawLines(head, margin)}</g>
      <g transform={`translate(${margin} ${top.toFixed(1)})`} data-width={width}>
        {children}
      </g>
      {drawLines(lines, footTop)}
    </svg>
  )
}

interface Line {
  readonly text: string
  /** In px. */
  readonly size: number
  readonly name: string
  /** What it is for each of the groups, where they differ. */
  readonly texts?: readonly string[]
}

function setLines(text: string, size: number, name: string, width: number): readonly Line[] {
  return wrapText(text, width / wider, size, 'sans').map((line) => ({ text: line, size, name }))
}

/** As many lines as the longest of the titles needs; the first one stands in them. */
function setTitles(titles: readonly string[], width: number): readonly Line[] {
  const wrapped = titles.map((title) => balanceText(title, width, titleSize, 'serifBold'))
  const count = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: count }, (_, line) => {
    const texts = wrapped.map((lines) => lines[line] ?? '')
    const same = { text: texts[0] ?? '', size: titleSize, name: 'file-title' }
    return titles.length > 1 ? { ...same, texts } : same
  })
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * leading, 0)
}

function drawLines(lines: readonly Line[], top: number) {
  return lines.map(({ text, name, texts }, index) => (
    <text
      key={`${index} ${text}`}
      className={name}
      x={margin}
      y={(top + heightOf(lines.slice(0, index + 1))).toFixed(1)}
      {...(texts && eachText(texts))}
    >
      {text}
    </text>
  ))
}
