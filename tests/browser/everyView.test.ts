import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { clippedTexts } from './support/clippedTexts.ts'
import { coveredTexts } from './support/coveredTexts.ts'
import { everyView, walker } from './support/everyView.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { smallTargets } from './support/smallTargets.ts'
import { spokenFaults } from './support/spokenFaults.ts'
import { spokenOutline } from './support/spokenOutline.ts'
import { readSpoken } from './support/spokenTree.ts'

/** What a look finds wrong, view by view, each line with the name of its view. */
async function inEveryView(
  page: Page,
  look: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const goTo = walker(page)
  const found: string[] = []
  for (const [name, search] of everyView) {
    await goTo(search)
    found.push(...(await look(page, name)).map((line) => `${name}: ${line}`))
  }
  return found
}

/** The name of a view as the name of a file that every system writes alike. */
const plainName = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ ,]+/g, '-')

/**
 * What a screen reader tells of a view, kept as a page to read: `npm test -- browser tests/browser/everyView.test.ts -u` writes
 * anew what has changed on purpose. Header and skip link are the same everywhere, and stand in the first.
 */
async function heard(page: Page, name: string): Promise<readonly string[]> {
  const isFirst = name === everyView[0]![0]
  const file = join(import.meta.dirname, 'spoken', `${plainName(name)}.txt`)
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null
  let outline = ''
  let faults: readonly string[] = []
  const isAsKnown = async () => {
    const spoken = readSpoken(await page.locator('body').ariaSnapshot())
    outline = spokenOutline(isFirst ? spoken : spoken.filter(({ role }) => role === 'main'))
    faults = spokenFaults(spoken)
    return known === null || outline === known
  }
  // What the browser keeps comes a moment after the view.
  await expect
    .poll(isAsKnown, { timeout: 10_000 })
    .toBe(true)
    .catch(() => undefined)
  await expect.soft(outline).toMatchFileSnapshot(file)
  return faults
}

it('what is hit is at least 24 pixels, no text is covered, text may be spaced out, no two states have one title, and what is heard has a name, once', async () => {
  const { page } = await openMap('', withoutEngine)
  const titles = new Set<string>()
  const found = await inEveryView(page, async (_, name) => {
    // Maps that differ in layout only share their title, as they share their content. A tab names itself when it is there.
    if (!/, (tabell|par)$/.test(name)) {
      await expect
        .poll(async () => titles.has(await page.title()), { message: `${name} has a title of its own` })
        .toBe(false)
    }
    titles.add(await page.title())
    // First: looking for small targets scrolls.
    return [
      ...(await coveredTexts(page)),
      ...(await heard(page, name)),
      ...(await smallTargets(page)),
      ...(await clippedTexts(page)),
    ]
  })
  expect(found).toEqual([])
})

/**
 * How much of the window is covered by what stays when the page is scrolled, and whether the page is wider than the
 * window. A dialog is asked for, and has the whole window: it is left out.
 */
const coverage = (page: Page) =>
  page.evaluate(async () => {
    window.scrollTo(0, 300)
    await new Promise((done) => requestAnimationFrame(done))
    const rows = new Set<number>()
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('dialog') || !/fixed|sticky/.test(getComputedStyle(element).position)) continue
      const { top, bottom, width } = element.getBoundingClientRect()
      if (width < innerWidth / 2 || !element.checkVisibility()) continue
      for (let y = Math.max(0, Math.round(top)); y < Math.min(innerHeight, bottom); y++) rows.add(y)
    }
    const { scrollWidth } = document.documentElement
    return [
      ...(rows.size > innerHeight / 2 ? [`${rows.size} of ${innerHeight} pixels are covered`] : []),
      ...(scrollWidth > innerWidth ? [`${scrollWidth} pixels wide`] : []),
    ]
  })

it.each([
  ['four times', { width: 320, height: 256 }],
  ['twice', { width: 720, height: 450 }],
])('magnified %s, at least half of the window shows the page, and nothing scrolls sideways', async (_, viewport) => {
  const { page } = await openMap('', { ...withoutEngine, viewport })
  expect(await inEveryView(page, coverage)).toEqual([])
})

it('in forced colours the current link and the current tab are filled, the others are not', async () => {
  const { page } = await openMap('', { ...withoutEngine, forcedColors: 'active' })
  const goTo = walker(page)
  for (const search of ['?view=jamfor', '?view=insatser', '?view=omraden&area=1489R017', '?view=mote']) {
    await goTo(search)
    const grounds = await page.evaluate(() => {
      const lists = [...document.querySelectorAll('nav, [role="tablist"]')].filter((list) => list.checkVisibility())
      return lists.map((list) => {
        const ground = (selector: string) =>
          [...list.querySelectorAll(selector)].map((item) => getComputedStyle(item).backgroundColor)
        return {
          current: ground('[aria-current], [aria-selected="true"]'),
          others: ground('a:not([aria-current]), [aria-selected="false"]'),
        }
      })
    })
    expect(grounds.length).toBeGreaterThan(0)
    for (const { current, others } of grounds) {
      expect(current).toHaveLength(1)
      expect(others).not.toContain(current[0])
    }
  }
})
