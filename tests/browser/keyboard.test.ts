import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { areaNamed, areasOfFile } from './support/alingsas.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'
import { pointInArea } from './support/pointInArea.ts'
import { untilStill } from './support/untilStill.ts'

const chosenIn = (page: Page) => new URL(page.url()).searchParams.get('areas')?.split(',') ?? []

/** Presses Tab from the top of the page until the map has the focus, as a reader without a mouse does. */
const tabToMap = async (page: Page) => {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'listbox')) return
  }
  throw new Error('Tab never came to the map')
}

/** The area that has the focus inside the map, as the screen reader is told. */
const focusedArea = async (page: Page) => {
  const text = await page.evaluate(() => {
    const active = document.activeElement?.getAttribute('aria-activedescendant')
    return (active && document.getElementById(active)?.textContent) || ''
  })
  const found = areasOfFile.filter(({ name }) => text.startsWith(name))
  if (found.length !== 1) throw new Error(`Focus is on "${text}"`)
  return found[0]!
}

it('the map is reached with Tab, and the focus is on the highest area', async () => {
  const { page } = await openMap()
  await tabToMap(page)
  expect((await focusedArea(page)).name).toBe('Noltorp')
})

it('arrows go to areas in their direction, Home and End to the extremes', async () => {
  const { page } = await openMap('', withoutEngine)
  await tabToMap(page)
  const from = areaNamed('Noltorp')
  const go = async (key: string) => {
    await page.keyboard.press('Home')
    await page.keyboard.press(key)
    return focusedArea(page)
  }
  expect((await go('ArrowRight')).label_lon).toBeGreaterThan(from.label_lon)
  expect((await go('ArrowLeft')).label_lon).toBeLessThan(from.label_lon)
  expect((await go('ArrowUp')).label_lat).toBeGreaterThan(from.label_lat)
  expect((await go('ArrowDown')).label_lat).toBeLessThan(from.label_lat)
  // The lowest two are even, at 3 per cent.
  expect(['Kvarnbacken-Enehagen', 'Saxebäcken-Tegelbruket']).toContain((await go('End')).name)
})

it('every area can be reached with the arrows', async () => {
  const { page } = await openMap('', withoutEngine)
  await tabToMap(page)
  const seen = new Set<string>()
  // A walk of the whole map: every way from every area that has been reached, in order of discovery.
  const ways = new Map<string, string[]>([[(await focusedArea(page)).id, []]])
  for (const [id, way] of ways) {
    seen.add(id)
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press('Home')
      for (const step of [...way, key]) await page.keyboard.press(step)
      const next = (await focusedArea(page)).id
      if (!ways.has(next)) ways.set(next, [...way, key])
    }
    if (ways.size === areasOfFile.length) break
  }
  expect(ways.size).toBe(areasOfFile.length)
})

it('Enter chooses up to four in the order of their shapes; a fifth takes the place of the last; Esc lets go', async () => {
  const { page, areas } = await openMap('', withoutEngine)
  await tabToMap(page)
  const order: string[] = []
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key)
    order.push((await focusedArea(page)).id)
    await page.keyboard.press(order.length === 2 ? 'Space' : 'Enter')
  }
  expect(new Set(order).size).toBe(5)
  const [first, second, third, , fifth] = order
  const expected = [first, second, third, fifth]
  await expect.poll(() => chosenIn(page)).toEqual(expected)
  const nameOf = (id: string | undefined) => areasOfFile.find((area) => area.id === id)?.name
  const cards = page.getByRole('complementary').getByRole('heading', { level: 2 })
  await expect.poll(() => cards.allInnerTexts()).toEqual(expected.map(nameOf))
  const marked = await areas.getByRole('option', { selected: true }).allInnerTexts()
  expect(marked.map((text) => areasOfFile.find(({ name }) => text.startsWith(name))?.id).sort()).toEqual(
    [...expected].sort(),
  )
  await page.keyboard.press('Escape')
  await expect.poll(() => chosenIn(page)).toEqual([])
})

it('Enter on a chosen area lets go of it, and the others keep their places', async () => {
  const { page } = await openMap('?areas=1489R017,1489R013', withoutEngine)
  await tabToMap(page)
  expect((await focusedArea(page)).name).toBe('Noltorp')
  await page.keyboard.press('Enter')
  await expect.poll(() => chosenIn(page)).toEqual(['1489R013'])
})

it('plus and minus zoom the map and 0 shows all of it again', async () => {
  const { page } = await openMap('?areas=1489R017')
  await tabToMap(page)
  const outline = page.locator('svg[data-surface] path[data-order="1"]').last()
  const width = async () => Math.round((await outline.boundingBox())?.width ?? 0)
  const before = await width()
  await page.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before * 1.3)
  await page.keyboard.press('0')
  await expect.poll(width).toBe(before)
})

it('a click chooses and a second click lets go', async () => {
  const { page } = await openMap('?areas=1489R017')
  const { x, y } = await pointInArea(page, 1)
  await page.mouse.click(x, y)
  await expect.poll(() => chosenIn(page)).toEqual([])
  // The panel is another one when nothing is chosen, so the map may have moved.
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Noltorp/ })
    .click()
  await expect.poll(() => chosenIn(page)).toEqual(['1489R017'])
})

it('search: / opens it, words find areas, indicators and measures, arrows and Enter choose', async () => {
  const { page } = await openMap('', withoutEngine)
  const find = async (words: string, first: RegExp, keys: readonly string[], open = '/') => {
    await page.keyboard.press(open)
    await page.getByRole('dialog').getByRole('searchbox').and(page.locator(':focus')).waitFor()
    await page.keyboard.type(words)
    await page.getByRole('dialog').getByRole('option', { name: first }).waitFor()
    for (const key of keys) await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    return new URLSearchParams(await page.evaluate(() => window.location.search))
  }
  expect((await find('solleb', /^Sollebrunn$/, ['Enter'])).get('areas')).toBe('1489R021')
  // The second hit is the measure in Sollebrunn.
  expect((await find('solleb', /^Sollebrunn$/, ['ArrowDown', 'Enter'])).get('measure')).toBe(
    'familjecentral_sollebrunn',
  )
  const indicator = await find('ekonomisk standard med', /^Ekonomisk standard, median$/, ['Enter'])
  expect(indicator.get('indicator')).toBe('ekonomisk_standard_median')
  // Opened by its button, which has the focus again when Enter has chosen: the same press must not open it anew.
  await page.getByRole('button', { name: 'Sök område, mått eller insats' }).focus()
  expect((await find('nolby', /^Nolby/, ['Enter'], 'Enter')).get('areas')).toBe('1489R015,1489R021')
  await untilStill(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

it('search says when there is nothing, and Esc gives the focus back', async () => {
  const { page } = await openMap('', withoutEngine)
  await page.getByRole('button', { name: 'Sök område, mått eller insats' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('searchbox').and(page.locator(':focus')).waitFor()
  await page.keyboard.type('xyzzy')
  await page.getByText('Inga träffar').waitFor()
  await page.keyboard.press('Escape')
  // The first Esc empties the field, the next closes.
  if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Sök område, mått eller insats')
})

it('what is said of an area has its name, figure, comparison and measures', async () => {
  const { areas } = await openMap('', withoutEngine)
  const spoken = plainText(await areas.getByRole('option', { name: /^Noltorp/ }).innerText())
  expect(spoken).toMatch(/^Noltorp, 25 %, Tydligt över.*insatser: 1$/)
})
