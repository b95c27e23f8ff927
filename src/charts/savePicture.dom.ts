import { fetchFile } from '../platform/fetchFile'
import { chosenGroup, litGroup, selectors, shownAs } from './marks'
import { showPeople } from './showPeople.dom'
/** Pixels of the file per unit of the drawing. */
const density = 2

/** In px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** Of the files, which are light. */
const paper = '#fbf9f4'

/** Of the shorter side, around a picture of a given size. */
const border = 0.03

/**
 * Makes the buttons of the whole page work that save a picture: `<button data-png="x.svg">`, with
 * `data-png-size="1200 675"` in that size, and then without the note. Where another people is
 * chosen than the file shows, or one stands out, the picture of that is saved, as SVG too. Links to
 * files are saved without a network where a worker keeps them.
 */
export function watchPictureButtons(): () => void {
  const handleClick = (event: MouseEvent) => {
    const { target } = event
    const word =
      target instanceof Element ? target.closest<HTMLElement>('[data-png], a[download]') : null
    if (!word) return
    const figure = word.closest(selectors.chart)
    const group = chosenGroup(figure) ?? litGroup(figure)
    const { png, pngSize } = word.dataset
    if (png === undefined) {
      const { href } = word as HTMLAnchorElement
      const isChanged = group !== undefined && href.endsWith('.svg')
      // A download asks no worker, which alone has the file where there is no network.
      if (!isChanged && !(navigator as Partial<Navigator>).serviceWorker?.controller) return
      event.preventDefault()
      void (isChanged ? changePicture(href, { group }) : takeFile(href)).then(
        (address) => save(address, nameOf(href, group)),
        () => save(href, nameOf(href)),
      )
      return
    }
    const [width = 0, height = 0] = pngSize?.split(' ').map(Number) ?? []
    void savePicture(png, group, width > 0 && height > 0 ? { width, height } : undefined)
  }
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('click', handleClick)
  }
}

/**
 * Draws an SVG file of this site and lets the reader save it as PNG under the same name. Saves
 * the SVG itself where the browser cannot draw it. Never rejects.
 */
async function savePicture(
  file: string,
  group: string | undefined,
  size: Size | undefined,
): Promise<void> {
  try {
    const isChanged = size !== undefined || group !== undefined
    const picture = isChanged ? await changePicture(file, { group, isShort: !!size }) : file
    const canvas = await drawPicture(picture, size)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) throw new Error('the canvas gave no picture')
    const ending = size ? `-${size.width}x${size.height}.png` : '.png'
    save(URL.createObjectURL(blob), nameOf(file, group, ending))
  } catch {
    save(file, nameOf(file))
  }
}

/** The picture on a canvas: twice its own size, or in the middle of the size that is asked for. */
async function drawPicture(address: string, size: Size | undefined): Promise<HTMLCanvasElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth, naturalHeight } = image
  const canvas = document.createElement('canvas')
  canvas.width = size?.width ?? naturalWidth * density
  canvas.height = size?.height ?? naturalHeight * density
  const free = size ? 1 - 2 * border : 1
  const scale = free * Math.min(canvas.width / naturalWidth, canvas.height / naturalHeight)
  const [width, height] = [naturalWidth * scale, naturalHeight * scale]
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the canvas cannot be drawn on')
  context.fillStyle = paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height)
  return canvas
}

interface Change {
  /** The people that it is to show, or to let stand out; undefined for what it shows as it is. */
  readonly group?: string | undefined
  /** Without the lines of its note. */
  readonly isShort?: boolean
}

/** A picture file, changed, as an address of its own. */
async function changePicture(file: string, { group, isShort = false }: Change): Promise<string> {
  const response = await fetchFile(file)
  const { style, rest } = splitStyle(await response.text())
  const picture = new DOMParser().parseFromString(rest, 'image/svg+xml')
  const svg = picture.documentElement
  if (group !== undefined) {
    showPeople(svg, group)
    for (const part of svg.querySelectorAll<SVGElement>('[data-group]')) {
      if (part.dataset.group !== group) continue
      part.setAttribute(shownAs.litGroup, '')
      svg.setAttribute(shownAs.hasGroup, '')
    }
    const lines = [...picture.querySelectorAll('.file-title')].map((line) => line.textContent)
    picture.querySelector('title')?.replaceChildren(lines.join(' ').trim())
  }
  const { short } = svg.dataset
  if (isShort && short !== undefined) {
    for (const line of picture.querySelectorAll('.file-note')) line.remove()
    svg.setAttribute('height', short)
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? ''} ${short}`)
  }
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
function nameOf(file: string, group?: string, ending = '.svg'): string {
  const people = group === undefined ? '' : `-${group.toLowerCase()}`
  return file.replace(/^.*\//, '').replace(/\.svg$/, people + ending)
}

async function takeFile(address: string): Promise<string> {
  return URL.createObjectURL(await (await fetchFile(address)).blob())
}

function save(address: string, name: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then, and what was made for it need not stay in memory.
  if (address.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
