import type { ReactNode } from 'react'
import { eachText, peoplesAttributes } from '../charts/marks'
import type { FittedDrawing } from './fitDrawing'
import type { PictureLayout, Size } from './layOutPicture'
import { margin } from './layOutPicture'
import { colors, dimmedRules, sans, serif } from './pictureStyle'

interface SizedPictureProps {
  readonly size: Size
  readonly layout: PictureLayout
  readonly fitted: FittedDrawing
  readonly children: ReactNode
  readonly title: string
  /** Ids of the groups, where the drawing can show one of several. */
  readonly groups: readonly string[] | undefined
  /** Rules for the drawing that need nothing else. */
  readonly rules: string
  /** `@font-face` rules with the fonts inside. */
  readonly fonts: string
}

/** A drawing with its title above and its sources below, for a post or a slide of one size. */
export function SizedPicture(props: SizedPictureProps) {
  const { size, layout, fitted, children, title, groups, rules, fonts } = props
  const { lines, ruleY, room } = layout
  const { scale, drawn } = fitted
  const [x, y] = [
    room.x + (room.width - drawn.width * scale) / 2,
    room.y + (room.height - drawn.height * scale) / 2,
  ]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <title>{title}</title>
      <style>
        {[
          fonts,
          `svg{font-family:${sans};font-variant-numeric:tabular-nums lining-nums}`,
          `.file-title,.file-site{font-family:${serif};font-weight:600;fill:${colors.ink}}`,
          `.file-subtitle,.file-foot{fill:${colors.muted}}.file-site{text-anchor:end}`,
          rules,
          dimmedRules,
        ].join('\n')}
      </style>
      <rect width="100%" height="100%" fill={colors.paper} />
      <g {...(groups && peoplesAttributes({ groups }))}>
        {lines.map((line) => (
          <text
            key={`${line.name} ${line.y}`}
            className={`file-${line.name}`}
            x={line.x}
            y={line.y.toFixed(1)}
            fontSize={line.size}
            {...(line.texts && eachText(line.texts))}
          >
            {line.text}
          </text>
        ))}
      </g>
      <path d={`M${margin} ${ruleY}.5H${size.width - margin}`} stroke={colors.hairline} />
      <g
        fontSize={15}
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`}
        data-width={drawn.width}
      >
        {children}
      </g>
    </svg>
  )
}
