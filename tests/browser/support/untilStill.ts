import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What says so, and the mark of a part whose code is on its way. */
const WORKING = /räknas fram|räknar fram|being worked out|working out|data-busy/i

/**
 * Waits until the page has come to rest: nothing says that it is being worked out, and two looks in a row are alike. For
 * states that no single text announces, a list of views that all are to be looked at, say.
 */
export async function untilStill(page: Page): Promise<void> {
  let before = ''
  const isStill = async () => {
    const now = await page.locator('body').innerHTML()
    const still = now === before && !WORKING.test(now)
    before = now
    return still
  }
  await expect.poll(isStill, { interval: 100 }).toBe(true)
}
