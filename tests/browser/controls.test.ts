import { expect, it } from 'vitest'
import { PALETTES } from '../../src/colour/palette.ts'
import { type OpenedMap, openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const parameter = ({ page }: OpenedMap, key: string) => new URL(page.url()).searchParams.get(key)
const bandFills = ({ page }: OpenedMap) =>
  page
    .locator('[data-footer] svg[role="img"] rect[fill^="#"]')
    .evaluateAll((bands) => bands.map((band) => band.getAttribute('fill')))
const texts = async ({ page }: OpenedMap) =>
  (await page.locator('[data-footer] svg text').allTextContents()).map(plainText)

it('the indicator picker lists every indicator with figures, finds, and chooses', async () => {
  const map = await openMap('', withoutEngine)
  const { page } = map
  await page.getByRole('button', { name: 'Låg ekonomisk standard' }).click()
  const dialog = page.getByRole('dialog', { name: 'Välj mått' })
  const items = dialog.getByRole('listitem').getByRole('button')
  await expect.poll(() => items.count()).toBeGreaterThan(40)
  // Open data has nothing by area on this priority, and the list says so.
  await dialog.getByText('Psykisk hälsa: siffror per område saknas').waitFor()
  // A goal of Agenda 2030 says how many carry it, and the list is then of those.
  const goals = dialog.getByRole('combobox', { name: 'Agenda 2030' })
  const carried = Number(/\((\d+) mått/.exec(await goals.locator('option[value="8"]').innerText())![1])
  await goals.focus()
  await page.keyboard.type('8')
  await expect.poll(() => items.count()).toBe(carried)
  await goals.selectOption('')
  await dialog.getByRole('searchbox').fill('hyresrätt')
  await expect.poll(() => items.count()).toBeLessThan(4)
  await dialog.getByRole('searchbox').press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(parameter(map, 'indicator')).toBe('hyresratter')
  await page.getByRole('heading', { level: 1, name: /hyresrätt/i }).waitFor()
})

it('title, unit, period, source and caveat stand beside the map', async () => {
  const { page } = await openMap('', withoutEngine)
  await page.getByText('Andel invånare med inkomst under 60').waitFor()
  await page.getByText(/År 2024, SCB/).waitFor()
  // What stands under the map leaves it so much room that one name of the town and two around it are led out.
  await expect.poll(() => page.locator('svg[data-surface] circle[fill="var(--ink)"]').count()).toBe(3)
  await page.getByRole('button', { name: 'Att tänka på' }).click()
  await page.getByRole('note').getByText('Publicerad i hela procent').waitFor()
})

it('the period control steps, and the limits of the classes stay', async () => {
  const map = await openMap('?indicator=hyresratter_2020_2023', withoutEngine)
  const { page } = map
  const period = page.getByRole('combobox', { name: 'Period' })
  expect(await period.inputValue()).toBe('2023')
  const limits = async () => (await texts(map)).filter((text) => /^\d+(,\d+)?( %)?$/.test(text))
  const classes = await limits()
  expect(classes.length).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Tidigare period' }).click()
  await expect.poll(() => parameter(map, 'period')).toBe('2022')
  await expect.poll(() => limits()).toEqual(classes)
  await period.selectOption({ index: 0 })
  await expect.poll(() => page.getByRole('button', { name: 'Tidigare period' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Senare period' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Tidigare period' }).isDisabled()).toBe(false)
})

it('the class dialog changes number, method and own limits, and the legend follows', async () => {
  const map = await openMap('', withoutEngine)
  const { page } = map
  expect(await bandFills(map)).toEqual(PALETTES.light.seq)
  await page.getByRole('button', { name: 'Ändra klasser' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ändra klasser' })
  await dialog.getByRole('slider', { name: 'Antal klasser' }).fill('3')
  await expect.poll(async () => (await bandFills(map)).length).toBe(3)
  expect(parameter(map, 'classes')).toBe('3')
  await dialog.getByLabel('Lika breda klasser').check()
  await expect.poll(() => parameter(map, 'method')).toBe('equal')
  // 3 to 25 in three equal parts has limits at 10.33 and 17.67.
  await expect.poll(() => texts(map)).toEqual(expect.arrayContaining(['3', '10', '18', '25 %']))
  const own = dialog.getByLabel('Egna gränser, åtskilda med semikolon')
  await own.fill('5; tio')
  await dialog.getByRole('button', { name: 'Använd' }).click()
  await dialog.getByText('Skriv minst ett tal och högst sex').waitFor()
  await own.fill('5; 7,5')
  await dialog.getByRole('button', { name: 'Använd' }).click()
  await expect.poll(() => parameter(map, 'breaks')).toBe('5,7.5')
  expect((await bandFills(map)).length).toBe(3)
})

it('compared with the municipality: seven colours on each side of it, and what is not clear has a pattern', async () => {
  const map = await openMap('', withoutEngine)
  const { page } = map
  await page.getByText('Mot kommunen', { exact: true }).first().click()
  await expect.poll(() => parameter(map, 'mode')).toBe('municipality')
  const fills = await page
    .locator('svg[data-surface] path[fill^="#"]')
    .evaluateAll((all) => all.map((p) => p.getAttribute('fill')))
  const { div } = PALETTES.light
  expect(fills.every((fill) => div.includes(fill!))).toBe(true)
  expect(fills).toContain(div[3])
  expect(await page.locator('svg[data-surface] path[fill^="url(#pattern-unclear"]').count()).toBeGreaterThan(0)
  await page.locator('[data-footer]').getByText('Inte tydligt skilt').first().waitFor()
})

it('likayta: as many equal squares as there are areas, and they can be chosen', async () => {
  const map = await openMap('', withoutEngine)
  const { page } = map
  await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: 'Likayta' })
  const fills = page.locator('svg[data-surface] path[fill^="#"]')
  await expect.poll(() => fills.count()).toBe(23)
  const boxes = await fills.evaluateAll((all) =>
    all.map((path) => {
      const { x, y, width, height } = (path as SVGPathElement).getBBox()
      return { x: x + width / 2, y: y + height / 2, width, height }
    }),
  )
  const [first] = boxes
  for (const box of boxes) {
    expect(box.width).toBeCloseTo(first!.width, 0)
    expect(box.height).toBeCloseTo(first!.height, 0)
  }
  const frame = (await page.locator('svg[data-surface]').boundingBox())!
  await page.mouse.click(frame.x + first!.x, frame.y + first!.y - first!.height * 0.4)
  await expect.poll(() => parameter(map, 'areas')).toMatch(/^1489R0\d\d$/)
})

it('counts are circles, not colours', async () => {
  const map = await openMap('?indicator=folkmangd', withoutEngine)
  expect(parameter(map, 'indicator')).toBe('folkmangd')
  const { page } = map
  expect(await page.locator('svg[data-surface] circle[r]').count()).toBeGreaterThanOrEqual(23)
  await page.getByText('Ytan på cirkeln visar antalet').waitFor()
})

it('appearance is chosen, or follows the computer', async () => {
  const theme = ({ page }: Pick<OpenedMap, 'page'>) => page.locator('html').getAttribute('data-theme')
  const light = await openMap('', withoutEngine)
  expect(await theme(light)).toBe('light')
  await light.page.getByRole('button', { name: 'Språk och utseende' }).click()
  await light.page.getByRole('dialog').getByLabel('Hög kontrast').check()
  await expect.poll(() => theme(light)).toBe('contrast')
  expect(await theme(await openMap('', { ...withoutEngine, colorScheme: 'dark' }))).toBe('dark')
  expect(await theme(await openMap('', { ...withoutEngine, contrast: 'more' }))).toBe('contrast')
  expect(await theme(await openMap('?theme=light', { ...withoutEngine, colorScheme: 'dark' }))).toBe('light')
})

it('help opens with ? and names the keys', async () => {
  const { page } = await openMap('', withoutEngine)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Så läser du kartan' }).getByText('Piltangenter').waitFor()
})
