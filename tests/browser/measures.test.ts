import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { tableRows } from './support/alingsas.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

/** The page of the test before: an address is all that these leave behind. */
const onePage = { ...withoutEngine, shared: true }

const population = tableRows('population.csv')
const latest = population
  .map(({ period }) => period!)
  .sort()
  .at(-1)!

/** Persons of some ages, from the file itself; a band that the ages cut is spread evenly over its years. */
const personsAged = (areas: readonly string[] | 'all', from: number, to: number) =>
  Math.round(
    population
      .filter(
        (row) => row.period === latest && row.sex !== 'total' && (areas === 'all' || areas.includes(row.area_id!)),
      )
      .reduce((sum, row) => {
        const [first, last] = /\+$/.test(row.age_band!)
          ? [Number.parseInt(row.age_band!, 10), 100]
          : row.age_band!.split('-').map(Number)
        const years = Math.min(last!, to) - Math.max(first!, from) + 1
        return sum + (years <= 0 ? 0 : (Number(row.persons) * years) / (last! - first! + 1))
      }, 0),
  )

const factsOf = async (page: Page) => {
  const terms = (await page.getByRole('term').allInnerTexts()).map(plainText)
  const texts = (await page.getByRole('definition').allInnerTexts()).map(plainText)
  return Object.fromEntries(terms.map((term, at) => [term, texts[at] ?? '']))
}

const servedPaths = (page: Page) =>
  page
    .locator('svg[data-surface] path[data-served]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).sort())

it('the file has population by age for the latest year', () => {
  expect(latest).toBe('2025')
  // 42 855 in the table without ages; Statistics Sweden changes each table a little, by chance.
  expect(Math.abs(personsAged('all', 0, 100) - 42_855)).toBeLessThan(50)
})

it('a measure for a place: who it reaches, from the population of that area', async () => {
  const { page } = await openMap('?areas=1489R021', onePage)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Familjecentral/ })
    .click()
  const card = page.getByRole('region', { name: /^Familjecentral/ })
  await card.waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe('familjecentral_sollebrunn')
  const facts = await factsOf(page)
  const persons = personsAged(['1489R021'], 0, 6)
  expect(facts['Bor i området, målgruppens åldrar']).toBe(`ungefär ${persons} personer 2025`)
  expect(facts).toMatchObject({
    'Prioriterat område': 'Social inkludering (vår tolkning)',
    Områden: 'Sollebrunn',
    'Kopplingen till området': 'kopplad enligt dokument',
    Målgrupp: 'Familjer med små barn, 0–6 år (vår tolkning)',
    Ansvarig: 'saknas',
    Finansiering: 'Folkhälsobudgeten',
    Period: 'nämns 2025, pågående',
    'Följs med': 'saknas',
  })
  expect(await card.locator('blockquote').innerText()).toMatch(
    /^Även arbetet med den familjecentralsliknande verksamheten i Sollebrunn utgör en del av plan och budget/,
  )
  await card.getByText('dnr 2024.475 KS').waitFor()
})

it('a measure for four areas by a rule and two by interpretation: all who live there, and these are marked', async () => {
  const six = ['1489R003', '1489R007', '1489R016', '1489R017', '1489R018', '1489R021']
  const { page } = await openMap('?measure=tatort_stodjande_arenor', onePage)
  const facts = await factsOf(page)
  const persons = personsAged(six, 0, 100).toLocaleString('sv-SE')
  expect(facts['Bor i området, målgruppens åldrar']).toBe(`${plainText(persons)} personer 2025`)
  expect(facts['Kopplingen till området']).toBe('kopplad enligt vår tolkning och kopplad enligt regel')
  await page.getByText('Områdena är markerade på kartan.').waitFor()
  const marked = await servedPaths(page)
  // The same ground as when the areas are chosen, of which there may be four at a time.
  const outlines: (string | null)[] = []
  for (const some of [six.slice(0, 4), six.slice(4)]) {
    const chosen = await openMap(`?areas=${some.join(',')}`, onePage)
    const paths = chosen.page.locator('svg[data-surface] path[data-order]')
    outlines.push(...(await paths.evaluateAll((found) => found.map((path) => path.getAttribute('d')))))
  }
  expect(marked).toEqual(outlines.sort())
})

it('a measure by our interpretation says so, and what no document states is not made up', async () => {
  const { page } = await openMap('?measure=norra_barn_unga', onePage)
  const facts = await factsOf(page)
  expect(facts['Kopplingen till området']).toBe('kopplad enligt vår tolkning')
  expect(facts['Bor i området, målgruppens åldrar']).toBe('saknas')
  expect(facts.Finansiering).toBe('Folkhälsobudgeten')
})

it('a measure for everybody is in the band, reaches the ages of the whole municipality and marks no area', async () => {
  const { page } = await openMap('', onePage)
  const band = page.getByRole('region', { name: 'Når hela kommunen' })
  expect(await band.getByRole('listitem').count()).toBe(4)
  await band.getByRole('button', { name: /^Psykisk hälsa i/ }).click()
  await page.getByRole('region', { name: 'Psykisk hälsa i högstadieskolor' }).waitFor()
  const persons = personsAged('all', 13, 15).toLocaleString('sv-SE')
  expect((await factsOf(page))['Bor i kommunen, målgruppens åldrar']).toBe(
    `ungefär ${plainText(persons)} personer 2025`,
  )
  expect(await servedPaths(page)).toEqual([])
})

it('the filter by prioritised area leaves the measures of that area, in the band and on the map', async () => {
  const { page, areas } = await openMap('', onePage)
  const band = page.getByRole('region', { name: 'Når hela kommunen' })
  const spoken = async (name: RegExp) => plainText(await areas.getByRole('option', { name }).innerText())
  expect(await spoken(/^Sollebrunn/)).toMatch(/insatser: 3$/)
  await band.getByRole('combobox', { name: 'Prioriterat område' }).selectOption({ label: 'Psykisk hälsa' })
  await expect.poll(() => band.getByRole('listitem').count()).toBe(3)
  await expect.poll(() => spoken(/^Sollebrunn/)).not.toMatch(/insats/)
  await band.getByRole('combobox', { name: 'Prioriterat område' }).selectOption({ label: 'Social inkludering' })
  await expect.poll(() => band.getByRole('listitem').count()).toBe(1)
  await expect.poll(() => spoken(/^Sollebrunn/)).toMatch(/insatser: 2$/)
  await expect.poll(() => new URL(page.url()).searchParams.get('priority')).toBe('social_inkludering')
})

it('an area without a targeted measure says so, and counts those for everybody', async () => {
  const { page } = await openMap('?areas=1489R013', onePage)
  const panel = page.getByRole('complementary')
  await panel.getByText('Ingen riktad insats i underlaget.').waitFor()
  await panel.getByText('Dessutom 4 insatser som når hela kommunen.').waitFor()
})
