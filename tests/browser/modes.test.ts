import { expect, it } from 'vitest'
import { axeCheck } from './support/axeCheck.ts'
import { openApp } from './support/openApp.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const NEED = '?mode=need'
const onePage = { ...withoutEngine, shared: true }

it('need: four areas clearly high, five that cannot be told, as on the board, with rank intervals on the map', async () => {
  const { page } = await openMap(NEED, onePage)
  const sentence = page.getByText(/Fyra områden har tydligt högt behov/)
  await sentence.first().waitFor()
  expect(plainText(await sentence.first().innerText())).toContain('För fem områden går det inte att säga')
  const spoken = await page.getByRole('listbox').getByRole('option').allTextContents()
  const high = spoken.filter((text) => text.includes('Tydligt högt behov')).map((text) => text.split(',')[0])
  expect(high.sort()).toEqual(['Brogården-Östlyckan', 'Nolhaga-Hagagården', 'Noltorp', 'Nygård-Stockslycke'])
  expect(plainText(spoken.find((text) => text.startsWith('Noltorp')) ?? '')).toMatch(/Plats 1–2/)
})

it('need: a weight that is changed changes the address, the map and the ranks, and can be taken back', async () => {
  const { page } = await openMap(NEED, withoutEngine)
  await page.getByText('Vikter: vad behovet räknas på').click()
  const weight = page.getByRole('slider', { name: /Låg ekonomisk standard/ })
  await weight.focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => new URL(page.url()).searchParams.get('components')).toContain('lag_ekonomisk_standard:2')
  await page
    .getByText(/områden har tydligt högt behov/)
    .first()
    .waitFor()
  expect(await page.getByText(/vikter 50/).count()).toBeGreaterThan(0)
  await page.getByText(/byter plats mot kommunens förslag/).waitFor()
  await page.getByLabel('Namn på ditt behovsindex').fill('Eget')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByRole('button', { name: 'Tillbaka till kommunens förslag' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('components')).toBeNull()
  await page.getByRole('button', { name: 'Eget', exact: true }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('components')).toContain('lag_ekonomisk_standard:2')
})

it('need: knowledge gaps are named, with what the municipality would have to supply', async () => {
  const { page } = await openMap(NEED, onePage)
  const gap = page.locator('aside details').filter({ hasText: 'Psykisk hälsa' })
  await gap.locator('summary').click()
  await expect.poll(() => gap.getByRole('listitem').count()).toBeGreaterThan(0)
})

it('change: the clear change is told from what may be chance, and the table says so too', async () => {
  const search = '?mode=change&indicator=utrikes_fodda_2020_2023&from=2020&period=2023'
  const { page } = await openMap(search, onePage)
  await page.getByText('har ökat mest i Nolhaga-Hagagården').first().waitFor()
  await page.getByLabel('Form').selectOption('table')
  const row = page.locator('tbody tr').filter({ hasText: 'Nolhaga-Hagagården' })
  await row.waitFor()
  expect(plainText(await row.innerText())).toMatch(/\+3,6 procentenheter[\s\S]*Tydlig ökning/)
  expect(await page.locator('tbody tr').filter({ hasText: 'Kan vara slump' }).count()).toBe(22)
})

it('change: never across a series break', async () => {
  const { page } = await openMap('?mode=change&indicator=bostader&from=2020&period=2025&layout=table', onePage)
  expect(await page.locator('tbody tr').filter({ hasText: 'ny definition från 2025' }).count()).toBe(23)
})

it('two indicators: a square legend whose numbers add up to the areas', async () => {
  const { page } = await openMap('?mode=bivariate&second=hyresratter', onePage)
  const legend = page.locator('[data-footer] svg[role="img"]')
  await legend.waitFor()
  const counts = await legend.locator('text').allTextContents()
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(23)
})

it('two maps: choosing in one chooses in both, and both say what they are', async () => {
  const { page } = await openApp('?layout=pair&second=hyresratter', onePage)
  const lists = page.getByRole('listbox')
  await expect.poll(() => lists.count()).toBe(2)
  await lists.first().focus()
  await page.keyboard.press('Enter')
  for (const list of await lists.all()) {
    await expect.poll(() => list.locator('[aria-selected="true"]').textContent()).toContain('Noltorp')
  }
  expect(await axeCheck(page)).toEqual([])
})

it.each([
  ['need', `${NEED}&areas=1489R017`],
  ['change', '?mode=change&indicator=utrikes_fodda_2020_2023&from=2020&period=2023&areas=1489R016'],
  ['two indicators', '?mode=bivariate&second=hyresratter&areas=1489R017'],
])('axe finds nothing: %s', async (_, search) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const { page } = await openMap(`${search}&theme=${theme}`, onePage)
    if (search.startsWith(NEED))
      await page
        .getByText(/har tydligt högt behov/)
        .first()
        .waitFor()
    expect(await axeCheck(page), theme).toEqual([])
  }
})
