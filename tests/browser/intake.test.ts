import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { xlsxFile } from '../../src/output/files/xlsxFile.ts'
import { zipped } from '../intake/support/workbooks.ts'
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
    name: 'Resultat',
    widths: [30, 10, 20, 20],
    isHeadFixed: false,
    rows: [
      [text('Skolresultat per område, påhittade siffror för test')],
      [],
      ['Område', 'Läsår', 'Behöriga till gymnasiet, procent', 'Gymnasieexamen inom fyra år, procent'].map(text),
      ...features.map(({ properties: { name } }, at) => [
        text(name),
        text('2024/25'),
        number(60.5 + ((at * 7) % 35)),
        number(55.2 + ((at * 11) % 38)),
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
})

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
  // Arrows only go through the answers.
  await questions.getByRole('radio', { name: 'procent' }).focus()
  await page.keyboard.press('ArrowDown')
  await questions.getByRole('button', { name: 'Svara' }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await questions.waitFor({ state: 'detached' })
  await page.locator('#intake-meaning:focus').waitFor()
  await page.getByText(/gissade ur namnet \(”trygg”\)/).waitFor()
  expect(await page.getByLabel('Riktning').inputValue()).toBe('higher-better')
  await page.getByRole('button', { name: 'Lägg in som utkast' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('h1:focus').waitFor()
  await page.getByRole('button', { name: 'Ångra' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Lägg in som utkast' }).waitFor()
  await page.locator('h1:focus').waitFor()
  await page.getByRole('button', { name: 'Stäng' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('button:focus').filter({ hasText: 'Läs in egna siffror' }).waitFor()

  await drop(page, 'trygghet-2025.csv', survey(2025))
  const offer = page.getByTestId('recipe-offer')
  await offer.getByText(/samma form som trygghet-2024.csv/).waitFor()
  await questions.waitFor()
  expect(await axeCheck(page)).toEqual([])
  await offer.getByRole('button', { name: 'Läs som förra gången' }).click()
  await questions.waitFor({ state: 'detached' })
  await offer.waitFor({ state: 'detached' })
  await page.getByText('1 mått, 23 siffror för 23 områden.').waitFor()
})

/** Made up: what a statistics database gives, a package of one's own, and a division in metres of the zone of the town. */
const PX = [
  'CHARSET="ANSI";',
  'AXIS-VERSION="2013";',
  'CODEPAGE="utf-8";',
  'MATRIX="T1";',
  'CONTENTS="Andel trygga";',
  'UNITS="procent";',
  'STUB="region";',
  'HEADING="år";',
  'TITLE="Andel trygga efter region och år";',
  'SOURCE="Påhittad";',
  'VALUES("region")="Noltorp","Bolltorp";',
  'CODES("region")="1489R017","1489R006";',
  'VALUES("år")="2024";',
  'DATA=\n61.5\n72.5;\n',
].join('\n')

it('cells are pasted, a PX file and a package dropped, areas of one’s own read, and two pages agree', async () => {
  const { page, context } = await openApp('?view=data', { webgl: false, expectedErrors: [/WebGL/i] })
  await page.getByRole('button', { name: 'Läs in egna siffror' }).click()
  const summary = (text: string) => page.getByRole('status').getByText(text)
  await page
    .getByLabel('Klistra in celler från ett kalkylprogram')
    .fill('Område\tAndel trygga 2024\nNoltorp\t61,5\nKvarteret\t72,5')
  await page.getByRole('button', { name: 'Läs det inklistrade' }).click()
  await summary('1 mått, 1 siffror för 1 område.').waitFor()
  // A row that names no area is given one, by the keyboard, and taken back as any other guess.
  const missing = page.getByLabel('Vilket område är ”Kvarteret”?', { exact: true })
  await missing.focus()
  await missing.selectOption({ label: 'Bolltorp' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await summary('1 mått, 2 siffror för 2 områden.').waitFor()
  await page.getByText('”Kvarteret” är området Bolltorp.').waitFor()

  await drop(page, 'trygga.px', new TextEncoder().encode(PX))
  await page.getByText('statistiktabell, px').waitFor()
  await summary('1 mått, 2 siffror för 2 områden.').waitFor()

  const values = 'area_id,indicator_id,period,sex,value,numerator,n,status\n1489R017,trygga,2024,,61.5,,,\n'
  const indicators = 'id,name_sv,unit,direction\ntrygga,Trygga,percent,higher-better\n'
  const files = { 'datapackage.json': '{"name":"x"}', 'values.csv': values, 'indicators.csv': indicators }
  await drop(
    page,
    'paket.zip',
    zipped(Object.fromEntries(Object.entries(files).map(([name, text]) => [`x/${name}`, text]))),
  )
  await page.getByText('paket.zip datapaket').waitFor()
  await summary('1 mått, 1 siffror för 1 område.').waitFor()

  const halves = [
    ['N', 57.97, 58.3],
    ['S', 57.7, 57.97],
  ] as const
  const features = halves.map(([kod, south, north]) => ({
    type: 'Feature',
    properties: { kod, namn: kod === 'N' ? 'Norra halvan' : 'Södra halvan' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [12.2, south],
          [13, south],
          [13, north],
          [12.2, north],
          [12.2, south],
        ],
      ],
    },
  }))
  await drop(page, 'halvor.geojson', new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })))
  await page.getByText('Områdenas namn på kartan står i egenskapen ”namn”.').waitFor()
  await page.getByRole('row', { name: /Norra halvan/ }).waitFor()
  await page.getByRole('img', { name: 'Områdena i filen' }).waitFor()

  // Put in here, seen by a page that is open beside it, taken back there and gone here.
  await drop(page, 'trygghet-2024.csv', new TextEncoder().encode('Område;Andel trygga 2024\nNoltorp;61,5\n'))
  await summary('1 mått, 1 siffror för 1 område.').waitFor()
  const beside = await context.newPage()
  await beside.goto(page.url())
  await beside.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Lägg in som utkast' }).click()
  await page.getByRole('button', { name: 'Stäng' }).click()
  const readings = beside.getByTestId('own-readings')
  await readings.getByText(/^trygghet-2024.csv, inläst/).waitFor()
  await readings.getByRole('button', { name: 'Ångra' }).click()
  await ownFigures(page).waitFor({ state: 'detached' })
  await beside.close()

  // Where the browser has no room, the figures stay on the page, and it says so.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByTestId('own-readings').getByRole('button', { name: 'Gör om' }).click()
  await page.getByText(/Webbläsarens lagring är full/).waitFor()
  await ownFigures(page).waitFor()
})
