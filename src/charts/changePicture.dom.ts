import { fetchFile } from '../platform/fetchFile'
import { shownAs } from './marks'
import { showPeople } from './showPeople.dom'

/** A picture file that shows a people, or lets it stand out, as an address of its own. */
export async function changePicture(file: string, group: string): Promise<string> {
  const response = await fetchFile(file)
  const { style, rest } = splitStyle(await response.text())
  const picture = new DOMParser().parseFromString(rest, 'image/svg+xml')
  const svg = picture.documentElement
  showPeople(svg, group)
  for (const part of svg.querySelectorAll<SVGElement>('[data-group]')) {
    if (part.dataset.group !== group) continue
    part.setAttribute(shownAs.litGroup, '')
    svg.setAttribute(shownAs.hasGroup, '')
  }
  const lines = [...picture.querySelectorAll('.file-title')].map((line) => line.textContent)
  picture.querySelector('title')?.replaceChildren(lines.join(' ').trim())
  const text = new XMLSerializer()
    .serializeToString(picture)
    .replace(/<\/svg>$/, () => `${style}</svg>`)
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
}

/** What is parsed here is subject to the policy of the page, which knows no style of a picture. */
function splitStyle(text: string) {
  const [start, end] = [text.indexOf('<style>'), text.indexOf('</style>') + '</style>'.length]
  return start < 0
    ? { style: '', rest: text }
    : { style: text.slice(start, end), rest: text.slice(0, start) + text.slice(end) }
}

/** 'pictures/x.svg', 'Korean', '.png' → 'x-korean.png'; of other files their own names. */
export function nameOf(file: string, group?: string, ending = '.svg'): string {
  const people = group === undefined ? '' : `-${group.toLowerCase()}`
  return file.replace(/^.*\//, '').replace(/\.svg$/, people + ending)
}

export function save(address: string, name: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then, and what was made for it need not stay in memory.
  if (address.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
