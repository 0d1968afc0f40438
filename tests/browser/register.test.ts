import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { tableRows } from './support/alingsas.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { LOOKS } from './support/looks.ts'
import { openApp } from './support/openApp.ts'
import { untilStill } from './support/untilStill.ts'

const REGISTER = '?view=insatser&effort=register'
const without = { webgl: false, expectedErrors: [/WebGL/i] }
const liten = {
  ...without,
  mounts: [{ prefix: '/kompass/annat/', folder: packageFolder('tests/fixtures/packages/liten') }],
}
const titles = (page: Page) => page.locator('tbody th[scope="row"] button').allInnerTexts()
const notice = (page: Page) => page.getByText(/insats(er)? ändrad(e)?, inte i paketet/)

/** A new measure with a name, in the first area of the list, saved. */
async function addMeasure(page: Page, title: string) {
  await page.getByRole('button', { name: 'Ny insats' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Namn', { exact: true }).first().fill(title)
  // Where it reaches is not known until it is said.
  await form.getByRole('radio', { name: 'vissa områden', exact: true }).check()
  await form.getByRole('group', { name: 'Områden och grupper' }).getByRole('checkbox').nth(1).check()
  await form.getByRole('button', { name: 'Spara i utkastet' }).click()
  await form.waitFor({ state: 'detached' })
}

describe('the register of measures', () => {
  it('lists all seven, says what is lacking, and leads to it', async () => {
    const { page } = await openApp(REGISTER, { ...without, shared: true })
    await page.getByText('7 insatser i registret: 3 riktas till vissa områden och 4 når hela kommunen.').waitFor()
    expect(await titles(page)).toHaveLength(7)
    await page.getByRole('button', { name: /^ålder/ }).click()
    await expect.poll(() => titles(page)).toHaveLength(3)
    await expect.poll(() => new URL(page.url()).searchParams.get('lacks')).toBe('age')
    await page.getByRole('button', { name: 'Visa alla insatser' }).click()
    await page.getByRole('searchbox', { name: 'Sök i registret' }).fill('sollebrunn familje')
    await expect.poll(() => titles(page)).toEqual(['Familjecentralsliknande verksamhet i Sollebrunn'])
  })

  it('takes a new measure, undoes it, does it again, and has it after a reload', async () => {
    const { page } = await openApp(REGISTER, without)
    await addMeasure(page, 'Påhittad läxhjälp')
    await notice(page).waitFor()
    expect(await titles(page)).toContain('Påhittad läxhjälp')
    await page.getByRole('button', { name: 'Ångra', exact: true }).click()
    await expect.poll(() => titles(page)).toHaveLength(7)
    await expect.poll(() => notice(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Gör om' }).click()
    await expect.poll(() => titles(page)).toHaveLength(8)
    // A page that is reloaded in the same moment may be gone before the browser has written: another page sees when it has.
    const other = await page.context().newPage()
    await other.goto(page.url())
    await expect.poll(() => titles(other)).toHaveLength(8)
    await page.reload()
    await notice(page).waitFor()
    await expect.poll(() => titles(page)).toContain('Påhittad läxhjälp')
    await page.getByRole('link', { name: 'Karta' }).click()
    await notice(page).waitFor()
  })

  it('says at the field what is wrong, and saves nothing until it is right', async () => {
    const { page } = await openApp(`${REGISTER}&measure=familjecentral_sollebrunn`, without)
    await page.getByRole('button', { name: 'Ändra', exact: true }).click()
    const form = page.getByRole('dialog')
    const cost = form.getByRole('textbox', { name: 'Kostnad, kronor per år', exact: true })
    // What is lacking leads to its field, which is folded until then.
    await expect.poll(() => cost.isVisible()).toBe(false)
    await form.getByRole('button', { name: 'Kostnad, kronor per år' }).click()
    await expect.poll(() => cost.evaluate((field) => field === document.activeElement)).toBe(true)
    await expect
      .poll(() => form.getByRole('checkbox', { name: 'Kostnad, kronor per år: okänt' }).isChecked())
      .toBe(true)
    await cost.fill('mycket')
    await form.getByText(/mycket/).waitFor()
    await expect.poll(() => cost.getAttribute('aria-invalid')).toBe('true')
    await form.getByRole('button', { name: 'Spara i utkastet' }).click()
    await form.getByText('Ett fält behöver rättas.').waitFor()
    await cost.fill('120 000')
    await form.getByRole('button', { name: 'Spara i utkastet' }).click()
    await form.waitFor({ state: 'detached' })
    await page
      .getByText(/120\s000\skr per år/)
      .first()
      .waitFor()
    await page.getByText('6 av 7 saknar kostnad.').waitFor()
  })

  it('ends, copies and removes a measure', async () => {
    const { page } = await openApp(`${REGISTER}&measure=foraldrastod`, without)
    await page.getByRole('button', { name: 'Avsluta', exact: true }).click()
    await page.getByLabel('Sista dag, månad eller år').fill('2026-06')
    await page.getByRole('button', { name: 'Avsluta insatsen' }).click()
    await page.getByText('Föräldrastödsinsatser är avslutad i utkastet.').waitFor()
    // The year it is named in is no start.
    await page.getByText('nämns 2025, till och med 2026-06').first().waitFor()
    await page.getByRole('button', { name: 'Kopiera', exact: true }).click()
    await page.getByRole('button', { name: 'Spara i utkastet' }).click()
    await expect.poll(() => titles(page)).toContain('Föräldrastödsinsatser (kopia)')
    await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
    await expect.poll(() => titles(page)).not.toContain('Föräldrastödsinsatser (kopia)')
  })

  it('holds what two pages do at once', async () => {
    const { page, context } = await openApp(REGISTER, without)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('button', { name: 'Ny insats' }).waitFor()
    await Promise.all([addMeasure(page, 'Från den första'), addMeasure(other, 'Från den andra')])
    for (const one of [page, other]) {
      await expect.poll(() => titles(one)).toContain('Från den första')
      await expect.poll(() => titles(one)).toContain('Från den andra')
    }
  })

  it('keeps what is being written when another page saves', async () => {
    const { page, context } = await openApp(REGISTER, without)
    const other = await context.newPage()
    await other.goto(page.url())
    await page.getByRole('button', { name: 'Ny insats' }).click()
    const name = page.getByRole('dialog').getByLabel('Namn', { exact: true }).first()
    await name.fill('Halvskriven')
    await addMeasure(other, 'Från den andra')
    await notice(page).waitFor()
    expect(await name.inputValue()).toBe('Halvskriven')
  })

  it('goes out as the files of a package, and comes in again with nothing to change', async () => {
    const { page } = await openApp(REGISTER, without)
    await addMeasure(page, '=Påhittad; "insats"')
    const saved: Record<string, string> = {}
    page.on('download', async (download) => {
      saved[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8')
    })
    await page.getByRole('button', { name: 'Hämta som CSV' }).click()
    await expect.poll(() => Object.keys(saved).sort()).toEqual(['measure_areas.csv', 'measures.csv'])
    expect(saved['measures.csv']).toContain('\'=Påhittad; ""insats""')
    await page.getByRole('button', { name: 'Läs in tabell' }).click()
    await page
      .getByLabel('Välj filer')
      .setInputFiles(
        Object.entries(saved).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      )
    await page.getByText('0 nya, 0 ändrade, 8 oförändrade.').waitFor()
    await page.keyboard.press('Escape')
    // The same as a workbook, which is read by code of its own under the page's policy.
    await page.getByRole('button', { name: 'Redigera i Excel' }).click()
    const [book] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara arbetsboken' }).click(),
    ])
    expect(book.suggestedFilename()).toBe('insatser.xlsx')
    await page.getByLabel('Välj arbetsboken').setInputFiles(await book.path())
    await page.getByText('Inget är ändrat. 8 oförändrade.').waitFor()
  })

  it('reads a pasted table, agrees to a near miss, and takes in what is chosen', async () => {
    const { page } = await openApp(`${REGISTER}&package=annat/`, liten)
    await page.getByRole('button', { name: 'Läs in tabell' }).click()
    await page
      .getByLabel('Klistra in celler')
      .fill('Insats\tOmråde\tStatus\nPåhittad simskola\tStrandnes\tpågår\nPåhittat café\tHela kommunen\tplanerad')
    await page.getByRole('button', { name: 'Läs det inklistrade' }).click()
    await page.getByText('2 nya, 0 ändrade, 0 oförändrade.').waitFor()
    await page.getByRole('button', { name: 'Läs som Strandnäs' }).click()
    await page.getByText('Områden: Strandnäs').waitFor()
    await page.getByRole('checkbox', { name: 'Ta med Påhittat café' }).uncheck()
    await page.getByRole('button', { name: 'Lägg till 1 insats i utkastet' }).click()
    await expect.poll(() => titles(page)).toEqual(['Bokbåten', 'Fritidsbanken', 'Påhittad simskola'])
  })

  it('is written with the keyboard alone', async () => {
    const { page } = await openApp(REGISTER, without)
    await page.getByRole('button', { name: 'Ny insats' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    const name = page.getByRole('dialog').getByLabel('Namn', { exact: true }).first()
    for (let press = 0; press < 4 && !(await name.evaluate((one) => one === document.activeElement)); press++)
      await page.keyboard.press('Tab')
    await page.keyboard.type('Skriven med tangenter')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => titles(page)).toContain('Skriven med tangenter')
  })
})

describe('a plan', () => {
  it('begins with its form open, and is in the address from the first letter', async () => {
    const { page } = await openApp('?view=insatser&effort=prova', without)
    const name = page.getByRole('textbox', { name: 'Namn' })
    await name.fill('Påhittat')
    await expect.poll(() => new URL(page.url()).searchParams.get('plan')).toContain('Påhittat')
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByRole('table', { name: 'Vad som skulle ändras' }).waitFor()
  })

  it('says whom it would be for, and is kept as planned', async () => {
    const { page } = await openApp(
      '?view=insatser&effort=prova&plan=P%C3%A5hittat~social_inkludering~1489R017~0-130',
      without,
    )
    const people = tableRows('population.csv').filter(
      ({ area_id, period }) => area_id === '1489R017' && period === '2025',
    )
    const residents = people.reduce((sum, { persons }) => sum + Number(persons), 0)
    const sentence = await page.getByText(/^Påhittat skulle vara till för/).innerText()
    expect(sentence.replace(/\s/g, '')).toBe(`Påhittatskullevaratillför${residents}personer.`)
    await page.getByRole('button', { name: 'Behåll som planerad' }).click()
    await page.getByText('Påhittat är sparad i utkastet som planerad.').waitFor()
    await page.getByRole('link', { name: 'Register' }).click()
    await expect.poll(() => titles(page)).toContain('Påhittat')
  })
})

describe('what reads and sees differently', () => {
  const pages = {
    register: `${REGISTER}&grouped=priority&measure=foraldrastod`,
    budget: '?view=insatser&effort=budget',
    plan: '?view=insatser&effort=prova&plan=A~social_inkludering~1489R017~13-15&plan2=B',
  }
  it.each(LOOKS)('axe finds nothing in %s, %s', async (theme, language) => {
    const found: string[] = []
    const openAt = async (path: string) => {
      const { page } = await openApp(`${path}&lang=${language}&theme=${theme}`, { ...without, shared: true })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await untilStill(page)
      return page
    }
    for (const path of Object.values(pages)) found.push(...(await axeCheck(await openAt(path))))
    const page = await openAt(pages.register)
    await page.getByRole('button', { name: language === 'sv' ? 'Ändra' : 'Edit', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    found.push(...(await axeCheck(page)))
    expect(found).toEqual([])
  })

  for (const width of [390, 320])
    it(`nothing is wider than ${width}`, async () => {
      const narrow = { ...without, shared: true, viewport: { width, height: 844 } }
      for (const path of Object.values(pages)) {
        const { page } = await openApp(path, narrow)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await untilStill(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      }
      const { page } = await openApp(REGISTER, narrow)
      await page.getByRole('button', { name: 'Ny insats' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    })
})
