/**
 * A chart is rendered long before a script meets it. What the drawing says to the script, and the
 * script to the style sheets, are attributes: all of them are written and read here.
 */

/** One number of a drawing: what a reader points at. */
export interface Mark {
  /** The sentence that says it. */
  readonly say: string
  /** Its place among the others for the arrow keys: right and left, down and up. */
  readonly column: number
  readonly row: number
  readonly year: number | null
  readonly group: string | null
}

type MarkInput = Pick<Mark, 'say' | 'column' | 'row'> & {
  readonly year?: number | undefined
  readonly group?: string | undefined
  /** What it is called in every view, where year and group do not tell. */
  readonly key?: string | undefined
}

export type MarkAttributes = ReturnType<typeof markAttributes>

/** What `element.dataset` is. */
type Dataset = Readonly<Record<string, string | undefined>>

/** Where scripts find what is rendered. */
export const selectors = {
  chart: 'figure[data-chart]',
  drawing: '[data-drawing]',
  mark: '[data-say]',
  /** Marks, and all else that belongs to a group. */
  lightable: '[data-say], [data-group]',
  yearLine: '[data-year-places]',
  sentence: '[data-said]',
  choice: 'input[data-choice]',
  highlight: 'select[data-highlight]',
  link: '[data-chart-link]',
  peoples: '[data-peoples]',
  /** What is another for each of them. */
  each: '[data-texts], [data-levels], [data-widths]',
  slot: '[data-slot]',
  /** A piece of one view: its heading, its drawing, its files. */
  piece: '[data-view]',
  /** An input whose view has not come yet. */
  further: 'input[data-file]',
  missing: '[data-missing]',
} as const

/** The places in a chart's frame that hold one piece of each view. */
export const slots = ['head', 'drawing', 'sources', 'files'] as const

export type Slot = (typeof slots)[number]

/** What scripts set and style sheets read; each of these is there or not. */
export const shownAs = {
  alive: 'data-alive',
  hasGroup: 'data-has-group',
  litGroup: 'data-lit-group',
  litYear: 'data-lit-year',
  lit: 'data-lit',
  yearLine: 'data-shown',
} as const

export const drawingAttributes = { 'data-drawing': '' } as const
export const sentenceAttributes = { 'data-said': '' } as const
export const highlightAttributes = { 'data-highlight': '' } as const
export const linkAttributes = { 'data-chart-link': '' } as const
export const missingAttributes = { 'data-missing': '' } as const
/** Of where the old address of a chart leads that is a view of another now: which view. */
export const opensAttributes = (view: string) => ({ 'data-opens': view })
export const slotAttributes = (slot: Slot) => ({ 'data-slot': slot })
/** Of a piece of a view; which of the chart's views. */
export const viewAttributes = (nth: number) => ({ 'data-view': nth })

/** Undefined for all that is no such place. */
export function readOpens({ opens }: Dataset): string | undefined {
  return opens
}

/** Of a chart's figure: the key of its choice, or its kind where it has none. */
export const chartAttributes = (key: string) => ({ 'data-chart': key })

export function readChartKey({ chart }: Dataset): string {
  return chart ?? ''
}

/** Of the element around one number; its first child is what is outlined. */
export function markAttributes({ say, column, row, year, group, key }: MarkInput) {
  return {
    'data-say': say,
    'data-column': column,
    'data-row': row,
    'data-year': year,
    'data-group': group,
    'data-key': key,
  }
}

/** What is the same in two views has the same key. */
export function motionKey({ key, say, year, group }: Dataset): string {
  return key ?? `${say === undefined ? 'name' : (year ?? '')} ${group ?? ''}`
}

/** Undefined for an element that is no mark. */
export function readMark(dataset: Dataset): Mark | undefined {
  const { say, column, row, year } = dataset
  if (say === undefined) return undefined
  return {
    say,
    column: Number(column),
    row: Number(row),
    year: year === undefined ? null : Number(year),
    group: readGroup(dataset),
  }
}

/** Of what belongs to a group without being one number: a name, a small chart. */
export const groupAttributes = (group: string) => ({ 'data-group': group })

export function readGroup({ group }: Dataset): string | null {
  return group ?? null
}

interface PeoplesAttributes {
  readonly groups: readonly string[]
  /** Of the groups, in their order. */
  readonly names?: readonly string[]
  /** What a mark says, with these three in braces: group, place, value. */
  readonly form?: string
}

/** Of what shows one of several groups at a time. */
export const peoplesAttributes = ({ groups, names, form }: PeoplesAttributes) => ({
  'data-peoples': groups.join('|'),
  'data-names': names?.join('|'),
  'data-form': form,
})

/** No groups for what shows none. */
export function readPeoples({ peoples, names, form }: Dataset): Required<PeoplesAttributes> {
  return { groups: split(peoples), names: split(names), form: form ?? '' }
}

/** The group that a chart shows one of at a time; undefined where it shows the first, or all. */
export function chosenGroup(figure: Element | null): string | undefined {
  const part = figure?.querySelector<HTMLElement>('[data-nth-people]')
  const nth = Number(part?.dataset.nthPeople ?? 0)
  return part && nth > 0 ? readPeoples(part.dataset).groups[nth] : undefined
}

/** The group that stands out in the view that is shown; undefined where none does. */
export function litGroup(figure: Element | null): string | undefined {
  const shown = `${selectors.drawing}:not([hidden]) [data-group][${shownAs.litGroup}]`
  return figure?.querySelector<SVGElement>(shown)?.dataset.group
}

/** Of an element of such a drawing: what it is for each of the groups, in their order. */
export const eachText = (values: readonly string[]) => ({ 'data-texts': values.join('|') })
export const eachLevel = (values: readonly number[]) => ({ 'data-levels': values.join('|') })
export const eachWidth = (values: readonly number[]) => ({ 'data-widths': values.join('|') })

/** What an element is for one of the groups; undefined for what does not change with it. */
export function readEach({ texts, levels, widths }: Dataset, nth: number) {
  const [text, level, width] = [texts, levels, widths].map((values) => split(values)[nth])
  return { text, level, width }
}

function split(values: string | undefined): readonly string[] {
  return values === undefined ? [] : values.split('|')
}

/** Of an input that chooses a view: the key of the choice, and which of its views it is. */
export const choiceAttributes = (key: string, nth: number) => ({
  'data-choice': key,
  'data-nth': nth,
})

/** Undefined for an input that chooses something else. */
export function readChoice({ choice, nth }: Dataset) {
  return choice === undefined ? undefined : { key: choice, nth: nth ?? '0' }
}

/** Which view a piece belongs to, as its choice counts. */
export function readView({ view }: Dataset): string {
  return view ?? '0'
}

export interface YearPlace {
  readonly year: number
  /** In viewBox units. */
  readonly x: number
}

/** Of a line that moves along years and is seen between the first and the last of these; in their order. */
export function yearLineAttributes(places: readonly YearPlace[]) {
  return { 'data-year-places': places.map(({ year, x }) => `${year} ${x}`).join() }
}

/**
 * Where such a line stands for a year, in viewBox units: at the first place of that year, else on
 * the way between its neighbours; undefined outside of its years.
 */
export function placeYearLine({ yearPlaces }: Dataset, year: number | null): number | undefined {
  if (yearPlaces === undefined || year === null) return undefined
  const places = yearPlaces.split(',').map((place) => place.split(' ').map(Number))
  const next = places.findIndex(([of = 0]) => of >= year)
  const [to = 0, x = 0] = places[next] ?? []
  if (to === year) return x
  const [from, start] = places[next - 1] ?? []
  if (from === undefined || start === undefined) return undefined
  return start + ((x - start) * (year - from)) / (to - from)
}
