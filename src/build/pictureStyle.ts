import { shownAs } from '../charts/marks'

/** Of the light theme, for the text around the drawing. */
export const colors = {
  paper: '#fbf9f4',
  ink: '#1b2430',
  muted: '#55606e',
  hairline: '#d9d3c6',
}
/** As in ChartFrame: all but the group that a script lets stand out before it saves the file. */
const dimmed = `[${shownAs.hasGroup}] [data-group]:not([${shownAs.litGroup}])`
export const dimmedRules = `${dimmed}>:not(text):not([data-group]){opacity:.35}${dimmed}>text{fill:${colors.muted}}`

/** Programs that draw pictures take no fonts from a file: those that are most like ours, not wider. */
export const serif = `${familiesOf('Source Serif 4')},Georgia,'Times New Roman','Liberation Serif',serif`
export const sans = `${familiesOf('Source Sans 3')},Arial,'Liberation Sans','DejaVu Sans Condensed',sans-serif`

/** The families that a font of ours comes in. */
function familiesOf(name: string): string {
  return ['', ' Cyrillic', ' Cyrillic Extended'].map((part) => `'${name}${part}'`).join()
}
