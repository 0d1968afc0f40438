import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { xlsxFile } from '../../src/output/files/xlsxFile.ts'
import { axeCheck } from './support/axeCheck.ts'
import { openApp } from './support/openApp.ts'

interface Named {
  readonly properties: { readonly id: string; readonly name: string }
}
const { features } = JSON.parse(readFileSync('data/alingsas/areas.geojson', 'utf8')) as { features: readonly Named[] }

const text = (said: string) => ({ kind: 'text', text: said }) as const
const number = (value: number) => ({ kind: 'number', value, decimals: 1 }) as const

/** Made up: two shares by area, as a school office has them in its spreadsheet. */
const SCHOOL = xlsxFile('Skolresultat', [
  {
    ...{ name: 'Resultat', widths: [30, 10, 20, 20], isHeadFixed: false },
    rows: [
      [text('Skolresultat per område, påhittade siffror för test')],
      [],
      ['Område', 'Läsår', 'Behöriga till gymnasiet, procent', 'Gymnasieexamen inom fyra år, procent'].map(text),
      ...features.map(({ properties: { name } }, at) => [
        ...[text(name), text('2024/25')],
        ...[number(60.5 + ((at * 7) % 35)), number(55.2 + ((at * 11) % 38))],
      ]),
      [text('Kommunen totalt'), text('2024/25'), number(82.4), number(74.1)],
      [text('Källa: påhittad')],
    ],
  },
])

/** Lets a file go over the page, as from the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array) {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], fileName))
      return data
    },
    [name, [...bytes]] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.getByText('Släpp filen för att läsa in den').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const ownFigures = (page: Page) => page.getByTestId('own-figures')

it('a strategist drops a file of school results, sees the map, builds an index, and takes it back', async () => {
  const { page, requests } = await openApp('?view=karta', { webgl: false, expectedErrors: [/WebGL/i] })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await drop(page, 'skolresultat.xlsx', SCHOOL)
  await page.getByRole('heading', { name: '3 Kontroll' }).waitFor()
  const before = requests.length

  // What each indicator is about is said; the rest was guessed.
  for (const name of ['Behöriga till gymnasiet', 'Gymnasieexamen inom fyra år']) {
    const indicator = page.locator('details').filter({ has: page.getByText(name, { exact: false }) })
    if ((await indicator.getAttribute('open')) === null) await indicator.locator('summary').click()
    await indicator.getByLabel('Prioriterat område').selectOption({ label: 'Fullföljda studier' })
    await indicator.getByLabel('Riktning').selectOption({ label: 'Högre är bättre' })
  }
  const map = page.getByRole('region', { name: 'Så blir kartan' })
  await map.getByRole('img').waitFor()
  await page.getByText('2 mått, 46 siffror för 23 områden.').waitFor()
  // High enough for all of it: what happens to lie half under the foot as the page scrolls is no small target.
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width, height: 4000 })
  expect(await axeCheck(page)).toEqual([])
  await page.setViewportSize({ width, height })

  await page.getByRole('button', { name: 'Lägg in som utkast' }).click()
  await page.getByRole('button', { name: 'Visa på kartan' }).click()
  await page.getByRole('heading', { level: 1, name: /Behöriga till gymnasiet/ }).waitFor()
  await ownFigures(page).filter({ hasText: 'Innehåller egna siffror, inte i paketet' }).waitFor()
  expect(await axeCheck(page)).toEqual([])

  await page.getByRole('link', { name: 'Data' }).click()
  await page
    .getByTestId('index-offer')
    .getByText(/Fullföljda studier har nu \d mått: bygg index\?/)
    .waitFor()
  expect(await axeCheck(page)).toEqual([])
  await page.getByRole('button', { name: 'Bygg index' }).click()
  await page
    .getByRole('button', { name: /^Fullföljda studier/, pressed: true })
    .getByText(/mått/)
    .waitFor()
  await page
    .getByRole('row', { name: /Noltorp/ })
    .first()
    .waitFor()
  expect(await axeCheck(page)).toEqual([])

  await page.getByRole('button', { name: 'Lägg till i möte' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Lägg till i möte' })
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await dialog.getByRole('button', { name: 'Gå till berättelsen' }).click()
  // On the slide itself, beside what the page says above it.
  const told = page.getByRole('main').getByText(/Innehåller egna siffror, inte i paketet: /)
  await told.first().waitFor()
  expect(await axeCheck(page)).toEqual([])

  await page.reload()
  await ownFigures(page).waitFor()
  await page.getByRole('link', { name: 'Data' }).click()
  const readings = page.getByTestId('own-readings')
  await readings.getByText(/^skolresultat.xlsx, inläst/).waitFor()
  await readings.getByRole('button', { name: 'Ångra' }).click()
  await readings.getByText(/Behovsindex/).waitFor({ state: 'detached' })
  await readings.getByRole('button', { name: 'Ångra' }).click()
  await ownFigures(page).waitFor({ state: 'detached' })
  await readings.getByRole('button', { name: 'Gör om' }).waitFor()
  // Nothing has left the browser but requests for what the page itself is made of.
  expect(requests.slice(before).filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([])
}, 60_000)

/** Made up: a share whose unit nobody says, so that it has to be asked. */
const survey = (year: number) =>
  new TextEncoder().encode(
    `Delområde;Trygga i sitt område ${year}\n${features.map(({ properties: { name } }, at) => `${name};${60 + ((at * 7) % 30)},5`).join('\n')}\n`,
  )

it('what is asked is answered from the keyboard, and next year with one click', async () => {
  const { page } = await openApp('?view=data', { webgl: false, expectedErrors: [/WebGL/i] })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await drop(page, 'trygghet-2024.csv', survey(2024))
  const questions = page.getByTestId('questions')
  await questions.getByText('Vilken enhet har ”Trygga i sitt område”?').waitFor()
  await questions.getByRole('radio', { name: 'procent' }).focus()
  await page.keyboard.press('Space')
  await questions.waitFor({ state: 'detached' })
  await page.getByText(/gissade ur namnet \(”trygg”\)/).waitFor()
  expect(await page.getByLabel('Riktning').inputValue()).toBe('higher-better')
  await page.getByRole('button', { name: 'Lägg in som utkast' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ångra' }).first().click()
  await page.getByRole('button', { name: 'Stäng' }).click()

  await drop(page, 'trygghet-2025.csv', survey(2025))
  const offer = page.getByTestId('recipe-offer')
  await offer.getByText(/samma form som trygghet-2024.csv/).waitFor()
  await questions.waitFor()
  expect(await axeCheck(page)).toEqual([])
  await offer.getByRole('button', { name: 'Läs som förra gången' }).click()
  await questions.waitFor({ state: 'detached' })
  await offer.waitFor({ state: 'detached' })
  await page.getByText('1 mått, 23 siffror för 23 områden.').waitFor()
}, 60_000)
