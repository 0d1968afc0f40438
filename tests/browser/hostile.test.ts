import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { openMap, withoutEngine } from './support/openMap.ts'

const options = {
  ...withoutEngine,
  mounts: [{ prefix: '/kompass/annat/', folder: packageFolder('tests/fixtures/packages/fientlig') }],
}
const path = '?package=annat/'
const image = '<img src=x onerror="window.ran=1">'
const pages: Page[] = []

const open = async (query = '') => {
  const map = await openMap(`${path}${query}`, options)
  pages.push(map.page)
  return map
}

/** Nothing of the data has become an element, a link that runs, or a property of every object. */
const expectHarmless = async (page: Page) => {
  const state = await page.evaluate(() => ({
    ran: 'ran' in window,
    images: document.querySelectorAll('img, iframe, object, embed').length,
    scripts: [...document.querySelectorAll('script')].filter((script) => !script.src).length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    links: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).protocol),
    polluted: Object.keys(Object.prototype).length + ('ran' in {} ? 1 : 0),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
  expect(state).toMatchObject({ ran: false, images: 0, scripts: 0, handlers: 0, polluted: 0, wide: 0 })
  for (const protocol of state.links) expect(protocol).toMatch(/^https?:$/)
}

afterEach(async () => {
  for (const page of pages.splice(0)) await expectHarmless(page)
})

it('names from the data are text in list, panel, title and legend', async () => {
  const { page, areas } = await open()
  const names = (await areas.getByRole('option').allInnerTexts()).map((text) => text.replace(/, \d+.*$/s, ''))
  expect(names).toContain(image)
  expect(names).toContain('__proto__')
  expect(names).toContain('"><script>window.ran=1</script>')
  await page.getByRole('heading', { level: 1, name: `Andel ${image}` }).waitFor()
  expect(await page.title()).toContain(`Fientlig ${image}`)
  await page.getByText(`${image} kommun`).waitFor()
})

it('a name of ten thousand letters is cut, told in Data, and leaves the page as wide as it was', async () => {
  const { page, areas } = await open('&areas=04')
  const texts = await areas.getByRole('option').allInnerTexts()
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(300)
  const panel = await page.getByRole('complementary', { name: 'Valt område' }).boundingBox()
  expect(panel!.x + panel!.width).toBeLessThanOrEqual(1440)
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page
    .getByText(/är 1\d{4} tecken långt/)
    .first()
    .waitFor()
})

it('right-to-left names do not turn the figures after them around', async () => {
  const { page } = await open('&layout=table')
  const row = page.getByRole('row').filter({ hasText: '\u05D0\u05D6' })
  const name = await row.getByRole('rowheader').boundingBox()
  const figure = await row.getByRole('cell').first().boundingBox()
  expect(figure!.x).toBeGreaterThan(name!.x)
  expect(await row.getByRole('cell').first().innerText()).toMatch(/^30\s%$/)
})

it('ids like __proto__ and constructor are areas, indicators and measures like others', async () => {
  const { page } = await open('&areas=__proto__,constructor&measure=__proto__&priority=toString&indicator=toString')
  const query = new URL(page.url()).searchParams
  expect(query.get('areas')).toBe('__proto__,constructor')
  const cards = page.getByRole('complementary').getByRole('heading', { level: 2 })
  expect(await cards.allInnerTexts()).toEqual([`Insats ${image}`, '__proto__', expect.stringContaining('abc')])
  expect(await page.getByRole('status').getByRole('listitem').count()).toBe(0)
})

it('a hostile measure is text, and so is its source', async () => {
  const { page } = await open('&measure=__proto__')
  const card = page.getByRole('region', { name: `Insats ${image}` })
  await card.getByText('<script>window.ran=1</script>').waitFor()
  await card.getByText('javascript:window.ran=1').waitFor()
})

it('links that would run are not links, and the data view says which were refused', async () => {
  const { page } = await openApp(`${path}&view=data`, options)
  pages.push(page)
  await page.getByTestId('issues').waitFor()
  const rows = page.getByTestId('issues').locator('[data-code="link-unsafe"]')
  expect(await rows.count()).toBe(4)
  expect(await page.locator('a[href^="javascript"], a[href^="data:"]').count()).toBe(0)
})

it('search and picker show and choose hostile names', async () => {
  const { page } = await open()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('searchbox').fill('<img')
  await page.getByRole('dialog').getByRole('option', { name: image, exact: true }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe('01')
  await page.getByRole('button', { name: /^Andel <img/ }).click()
  await page
    .getByRole('dialog', { name: 'Välj mått' })
    .getByRole('button', { name: /Andel två/ })
    .click()
  await expect.poll(() => new URL(page.url()).searchParams.get('indicator')).toBe('toString')
})

it('hostile names are text on a phone and in English', async () => {
  const { page } = await openMap(`${path}&lang=en&areas=01,04`, { ...options, viewport: { width: 390, height: 844 } })
  pages.push(page)
  await page.getByRole('heading', { level: 1, name: `Share ${image}` }).waitFor()
})
