import { expect, it } from 'vitest'
import { openApp } from './support/openApp.ts'
import { type OpenedMap, openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'
import { untilStill } from './support/untilStill.ts'

const shared =
  '?view=karta&indicator=hyresratter&areas=1489R017,1489R021&mode=municipality&measure=familjecentral_sollebrunn&priority=social_inkludering&lang=en&theme=dark'

/** What a reader sees of the view that the address asks for. */
const seen = async ({ page, areas }: OpenedMap) => ({
  heading: await page.getByRole('heading', { level: 1 }).innerText(),
  cards: await page.getByRole('complementary').getByRole('heading', { level: 2 }).allInnerTexts(),
  chosen: await areas.getByRole('option', { selected: true }).allInnerTexts(),
  priority: await page.getByRole('combobox', { name: /Prioriti?[sz]e?rat? ?|Prioritised/ }).inputValue(),
  theme: await page.locator('html').getAttribute('data-theme'),
  language: await page.locator('html').getAttribute('lang'),
  legend: await page.locator('[data-footer] svg text').allTextContents(),
})

const correctionsOf = ({ page }: Pick<OpenedMap, 'page'>) => page.getByRole('status').getByRole('listitem')

it('a link opens the same view on another machine', async () => {
  const first = await openMap(shared, withoutEngine)
  const view = await seen(first)
  expect(view).toMatchObject({ theme: 'dark', language: 'en', priority: 'social_inkludering' })
  expect(view.cards[0]).toMatch(/Sollebrunn/)
  expect(view.chosen.map((text) => text.split(',')[0])).toEqual(['Noltorp', 'Sollebrunn'])
  const link = new URL(first.page.url()).search
  const second = await openMap(link, withoutEngine)
  await expect.poll(() => seen(second)).toEqual(view)
  expect(new URL(second.page.url()).search).toBe(link)
})

it('what is done is written in the address, in words, and the back button undoes it step by step', async () => {
  const { page } = await openMap('', withoutEngine)
  const query = () => Object.fromEntries(new URL(page.url()).searchParams)
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: /^Noltorp/ }).click()
  await expect.poll(query).toMatchObject({ view: 'karta', indicator: 'lag_ekonomisk_standard', areas: '1489R017' })
  await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: 'Tabell' })
  await expect.poll(query).toMatchObject({ layout: 'table', areas: '1489R017' })
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
  await page.goBack()
  await page.getByRole('table').waitFor()
  await page.goBack()
  await panel.getByRole('heading', { name: 'Noltorp', exact: true }).waitFor()
  expect(query()).not.toHaveProperty('layout')
  await page.goBack()
  await panel.getByRole('button', { name: /^Noltorp/ }).waitFor()
  await page.goForward()
  await panel.getByRole('heading', { name: 'Noltorp', exact: true }).waitFor()
})

it('every part of an address that cannot be followed is listed with what is shown instead', async () => {
  const wrong =
    '?view=karttan&indicator=finns_inte&period=1066&areas=1489R017,9999,1489R013&mode=x&layout=y&method=z&classes=99&measure=a&priority=b&lang=de&theme=pink'
  const app = await openMap(wrong, withoutEngine)
  await correctionsOf(app).first().waitFor()
  const lines = (await correctionsOf(app).allInnerTexts()).map(plainText)
  for (const given of ['karttan', 'finns_inte', '1066', '9999', 'x', 'y', 'z', '99', 'a', 'b', 'de', 'pink']) {
    expect(
      lines.filter((line) => line.includes(`”${given}”`)),
      given,
    ).toHaveLength(1)
  }
  expect(lines).toHaveLength(12)
  expect(lines.find((line) => line.includes('finns_inte'))).toMatch(/I stället visas ”lag_ekonomisk_standard”/)
  expect(await app.areas.getByRole('option', { selected: true }).count()).toBe(2)
  // However much there is to tell, a phone shows the map without being scrolled.
  await app.page.setViewportSize({ width: 390, height: 844 })
  const map = app.page.locator('svg[data-surface]').first()
  await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan(844 / 2)
  await app.page.getByRole('status').getByRole('button', { name: 'Stäng' }).click()
  await expect.poll(() => correctionsOf(app).count()).toBe(0)
  expect(app.page.url()).not.toMatch(/finns_inte|karttan/)
})

it('a hostile address is text, cut short, and the map is there', async () => {
  const hostile = encodeURIComponent('<img src=x onerror="window.ran=1">')
  const long = 'å'.repeat(1500)
  const app = await openMap(
    `?indicator=${hostile}&areas=__proto__,constructor,${hostile}&measure=toString&breaks=1e999,NaN&classes=-1&priority=${long}&period=__proto__`,
    withoutEngine,
  )
  await correctionsOf(app).first().waitFor()
  const lines = await correctionsOf(app).allInnerTexts()
  expect(lines.join()).toContain('<img src=x onerror')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200)
  expect(await app.page.locator('img').count()).toBe(0)
  expect(await app.page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await app.areas.getByRole('option').count()).toBe(23)
})

it('a link that has been through a chat opens what was sent, and its address is whole again', async () => {
  const sent = '?view=karta&indicator=arbetslosa&period=2024&areas=1489R017'
  const { page, areas } = await openMap(`${sent.replaceAll('&', '&amp;').toLowerCase()}).`, withoutEngine)
  // What is told of an address comes a moment after the map.
  await untilStill(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Arbetslösa')
  expect(await areas.getByRole('option', { selected: true }).count()).toBe(1)
  expect(await correctionsOf({ page }).count()).toBe(0)
  expect(new URL(page.url()).search).toBe(sent)
})

it('a key that means nothing here is told once, and may stay', async () => {
  const { page } = await openMap('?view=karta&indikator=arbetslosa', withoutEngine)
  await expect.poll(() => correctionsOf({ page }).allInnerTexts()).toEqual([expect.stringContaining('”indikator”')])
  await page.getByRole('status').getByRole('button', { name: 'Stäng' }).click()
  await expect.poll(() => correctionsOf({ page }).count()).toBe(0)
})

it('a lone percent sign, doubled keys and unknown keys do no harm; unknown keys stay', async () => {
  const { page, areas } = await openMap('?areas=%&areas=1489R017&utm_source=brev&indicator=%E0%A4%A', withoutEngine)
  expect(await areas.getByRole('option').count()).toBe(23)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Noltorp/ })
    .click()
  await expect.poll(() => new URL(page.url()).searchParams.get('utm_source')).toBe('brev')
})

it('a package on another origin is never asked for', async () => {
  for (const address of [
    'https://evil.example/',
    '//evil.example/',
    '\\\\evil.example/',
    'data:text/plain,',
    'javascript:0',
  ]) {
    const { page, requests } = await openApp(`?package=${encodeURIComponent(address)}`, withoutEngine)
    await page.getByRole('option', { name: /^Noltorp/ }).waitFor({ state: 'attached' })
    expect(requests.filter((url) => /evil|^data:text/.test(url.split('?')[0]!))).toEqual([])
  }
})

it('the copied link is the address', async () => {
  const { page, context, address } = await openMap('?areas=1489R017', withoutEngine)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin })
  await page.getByRole('button', { name: 'Kopiera länk' }).click()
  await page.getByText('Länken är kopierad').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})
