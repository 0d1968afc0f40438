import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openApp } from './support/openApp.ts'
import { areaList } from './support/openMap.ts'

const expectedErrors = [/ERR_FAILED|Failed to fetch dynamically imported|PartMissing|Unable to preload CSS|worker/i]

/** Takes every file of that name away, scripts and style sheets, as a new deployment does, until it is given back. */
async function without(page: Page, name: string) {
  const pattern = new RegExp(`/assets/${name}-[^/]*\\.(js|css)`)
  await page.route(pattern, (route) => route.abort())
  return () => page.unroute(pattern)
}

/** Whether the part's style sheets, if it has any, are in force: the bundler itself asks for one only once. */
const sheetsOf = (page: Page, name: string) =>
  page
    .locator(`link[rel="stylesheet"][href*="/${name}-"]`)
    .evaluateAll((links) => links.every((link) => (link as HTMLLinkElement).sheet !== null))

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: /kunde inte hämtas|men finns nu/ })
async function reloadPage(page: Page) {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Ladda om sidan' }).click()])
  await page.getByRole('navigation', { name: 'Vyer' }).waitFor()
}

/** The ways of a view are tabs, or links in a row. */
const tabNamed = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('tab', { name, exact: true })
    .or(page.getByRole('main').getByRole('link', { name, exact: true }))

const needsReload = (page: Page) => page.getByRole('alert').filter({ hasText: 'men finns nu' })

/**
 * Presses Försök igen and waits for what was missing. Chromium until about 155 remembers a failure: there the page offers
 * a reload, after which it is opened again.
 */
async function recover(page: Page, shown: Locator, again: () => Promise<void>) {
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await shown.or(needsReload(page)).first().waitFor()
  if ((await needsReload(page).count()) > 0) {
    await reloadPage(page)
    await again()
  }
  await shown.waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
}

describe('a part whose file is missing', () => {
  const dialogs: readonly (readonly [file: string, open: (page: Page) => Promise<void>, name: string])[] = [
    ['SearchDialog', (page) => page.keyboard.press('/'), 'Sök'],
    ['HelpDialog', (page) => page.keyboard.press('?'), 'Så läser du kartan'],
    ['Settings', (page) => page.getByRole('button', { name: 'Språk och utseende' }).click(), 'Språk och utseende'],
    ['AddToMeeting', (page) => page.getByRole('button', { name: 'Lägg till i möte' }).click(), 'Lägg till i möte'],
    [
      'TakeAwayList',
      (page) =>
        page
          .getByRole('banner')
          .getByRole('button', { name: /^Exportera/ })
          .click(),
      'Exportera',
    ],
    ['ClassDialog', (page) => page.getByRole('button', { name: 'Ändra klasser' }).click(), 'Ändra klasser'],
  ]

  it('a dialog says so in a dialog of its name, and opens when the file is back; the page stays', async () => {
    const { page } = await openApp('', { untouched: true, expectedErrors })
    await areaList(page).waitFor()
    for (const [file, open, name] of dialogs) {
      const giveBack = await without(page, file)
      await open(page)
      const dialog = page.getByRole('dialog', { name, exact: true })
      await fault(page).waitFor()
      expect(await dialog.count(), file).toBe(1)
      expect(await areaList(page).count(), file).toBe(1)
      await giveBack()
      const inside = dialog.locator('input, h3, label, select, [role="radiogroup"]').first()
      await recover(page, file === 'TakeAwayList' ? page.getByRole('menuitem').first() : inside, async () => {
        await areaList(page).waitFor()
        await open(page)
      })
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  it('a view and a tab keep what is around them and come when the file is back', async () => {
    const { page } = await openApp('', { untouched: true, expectedErrors })
    await areaList(page).waitFor()
    for (const [file, view, tab] of [
      ['KompassView', 'Kompass', null],
      ['MeasuresView', 'Insatser', null],
      ['RankingTab', 'Jämför', 'Rangordning'],
      ['DoseTab', 'Insatser', 'Dos'],
    ] as const) {
      const giveBack = await without(page, file)
      await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: view }).click()
      if (tab) await tabNamed(page, tab).click()
      await fault(page).waitFor()
      if (tab) expect(await tabNamed(page, tab).count(), file).toBe(1)
      await giveBack()
      const content = page
        .getByRole('main')
        .locator(tab ? '[role="tabpanel"] svg, svg' : 'h1')
        .first()
      await recover(page, content, async () => {})
      expect(await sheetsOf(page, file), file).toBe(true)
    }
  })

  it('without a network it says that, and comes when the network is back', async () => {
    const { page, context } = await openApp('', {
      untouched: true,
      expectedErrors: [/ERR_INTERNET_DISCONNECTED/, ...expectedErrors],
    })
    await areaList(page).waitFor()
    await context.setOffline(true)
    await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Områden' }).click()
    await page.getByRole('alert').filter({ hasText: 'det finns inget nät' }).waitFor()
    await context.setOffline(false)
    const heading = page.getByRole('heading', { level: 1 }).first()
    await heading.or(needsReload(page)).first().waitFor()
    if ((await needsReload(page).count()) > 0) await reloadPage(page)
    await heading.waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('a worker that cannot be had', () => {
  it('the board says that the uncertainty could not be worked out, and does it when it can', async () => {
    const { page } = await openApp('?view=insatser', { untouched: true, expectedErrors })
    await page.getByRole('row').nth(3).waitFor()
    const giveBack = await without(page, 'needWorker')
    await page.reload()
    const told = page.getByRole('alert').filter({ hasText: 'Osäkerheten kunde inte räknas fram' })
    await told.waitFor()
    expect(await page.getByText('Osäkerheten räknas fram').count()).toBe(0)
    await giveBack()
    await told.getByRole('button', { name: 'Försök igen' }).click()
    await told.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByText('Osäkerheten är inte framräknad').count()).toBe(0)
  })
})
