import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type AxeOptions = {
  /** Parts that another test judges as they stand here: a matrix of 600 cells takes ten times the rest of its page. */
  readonly except?: readonly string[]
}

/**
 * What axe finds wrong with the page as it stands, one line for each place: rule, element, reason. Empty when all is
 * well. Holds the page to WCAG 2.2 AA and to axe's own good practice. Looks at one document, without frames, which is
 * what the application is, and describes only what is wrong, not all that is right: each takes half the time away.
 */
export async function axeCheck(page: Page, { except = [] }: AxeOptions = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: levels, resultTypes: ['violations'] }).setLegacyMode(true)
  for (const judged of except) axe.exclude(judged)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}
