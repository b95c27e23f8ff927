import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

interface Look {
  /** Of a page that has been looked at whole: what another look can change, its colours. */
  readonly again?: boolean
  /** A selector of the part to look at; all of the page when left out. */
  readonly within?: string
}

interface Axe {
  readonly run: (context: Document | string, options: RunOptions) => Promise<AxeResults>
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds, one line for each element. It is brought into a page once and runs in the page
 * itself, since none of ours has a frame of another origin.
 */
export async function findBarriers(
  page: Page,
  { again = false, within }: Look = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(again && { runOnly: ['color-contrast'] }),
    // Who speaks to the page says what is seen on it.
    ...(!again && { rules: { 'label-content-name-mismatch': { enabled: true } } }),
  }
  const { violations } = await page.evaluate(
    ([part, how]) => (window as unknown as { axe: Axe }).axe.run(part ?? document, how),
    [within, options] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
