import { describe, expect, it } from 'vitest'
import { areasOfFile, tableRows } from './support/alingsas.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { LOOKS } from './support/looks.ts'
import { type OpenOptions, openApp } from './support/openApp.ts'
import { plainText } from './support/plainText.ts'
import { smallTargets } from './support/smallTargets.ts'
import { untilStill } from './support/untilStill.ts'

/** Opens Insatser on the page of the test before, and waits until the draws are done. */
async function openEffort(query = '', options: OpenOptions = {}) {
  const app = await openApp(`?view=insatser${query}`, { shared: true, ...options })
  await app.page.getByRole('heading', { level: 1 }).waitFor()
  return app
}
async function openBoard(query = '', options: OpenOptions = {}) {
  const app = await openEffort(query, options)
  const rows = app.page.locator('tbody tr[data-verdict]')
  await rows.first().waitFor()
  await untilStill(app.page)
  return {
    ...app,
    rows,
    row: (name: string) => rows.filter({ has: app.page.getByRole('link', { name, exact: true }) }),
  }
}
const FOUR = ['Noltorp', 'Nolhaga-Hagagården', 'Brogården-Östlyckan', 'Nygård-Stockslycke']
const TABS = ['tavla', 'tackning', 'dos', 'tidslinje']

describe('the need-effort board', () => {
  it('asks of four areas whether it is enough, of five it cannot be told, and asks fourteen nothing', async () => {
    const { page, rows } = await openBoard()
    expect(await rows.count()).toBe(23)
    const questions = (await rows.locator('td:last-child').allInnerTexts()).map(plainText)
    expect(questions.filter((text) => text === 'Räcker insatsen?')).toHaveLength(4)
    expect(questions.filter((text) => text === 'Osäkert om behovet är högre')).toHaveLength(5)
    expect(questions.filter((text) => text === 'Ingen fråga nu')).toHaveLength(14)
    expect((await rows.getByRole('link').allInnerTexts()).slice(0, 4)).toEqual(FOUR)
    const legend = (await page.locator('aside li b').allInnerTexts()).slice(0, 5)
    expect(legend).toEqual(['0', '4', '0', '14', '5'])
    expect(await page.getByText(/^Fyra områden i tätorten har tydligt högt behov/).count()).toBeGreaterThan(0)
  })

  it('has a measure in every row that the register links it to, dashed for another priority', async () => {
    const { row } = await openBoard()
    for (const name of FOUR) {
      expect(await row(name).getByRole('button').allInnerTexts()).toEqual(['Stödjande arenor'])
    }
    const pills = row('Sollebrunn').getByRole('button')
    expect(await pills.allInnerTexts()).toEqual(['Familjecentral', 'Stödjande arenor', 'Barn och unga'])
    expect(await pills.nth(1).getAttribute('data-other')).toBeNull()
    expect(await pills.nth(2).getAttribute('data-other')).toBe('true')
    expect(await row('Norra omland').getByRole('button').allInnerTexts()).toEqual(['Stödjande arenor', 'Barn och unga'])
    const linked = tableRows('measure_areas.csv').filter(({ area_id }) => area_id !== '').length
    expect(linked).toBe(5)
  })

  it('says what is for everybody, what the rule changes, and that no dose can be compared', async () => {
    const { page, row } = await openBoard()
    const wide = tableRows('measures.csv').filter(({ reach }) => reach === 'municipality').length
    await page.getByText(`${wide} insatser räknas i dag inte in i något område.`).waitFor()
    await page.getByText(/^Vilka områden som får minst för sitt behov beror på/).waitFor()
    await page.getByText(/Ingen av de 7 insatserna har kostnad eller timmar per område\. Fyll i det för de/).waitFor()
    await page.getByText(/^Behov: medel av låg ekonomisk standard/).waitFor()
    await page.getByRole('radio', { name: 'Viktat efter behov' }).check()
    await expect.poll(() => new URL(page.url()).searchParams.get('universal')).toBe('by-need')
    // The first of 23 places counts 23 / 12.
    await expect.poll(async () => plainText(await row('Noltorp').locator('td').nth(2).innerText())).toContain('+1,9')
    await page.getByText(/^En av de 4 hör till Social inkludering/).waitFor()
    await page.getByRole('button', { name: 'Komplettera i registret' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('effort')).toBe('register')
  })

  it('states the knowledge gaps, and what would be needed', async () => {
    const { page, rows } = await openBoard('&priority=psykisk_halsa')
    expect(new Set((await rows.locator('td:last-child').allInnerTexts()).map(plainText))).toEqual(
      new Set(['Siffror om behov saknas']),
    )
    await page
      .getByText(/^Vilka områden som har störst behov av psykisk hälsa går inte att säga/)
      .first()
      .waitFor()
    await page.getByText('Kunskapslucka: Psykisk hälsa').click()
    await page.getByText(/^Självskattat psykiskt välbefinnande/).waitFor()
    await page.getByRole('button', { name: /^Fullföljda studier/ }).click()
    // Where need is not known the areas with a measure for the prioritised area come first.
    await expect.poll(async () => (await rows.first().getByRole('button').allInnerTexts())[0]).toBe('Barn och unga')
  })

  it('leads to the profile and to the measure, sorts, filters and shows groups, all in the address', async () => {
    const { page, rows, row } = await openBoard()
    await row('Sollebrunn').getByRole('button').first().click()
    await page.getByRole('heading', { level: 2, name: 'Familjecentralsliknande verksamhet i Sollebrunn' }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe('familjecentral_sollebrunn')
    await page.getByRole('button', { name: 'Stäng insatsen' }).click()
    await page.getByRole('button', { name: 'Område', exact: true }).click()
    await expect.poll(() => rows.first().getByRole('link').innerText()).toBe('Alingsås centrum')
    const names = await rows.getByRole('link').allInnerTexts()
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare))
    await page.getByLabel('Åldrar').selectOption('13-15')
    // The family centre is for ages 0-6; nothing is directed at 13-15, and what is for all ages says so.
    await expect
      .poll(() => row('Sollebrunn').getByRole('button').allInnerTexts())
      .toEqual(['Stödjande arenor, alla åldrar', 'Barn och unga'])
    await page
      .getByText(/men ingen insats riktad till 13.+15 år\./)
      .first()
      .waitFor()
    // No measure that ships states a goal, and the board says so instead of asking another question.
    const questions = await rows.locator('td:last-child').allInnerTexts()
    await page.getByLabel('Agenda 2030').selectOption('3')
    await page.getByText('God hälsa och välbefinnande: 0 av 7. Frågan i varje rad gäller alla insatser.').waitFor()
    expect(await row('Sollebrunn').getByRole('button').count()).toBe(0)
    expect(await rows.locator('td:last-child').allInnerTexts()).toEqual(questions)
    await page.getByLabel('Även grupper').check()
    await expect.poll(() => rows.count()).toBe(24)
    const query = () => Object.fromEntries(new URL(page.url()).searchParams)
    await expect.poll(query).toMatchObject({ sorted: 'name', ages: '13-15', agenda: '3', rows: 'groups' })
    await row('Sollebrunn').getByRole('link').click()
    const { id } = areasOfFile.find(({ name }) => name === 'Sollebrunn')!
    await expect.poll(query).toMatchObject({ view: 'omraden', area: id })
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Behov och insatser' }).waitFor()
  })

  it('is walked from the keyboard', async () => {
    const { page, rows } = await openBoard()
    await rows.first().getByRole('link').focus()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused()).toBe('Nolhaga-Hagagården')
    await page.keyboard.press('End')
    await expect.poll(() => focused()).toBe('Ingared')
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    await expect.poll(() => focused()).toBe('Stödjande arenor')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: /^Stödjande arenor/ }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('omraden')
  })

  it('has the same on maps: need beside effort, and both in nine colours with the areas counted', async () => {
    const { page } = await openEffort('&board=maps')
    await page.getByRole('img', { name: /^Behov\. Fyra områden/ }).waitFor()
    await page.getByRole('img', { name: /^Riktade insatser\. Ingen: 17\. En: 5\. Två eller fler: 1\.$/ }).waitFor()
    await page.getByText('En karta', { exact: true }).click()
    const square = page.getByRole('img', { name: /^Förklaring: behov åt höger/ })
    await square.waitFor()
    const counts = await square.locator('text').allTextContents()
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(23)
    expect(counts).toContain('4')
  })
})

describe('coverage, dose and time', () => {
  it('covers every age of the four areas, and calls no gap where need is not known', async () => {
    const { page } = await openEffort('&effort=tackning')
    const grid = page.getByRole('grid')
    await page.getByText(/^I 24 rutor med tydligt högt behov är ingen insats riktad till åldern/).waitFor()
    expect(await grid.locator('tbody td').count()).toBe(23 * 3 * 6)
    expect(await grid.locator('[data-mark="gap"]').count()).toBe(0)
    const cell = grid.getByRole('gridcell', { name: /^Sollebrunn · Social inkludering · 6.–.12 år/ })
    expect(await cell.getAttribute('aria-label')).toMatch(/Familjecentral: en del av åldersgruppen\./)
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await expect.poll(name).toMatch(/^Nolhaga-Hagagården · Psykisk hälsa · 65\+ år\. Siffror om behov saknas\./)
    await page.getByRole('heading', { level: 2, name: 'Nolhaga-Hagagården · Psykisk hälsa · 65+ år' }).waitFor()
  })

  it('refuses to say whether the dose rises, and says what is lacking and what can be said', async () => {
    const { page } = await openEffort('&effort=dos')
    await page
      .getByText(
        'Om dosen ökar med behovet går inte att säga: ingen av de två insatser som räknas har känd dos i årsarbetskrafter. Fyll i årsarbetskrafter för de två, så går det att säga.',
      )
      .waitFor()
    const facts = page.getByRole('region', { name: 'Det som behövs för att svara' })
    expect(await facts.getByRole('row').count()).toBe(3)
    expect(plainText(await facts.getByRole('row', { name: /Familjecentral/ }).innerText())).toMatch(
      /saknas.*0–6 år.*ca 94/,
    )
    await page
      .getByText(/^Av den femtedel av invånarna som bor där behovet är högst bor 100.% /)
      .first()
      .waitFor()
    // Beside the one picture there is room for its figures.
    await expect.poll(() => page.locator('#content table').first().locator('tbody tr').count()).toBe(23)
  })

  it('sets the curves beside each other and says that it is no evaluation, and why in this case', async () => {
    const { page } = await openEffort(
      '&effort=tidslinje&measure=familjecentral_sollebrunn&indicator=hyresratter_2020_2023',
    )
    const box = page.getByRole('complementary', { name: 'Detta är inte en effektutvärdering' })
    await box.getByText('Det framgår inte när insatsen började').waitFor()
    await page.getByRole('list').filter({ hasText: 'nämns 2024 och 2025, pågår, hela kommunen' }).waitFor()
    await page.getByRole('combobox', { name: 'Insats', exact: true }).selectOption('vald_samordnare')
    await box.getByText('Insatsen når hela kommunen.').waitFor()
    await page.getByRole('combobox', { name: 'Insats', exact: true }).selectOption('norra_barn_unga')
    await box.getByText('Det framgår inte när insatsen började').waitFor()
  })
})

describe('the board for everybody', () => {
  it.each(LOOKS)('has nothing axe complains of in any tab (%s, %s)', async (theme, language) => {
    for (const tab of TABS) {
      const query = `&theme=${theme}&lang=${language}&universal=by-need&rows=groups&effort=${tab}`
      const { page } = await openEffort(query)
      await page.locator('main :is(tbody tr, svg[role="img"], ul li, figure):visible').first().waitFor()
      expect(await axeCheck(page), tab).toEqual([])
    }
  })

  it.each([
    [1024, 768],
    [390, 844],
    [320, 640],
  ])('fits a width of %i in every tab', async (width, height) => {
    for (const tab of TABS) {
      const { page } = await openEffort(`&effort=${tab}`, { viewport: { width, height } })
      await page.locator('main :is(tbody tr, svg[role="img"], ul li, figure):visible').first().waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, tab).toBeLessThanOrEqual(width)
      // The head of the page is another at each of these widths, and the same in every tab.
      if (tab === TABS[0]) expect(await smallTargets(page)).toEqual([])
    }
  })

  it.each(['liten', 'fientlig'])('opens another package: %s', async (name) => {
    const mounts = [{ prefix: '/kompass/annat/', folder: packageFolder(`tests/fixtures/packages/${name}`) }]
    for (const tab of TABS) {
      const { page } = await openEffort(`&package=annat/&effort=${tab}`, { mounts })
      await page.locator('main table, main p').first().waitFor()
      expect(await page.getByText('Den här delen').count(), tab).toBe(0)
      expect(await page.evaluate(() => (window as { ran?: number }).ran), tab).toBeUndefined()
    }
  })

  it('takes the board away as a table with every area, its places and its reason', async () => {
    const { page } = await openBoard()
    await page.getByRole('button', { name: 'Exportera', exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^behov-insats-social_inkludering.*\.csv$/)
  })
})
