import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeCheck } from './support/axeCheck.ts'
import { walker } from './support/everyView.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { untilStill } from './support/untilStill.ts'

const welcome = (page: Page) => page.getByRole('dialog', { name: 'Vad är detta?' })
const tour = (page: Page) => page.getByRole('region', { name: 'Rundtur' })
const press = (page: Page, name: string) => tour(page).getByRole('button', { name }).click()

/** When the browser began to fetch a part of the program, on the clock of the page; null while it has not. */
const fetched = (page: Page, part: string) =>
  page.evaluate((name) => {
    const found = performance.getEntriesByType('resource').find((entry) => entry.name.includes(`/assets/${name}`))
    return found ? found.startTime : null
  }, part)

const plain = (text: string) => text.replace(/\s+/g, ' ')

it('welcomes once, after the first map, and nobody who is on the way to something', async () => {
  const { page, address } = await openMap('?mode=municipality', { ...withoutEngine, firstVisit: true })
  for (const search of ['?mode=municipality', '?embed=1', '#anything']) {
    await page.goto(new URL(search, address).href)
    await page.locator('#content').getByRole('heading').first().waitFor()
    await untilStill(page)
    expect(await page.getByRole('dialog').count(), search).toBe(0)
    expect(await fetched(page, 'firstVisit'), search).toBeNull()
  }
  await page.goto(address)
  await welcome(page).waitFor()
  const drawn = await page.evaluate(() => performance.getEntriesByName('sk:first-map')[0]!.startTime)
  expect(await fetched(page, 'StartDialog')).toBeGreaterThan(drawn)
  expect(await axeCheck(page)).toEqual([])
  await page.keyboard.press('Escape')
  await welcome(page).waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('svg[data-surface="svg"]').waitFor()
  await expect.poll(() => fetched(page, 'firstVisit')).not.toBeNull()
  await untilStill(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

it('leads through the application by its address, on the real figures, and can be taken again', async () => {
  const { page } = await openMap('', { ...withoutEngine, firstVisit: true })
  await welcome(page).getByRole('button', { name: 'Visa mig runt' }).click()
  const seen: string[] = []
  for (;;) {
    await expect.poll(() => tour(page).locator('p').count()).toBe(3)
    const [step, , said] = await tour(page).locator('p').allInnerTexts()
    const { view, mode } = Object.fromEntries(new URL(page.url()).searchParams)
    seen.push(`${step}: ${[view, mode].filter(Boolean).join(' ')}`)
    // What the card says is what the page says, where it says it in the same words.
    if (!/mote|data|kompass/.test(view!)) {
      const onPage = async () => plain(await page.locator('#content').innerText())
      await expect.poll(onPage, { message: step! }).toContain(plain(said!).slice(0, 60))
    }
    if ((await tour(page).getByRole('button', { name: 'Klart' }).count()) > 0) break
    await press(page, 'Nästa')
    await expect.poll(() => tour(page).locator('p').first().innerText()).not.toBe(step)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Nästa|Klart/)
  }
  expect(seen).toEqual([
    'Stopp 1 av 8: karta need',
    'Stopp 2 av 8: omraden',
    'Stopp 3 av 8: jamfor',
    'Stopp 4 av 8: kompass',
    'Stopp 5 av 8: insatser',
    'Stopp 6 av 8: insatser',
    'Stopp 7 av 8: mote',
    'Stopp 8 av 8: data',
  ])
  await press(page, 'Klart')
  await tour(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  // One step back is where the reader was before.
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Visa mig runt' }).click()
  await tour(page).getByRole('heading', { name: 'Var är behovet störst?' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.keyboard.press('Escape')
  await tour(page).waitFor({ state: 'detached' })
})

it('has room on a phone in a package of its own, in English, and gives way to a presentation', async () => {
  const viewport = { width: 390, height: 844 }
  const { page } = await openMap('?package=data/ovning/&lang=en', { ...withoutEngine, viewport })
  const goTo = walker(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('button', { name: 'Show me around' }).click()
  const card = page.getByRole('region', { name: 'Tour' })
  await card.getByRole('button', { name: 'Next' }).click()
  await card.getByRole('heading', { name: 'Everything about one area' }).waitFor()
  await expect.poll(() => card.locator('p').count()).toBe(3)
  // The view of the stop comes after the card that speaks of it.
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
  const box = (await card.boundingBox())!
  expect([box.x >= 0, box.x + box.width <= 390, box.y >= 422, box.y + box.height <= 844]).toEqual(Array(4).fill(true))
  expect(await axeCheck(page)).toEqual([])
  await goTo('?package=data/ovning/&lang=en&view=mote&story=ovningsmote&meeting=visa')
  expect(await card.count()).toBe(0)
})
