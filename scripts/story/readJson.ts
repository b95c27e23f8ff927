import { isPlain, parseJson } from './parseJson'
import type { Plain } from './parseJson'
import { unknownReason } from './slides'
import type { Cell, Field, Left, ReadFile, Slide } from './slides'

/** By the places of values in a slide of a file for TimelineJS 3. */
const fields: Readonly<Record<string, Field>> = {
  'start_date.year': 'year',
  'start_date.month': 'month',
  'start_date.day': 'day',
  'start_date.time': 'time',
  'end_date.year': 'endYear',
  'end_date.month': 'endMonth',
  'end_date.day': 'endDay',
  'end_date.time': 'endTime',
  display_date: 'displayDate',
  'text.headline': 'headline',
  'text.text': 'text',
  'media.url': 'media',
  'media.caption': 'caption',
  'media.credit': 'credit',
  'media.alt': 'alt',
  'media.link': 'link',
  'media.thumbnail': 'thumbnail',
  'background.url': 'background',
  'background.color': 'background',
  background: 'background',
  group: 'group',
  unique_id: 'id',
  autolink: 'autolink',
}

/** A file for TimelineJS 3 in JSON. Never throws. */
export function readJson(text: string): ReadFile {
  const file = parseJson(text)
  if (!isPlain(file)) return { problem: 'This does not read as JSON with a timeline in it.' }
  if (isPlain(file.timeline) && file.events === undefined) {
    return {
      problem: 'This is JSON of the first TimelineJS, which TimelineJS 3 does not read either.',
    }
  }
  if (!Array.isArray(file.events)) {
    return { problem: 'This is no JSON for TimelineJS: it has no list "events".' }
  }
  const eras = Array.isArray(file.eras) ? (file.eras as readonly unknown[]) : []
  const left: Left[] = []
  const slides: Slide[] = []
  const take = (kind: Slide['kind'], where: string, value: unknown) => {
    if (isPlain(value)) slides.push({ where, kind, cells: listCells(value) })
    else if (value !== null && value !== undefined) {
      left.push({ where, column: '', value: write(value), reason: 'This is no slide.' })
    }
  }
  take('title', 'title', file.title)
  file.events.forEach((event, index) => {
    take('event', `event ${index + 1}`, event)
  })
  eras.forEach((era, index) => {
    take('era', `era ${index + 1}`, era)
  })
  for (const [key, value] of Object.entries(file)) {
    const isRead = key === 'title' || key === 'events' || (key === 'eras' && Array.isArray(value))
    if (isRead || isEmpty(value) || (key === 'scale' && value === 'human')) continue
    left.push({ where: 'file', column: key, value: write(value), reason: unknownReason })
  }
  return { slides, left }
}

function listCells(slide: Plain): readonly Cell[] {
  return Object.entries(slide).flatMap(([key, value]) =>
    isPlain(value) ? listInner(key, value) : makeCell(key, value),
  )
}

function listInner(key: string, inner: Plain): readonly Cell[] {
  const isDate = key === 'start_date' || key === 'end_date'
  const clock = isDate ? ['hour', 'minute', 'second', 'millisecond'] : []
  const time = isDate ? writeTime(inner) : undefined
  return [
    ...(time === undefined ? [] : makeCell(`${key}.time`, time)),
    ...Object.entries(inner).flatMap(([name, value]) =>
      time !== undefined && clock.includes(name) ? [] : makeCell(`${key}.${name}`, value),
    ),
  ]
}

/** '14:30', '14:30:05'; undefined where no hour is given. */
function writeTime({ hour, minute, second, millisecond }: Plain): string | undefined {
  if (isEmpty(hour)) return undefined
  const finer = isEmpty(second) && isEmpty(millisecond) ? [] : [second]
  const parts = [hour, minute, ...finer].map((part) => (isEmpty(part) ? '0' : write(part)))
  const [first = '', ...others] = parts
  const fraction = isEmpty(millisecond) ? '' : `.${write(millisecond).padStart(3, '0')}`
  return [first, ...others.map((part) => part.padStart(2, '0'))].join(':') + fraction
}

function makeCell(column: string, value: unknown): readonly Cell[] {
  if (isEmpty(value)) return []
  const field = typeof value === 'object' ? undefined : fields[column]
  return [{ field, column, value: write(value).trim() }]
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

function write(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
