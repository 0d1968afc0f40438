import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { type ViewAddress, viewAddresses } from '../../../tools/pictures/viewAddresses.ts'
import { untilStill } from './untilStill.ts'

/** Addresses of every view and tab of the bundled package, for tests that hold all of them to one rule. */
export const everyView: readonly ViewAddress[] = viewAddresses({
  areas: ['1489R017', '1489R021'],
  inTable: '1489R013',
  measure: 'familjecentral_sollebrunn',
  story: null,
})

/**
 * A way through many states on one page, as the back button goes: the page and its scripts stay. Each step waits until
 * no file is on its way and the page has come to rest, so that a view whose code is still fetched is not taken for empty.
 */
export function walker(page: Page): (search: string) => Promise<void> {
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return async (search) => {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
    const hasContent = async () => underWay.size === 0 && (await page.locator('#content').innerText()).trim() !== ''
    await expect.poll(hasContent).toBe(true)
    await untilStill(page)
    await expect.poll(hasContent).toBe(true)
  }
}
