import type { Page } from 'playwright-core'
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

const fault = (page: Page) => page.getByRole('alert').filter({ hasText: 'kunde inte hämtas' })
const retry = (page: Page) => page.getByRole('button', { name: 'Försök igen' })

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
    const { page } = await openApp('', { expectedErrors })
    await areaList(page).waitFor()
    for (const [file, open, name] of dialogs) {
      const giveBack = await without(page, file)
      await open(page)
      const dialog = page.getByRole('dialog', { name, exact: true })
      await fault(page).waitFor()
      expect(await dialog.count(), file).toBe(1)
      expect(await areaList(page).count(), file).toBe(1)
      await giveBack()
      await retry(page).click()
      await fault(page).waitFor({ state: 'detached' })
      if (file === 'TakeAwayList') await page.getByRole('menuitem').first().waitFor()
      else await dialog.locator('button, input').first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  }, 60_000)

  it('a view and a tab keep what is around them and come when the file is back', async () => {
    const { page } = await openApp('', { expectedErrors })
    await areaList(page).waitFor()
    for (const [file, view, tab] of [
      ['KompassView', 'Kompass', null],
      ['RankingTab', 'Jämför', 'Rangordning'],
      ['DoseTab', 'Insatser', 'Dos'],
    ] as const) {
      const giveBack = await without(page, file)
      await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: view }).click()
      if (tab) await page.getByRole('tab', { name: new RegExp(tab) }).click()
      await fault(page).waitFor()
      if (tab) expect(await page.getByRole('tab', { name: new RegExp(tab) }).count(), file).toBe(1)
      await giveBack()
      await retry(page).click()
      await fault(page).waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    }
  }, 60_000)

  it('without a network it says that, and comes by itself when the network is back', async () => {
    const { page, context } = await openApp('', { expectedErrors: [/ERR_INTERNET_DISCONNECTED/, ...expectedErrors] })
    await areaList(page).waitFor()
    await context.setOffline(true)
    await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Områden' }).click()
    await page.getByRole('alert').filter({ hasText: 'det finns inget nät' }).waitFor()
    await context.setOffline(false)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('a worker that cannot be had', () => {
  it('the board says that the uncertainty could not be worked out, and does it when it can', async () => {
    const { page } = await openApp('?view=insatser', { expectedErrors })
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
