import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Look {
  /** Of a page that has been looked at whole: what another look can change, its colours. */
  readonly again?: boolean
  /** A selector of the part to look at; all of the page when left out. */
  readonly within?: string
}

/** What axe finds, one line for each element. */
export async function findBarriers(
  page: Page,
  { again = false, within }: Look = {},
): Promise<readonly string[]> {
  // In the page itself, since none of ours has a frame of another origin: the other way, which puts
  // together what is found frame by frame, takes three times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (again) axe.withRules('color-contrast')
  if (within !== undefined) axe.include(within)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
