import type { Locator, Page } from '@playwright/test'

/** What is really drawn of a text, in px on the screen: from the height of its capitals to its descenders. */
export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface MeasuredText {
  readonly text: string
  readonly serif: boolean
  readonly bold: boolean
  readonly size: number
  readonly width: number
}

interface DrawnPicture {
  readonly name: string
  /** Where it stands on the screen, in px. */
  readonly box: Box
  readonly texts: readonly DrawnText[]
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Drawings with the texts that are shown in them. Their boxes leave out the white space that fonts
 * keep above capitals and below descenders, and that lines of one label share.
 */
export const drawnPictures = (drawings: Locator): Promise<readonly DrawnPicture[]> =>
  drawings.evaluateAll((all) =>
    all.map((root) => {
      const { x, y, width, height } = root.getBoundingClientRect()
      const texts = [...root.querySelectorAll('text')]
        .filter((text) => text.getClientRects().length > 0 && text.textContent.trim() !== '')
        .map((text) => {
          const { left, right } = text.getBoundingClientRect()
          const matrix = text.getScreenCTM() ?? new DOMMatrix()
          const baseline = text.getStartPositionOfChar(0).matrixTransform(matrix).y
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * matrix.d
          const [top, bottom] = [baseline - 0.7 * size, baseline + 0.22 * size]
          return { text: text.textContent, left, right, top, bottom }
        })
      const name = root.closest('figure')?.id ?? root.getAttribute('aria-label') ?? ''
      return { name, box: { x, y, width, height }, texts }
    }),
  )

/** The texts of the one drawing that is shown. */
export async function drawnTexts(drawing: Locator): Promise<readonly DrawnText[]> {
  await drawing.waitFor()
  const [picture] = await drawnPictures(drawing)
  return picture?.texts ?? []
}

/** What is wrong with a picture: texts that overlap or leave it. */
export const findUntidy = ({ name, box, texts }: DrawnPicture): readonly string[] => [
  ...findOverlaps(texts).map((pair) => `${name}: ${pair} overlap`),
  ...findEscapes(texts, box).map((text) => `${name}: ${text} leaves it`),
]

/** Pairs of texts that overlap by more than `tolerance` px in both directions. */
export function findOverlaps(texts: readonly DrawnText[], tolerance = 1): readonly string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

/** Texts that leave a box by more than `tolerance` px. */
export function findEscapes(
  texts: readonly DrawnText[],
  box: Box,
  tolerance = 1,
): readonly string[] {
  return texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < box.x - tolerance ||
        right > box.x + box.width + tolerance ||
        top < box.y - tolerance ||
        bottom > box.y + box.height + tolerance,
    )
    .map(({ text }) => text)
}

/** Runs of one font in a drawing, with the width that the browser gives them. */
export const measuredTexts = (svg: Locator): Promise<readonly MeasuredText[]> =>
  svg.evaluate((root) =>
    [...root.querySelectorAll<SVGTextContentElement>('text, tspan')]
      .filter((text) => text.checkVisibility() && text.querySelector('tspan') === null)
      .map((text) => {
        const style = getComputedStyle(text)
        const isUpper = style.textTransform === 'uppercase'
        const spacing = Number.parseFloat(style.letterSpacing) || 0
        return {
          text: isUpper ? text.textContent.toUpperCase() : text.textContent,
          serif: style.fontFamily.includes('Serif'),
          bold: Number(style.fontWeight) >= 600,
          size: Number.parseFloat(style.fontSize),
          width: text.getComputedTextLength() - spacing * text.textContent.length,
        }
      }),
  )

/** By how many px the page can be scrolled sideways. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

/** Words of the page, read from the top to the end, in whose middle something else is met. */
export const coveredWords = (page: Page) =>
  page.evaluate(() => {
    const told = 'p, blockquote, summary, td, th, dt, dd, li, h2, h3, h4'
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { words: Node; holder: Element }[] = []
    while (nodes.nextNode()) {
      const words = nodes.currentNode
      const holder = words.parentElement
      if (!words.textContent?.trim() || !holder?.closest(told) || !holder.checkVisibility())
        continue
      if (!holder.closest('header, nav, label, svg, #timeline')) texts.push({ words, holder })
    }
    const covered = new Set<string>()
    for (let at = 0; at < document.documentElement.scrollHeight; at += 500) {
      scrollTo(0, at)
      for (const { words, holder } of texts) {
        const around = holder.getBoundingClientRect()
        if (around.bottom < 0 || around.top > innerHeight) continue
        // What is scrolled within its own frame is seen only there.
        const frame = holder.closest('figure')?.parentElement?.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(words)
        for (const line of range.getClientRects()) {
          const y = line.top + line.height / 2
          // The rail stands at the top.
          if (line.width < 2 || y < 120 || (frame && (y < frame.top || y > frame.bottom))) continue
          const met = document.elementFromPoint(line.left + line.width / 2, y)
          if (!met || holder.contains(met) || met.contains(holder)) continue
          covered.add(`${words.textContent?.slice(0, 40)} under ${met.textContent.slice(0, 40)}`)
        }
      }
    }
    return [...covered]
  })
