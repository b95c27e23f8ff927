import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'

interface Look {
  /**
   * What another look at a page can change, once one test has looked at all of it: its colors, or
   * where another width or language brings other elements, all but the colors of each of these.
   */
  readonly again?: 'colors' | 'elements'
  /** A selector of the part to look at; all of the page when left out. */
  readonly within?: string
}

interface Axe {
  readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Who speaks to the page says what is seen on it.
const rules = { 'label-content-name-mismatch': { enabled: true } }

/**
 * What axe finds, one line for each element. It is brought into a page once and runs in the page
 * itself, since none of ours has a frame of another origin. Contrast is nine tenths of its work:
 * in a page that was looked at before it is measured once for all texts that look alike.
 */
export async function findBarriers(
  page: Page,
  { again, within }: Look = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  if (again === undefined) return run(page, within, { rules })
  const ofColors = await runOnEachLook(page, within)
  if (again === 'colors') return ofColors
  const others = { rules: { ...rules, 'color-contrast': { enabled: false } } }
  return [...ofColors, ...(await run(page, within, others))]
}

async function run(page: Page, within: string | undefined, options: RunOptions) {
  const found = await page.evaluate(
    ([part, how]) => (window as unknown as { axe: Axe }).axe.run(part ?? document, how),
    [within, { ...options, resultTypes: ['violations'] } satisfies RunOptions] as const,
  )
  return listFound(found)
}

/** The contrast of one text of each look: color, size, weight, and all that lies below it. */
async function runOnEachLook(page: Page, within = 'body') {
  const found = await page.evaluate((part) => {
    const grounds = new Map<Element, string>()
    const groundOf = (element: Element): string => {
      const known = grounds.get(element)
      if (known !== undefined) return known
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const below = element.parentElement ? groundOf(element.parentElement) : ''
      // What has neither color nor picture adds nothing.
      const own = [backgroundColor, backgroundImage, opacity].join(' ')
      const ground = own === 'rgba(0, 0, 0, 0) none 1' ? below : `${below} / ${own}`
      grounds.set(element, ground)
      return ground
    }
    const looks = new Map<string, Element>()
    for (const element of document.querySelectorAll(`${part} *`)) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!hasText || !element.checkVisibility()) continue
      const { color, fill, fontSize, fontWeight, position } = getComputedStyle(element)
      const parent = element.parentElement?.getAttribute('class')
      const own = [element.tagName, element.getAttribute('class'), parent, color, fill, fontSize]
      const look = [...own, fontWeight, position, groundOf(element)].join('|')
      if (!looks.has(look)) looks.set(look, element)
    }
    return (window as unknown as { axe: Axe }).axe.run(
      { include: [...looks.values()] },
      { resultTypes: ['violations'], runOnly: ['color-contrast'] },
    )
  }, within)
  return listFound(found)
}

function listFound({ violations }: AxeResults): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
