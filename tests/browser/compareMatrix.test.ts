import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { areaNamed, tableRows } from './support/alingsas.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { LOOKS } from './support/looks.ts'
import { type OpenOptions, openApp } from './support/openApp.ts'
import { plainText } from './support/plainText.ts'

/** Opens the matrix, on the page of the test before unless told otherwise, and waits for its cells. */
async function openMatrix(query = '', options: OpenOptions = {}) {
  const app = await openApp(`?view=jamfor${query}`, { shared: true, ...options })
  const grid = app.page.getByRole('grid')
  await grid.locator('td[data-column="0"]').first().waitFor()
  return { ...app, grid }
}

const NOLTORP = areaNamed('Noltorp').id
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const columnOf = (page: Page, name: string) =>
  page
    .getByRole('columnheader', { name: new RegExp(`^${name}`) })
    .first()
    .getAttribute('data-column')
const namesIn = (page: Page) =>
  page.locator('tbody tr[data-row^="area"] th a').evaluateAll((links) => links.map((link) => link.textContent ?? ''))
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const row = element?.closest('tr')?.querySelector('th a, th span')?.textContent ?? ''
    return `${element?.closest('tbody') ? row : ''}|${element?.closest('[data-column]')?.getAttribute('data-column') ?? ''}`
  })

describe('the matrix', () => {
  it('has a row per area and the ratios of the file', async () => {
    const { page, grid } = await openMatrix()
    expect(await page.locator('tbody tr[data-row^="area"]').count()).toBe(23)
    // The published value of the municipality: 38.6 % in the file; the area's from values.csv.
    const published = tableRows('references.csv').find(
      ({ level, indicator_id, period }) =>
        level === 'municipality' && indicator_id === 'hyresratter' && period === '2025',
    )!
    const own = tableRows('values.csv').find(
      ({ area_id, indicator_id, period, sex }) =>
        area_id === NOLTORP && indicator_id === 'hyresratter' && period === '2025' && (sex === '' || sex === 'total'),
    )!
    const column = await columnOf(page, 'Hyresrätter')
    const shown = await grid.locator(`tr[data-id="${NOLTORP}"] td[data-column="${column}"]`).innerText()
    expect(Number(shown.replace(',', '.'))).toBeCloseTo(Number(own.value) / Number(published.value), 2)
    await page.getByText(/^Av \d+ tal skiljer sig \d+ tydligt från kommunen\./).waitFor()
  })

  it('colours only clear differences, and the sentence counts the same cells', async () => {
    const { page, grid } = await openMatrix('&groups=none')
    const filled = await grid.locator('tbody td [data-tone]').count()
    const sentence = plainText(await page.getByText(/^Av \d+ tal skiljer sig/).innerText())
    expect(Number(/skiljer sig (\d+)/.exec(sentence)![1])).toBe(filled)
    const unclear = grid.locator('tbody td[aria-label*="inte tydligt skilt"] [data-tone]')
    expect(await unclear.count()).toBe(0)
  })

  it('reads the cell that is pointed at, in words', async () => {
    const { page, grid } = await openMatrix()
    await grid.locator(`tr[data-id="${NOLTORP}"] td[data-column="0"]`).hover()
    await page.getByText('Högre än kommunen.', { exact: true }).waitFor()
    await page.getByText(/2,47 gånger kommunens värde\./).waitFor()
  })

  it('shares the choice of areas with the other views', async () => {
    const { page, grid } = await openMatrix()
    await grid.getByRole('button', { name: 'Välj Noltorp' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe(NOLTORP)
    expect(await grid.locator(`tr[data-id="${NOLTORP}"]`).getAttribute('aria-selected')).toBe('true')
  })

  it('leads from a row to the profile and from a column to the map', async () => {
    const { page, grid } = await openMatrix()
    await grid.getByRole('link', { name: 'Noltorp', exact: true }).click()
    await expect.poll(() => queryOf(page)).toMatchObject({ view: 'omraden', area: NOLTORP })
    await page.goBack()
    await grid.getByRole('button', { name: /^Arbetslösa/ }).click()
    await page
      .getByRole('dialog', { name: 'Arbetslösa 20–64 år' })
      .getByText(/^Källa/)
      .waitFor()
    await page.getByRole('button', { name: 'Visa på kartan' }).click()
    await expect.poll(() => queryOf(page)).toMatchObject({ view: 'karta', indicator: 'arbetslosa' })
  })

  it('sorts by a column both ways, says so, and keeps it in the address', async () => {
    const { page, grid } = await openMatrix()
    const before = await namesIn(page)
    expect(before[0]).toBe('Noltorp')
    await grid.getByRole('button', { name: /^Utländsk bakgrund/ }).click()
    await page.getByRole('button', { name: 'Sortera, lägst först' }).click()
    await page.getByRole('status').getByText('Ordnade efter utländsk bakgrund, lägst först.').waitFor()
    const header = page.getByRole('columnheader', { name: /^Utländsk bakgrund/ })
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    const column = await header.getAttribute('data-column')
    const texts = await grid.locator(`tbody tr[data-row^="area"] td[data-column="${column}"]`).allInnerTexts()
    const numbers = texts.map((text) => Number(text.replace(',', '.')))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      order: 'indicator:utlandsk_bakgrund',
      reversed: 'yes',
    })
    const sorted = await namesIn(page)
    await page.reload()
    await grid.waitFor()
    await expect.poll(() => namesIn(page)).toEqual(sorted)
    await page.goBack()
    await expect.poll(() => namesIn(page)).toEqual(before)
  })

  it.each([
    ['Namn', /^Ordnade efter namn/],
    ['Landskap', /^Ordnade efter kompassens landskap/],
    ['Likhet', /lika områden står intill varandra/],
  ])('puts the areas in order of %s', async (name, sentence) => {
    const { page } = await openMatrix()
    const before = await namesIn(page)
    await page.getByRole('button', { name: /^Ordning/ }).click()
    await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check()
    await page.getByText(sentence).waitFor()
    await page.keyboard.press('Escape')
    const after = await namesIn(page)
    expect([...after].sort()).toEqual([...before].sort())
    expect(after).not.toEqual(before)
  })

  it('shows changes between periods, tested, and never more columns than have two', async () => {
    const { page, grid } = await openMatrix('&areas=1489R017')
    await page.getByRole('button', { name: 'Senaste period' }).click()
    await page.getByText('Förändring', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.getByText(/^Av \d+ förändringar är \d+ större än vad slumpen brukar ge\./).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('since')).toBe('first')
    expect(await page.getByRole('columnheader', { name: /^Låg ekonomisk standard/ }).count()).toBe(0)
    const column = await columnOf(page, 'Folkmängd')
    const rows = tableRows('values.csv').filter(
      ({ area_id, indicator_id }) => area_id === NOLTORP && indicator_id === 'folkmangd',
    )
    const of = (period: string) => Number(rows.find((row) => row.period === period)!.value)
    const text = await grid.locator(`tr[data-id="${NOLTORP}"] td[data-column="${column}"]`).innerText()
    expect(Number(plainText(text).replace('−', '-').replace(/\s/g, ''))).toBe(of('2025') - of('2020'))
  })

  it('holds the indicators and areas the reader wants', async () => {
    const { page, grid } = await openMatrix()
    await page.getByRole('button', { name: /av 45 mått$/ }).click()
    await page.getByRole('button', { name: 'Alla', exact: true }).click()
    await page.getByText('45 valda.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => grid.locator('th[data-column]').count()).toBe(45)
    await expect.poll(() => new URL(page.url()).searchParams.get('columns')).toBe('all')
    await page.getByRole('button', { name: '23 områden' }).click()
    await page.getByRole('textbox', { name: 'Namnet innehåller' }).fill('omland')
    await page.getByText('Fyra områden.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => namesIn(page)).toHaveLength(4)
    await page.getByRole('button', { name: '4 av 23 områden' }).waitFor()
  })

  it('moves rows rather than making them, within a frame', async () => {
    const { page } = await openMatrix('', { shared: false })
    for (const order of ['name', 'need', 'likeness', 'name', 'need', 'indicator:arbetslosa', 'name'])
      await page.evaluate((to) => {
        history.pushState(null, '', `?view=jamfor&order=${to}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, order)
    const measured = await page.evaluate(() => {
      const of = (name: string) => performance.getEntriesByName(name, 'measure').map(({ duration }) => duration)
      return { order: of('sk:matrix-order'), cells: of('sk:matrix-cells') }
    })
    expect(measured.order.length).toBeGreaterThan(5)
    expect(measured.cells).toHaveLength(1)
    // The aim is 16 ms for all script of a switch; the limit only catches another order of magnitude on a busy machine.
    expect(Math.min(...measured.order)).toBeLessThan(16)
  })
})

describe('the matrix by keyboard alone', () => {
  it('is one tab stop and is walked by arrows, Home, End and pages', async () => {
    const { page, grid } = await openMatrix()
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    await page.getByRole('tab', { name: 'Matris' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    // The corner, where the areas are put in order of name.
    await expect.poll(() => focused(page)).toBe('|')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toBe('|0')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toBe('Noltorp|1')
    await page.keyboard.press('End')
    const last = (await grid.locator('th[data-column]').count()) - 1
    await expect.poll(() => focused(page)).toBe(`Noltorp|${last}`)
    await page.keyboard.press('Control+End')
    await expect.poll(() => focused(page)).toBe(`Norra delarna|${last}`)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Home')
    const names = await namesIn(page)
    await expect.poll(() => focused(page)).toBe(`${names[8]}|`)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focused(page)).toBe(`${names[7]}|`)
    await expect.poll(() => grid.locator('[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true)
  })

  it('chooses with the space bar, opens the profile and the menu with Enter, and gives the focus back', async () => {
    const { page, grid } = await openMatrix()
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => focused(page)).toBe('|0')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe(NOLTORP)
    await expect.poll(() => focused(page)).toBe('Noltorp|0')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(() => queryOf(page)).toMatchObject({ view: 'omraden', area: NOLTORP })
  })

  it('keeps the focused cell clear of the heads and names that stay', async () => {
    const { page, grid } = await openMatrix('&columns=all')
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    for (const key of ['PageUp', 'PageUp', 'PageUp', ...Array.from({ length: 30 }, () => 'ArrowLeft')])
      await page.keyboard.press(key)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const isHidden = await page.evaluate(() => {
      const cell = document.activeElement!
      const box = cell.getBoundingClientRect()
      const top = document.elementFromPoint(box.left + 6, box.top + 6)
      return !cell.contains(top) && !top?.contains(cell)
    })
    expect(isHidden).toBe(false)
  })
})

describe('the matrix on paper', () => {
  const printed = async (query: string) => {
    const { page } = await openMatrix(query)
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text } = await extractText(pdf, { mergePages: false })
    const sheets = []
    for (let at = 1; at <= pdf.numPages; at++) {
      const sheet = await pdf.getPage(at)
      const [, , width, height] = sheet.view as [number, number, number, number]
      const { items } = await sheet.getTextContent()
      const places = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number }] : [],
      )
      sheets.push({ width, height, text: plainText(text[at - 1]!), places })
    }
    return sheets
  }

  it('is one landscape sheet with every area, number, key and stamp, on white', async () => {
    const sheets = await printed('&theme=dark&areas=1489R017')
    expect(sheets).toHaveLength(1)
    const [sheet] = sheets
    expect(Math.round(sheet!.width)).toBe(842)
    expect(Math.round(sheet!.height)).toBe(595)
    for (const name of [
      'Noltorp',
      'Ingared',
      'Norra delarna',
      'Kommunen',
      '2,47',
      'Hyresrätter',
      'Bor i flerbostadshus',
    ])
      expect(sheet!.text, name).toContain(name)
    expect(sheet!.text).toMatch(/Av \d+ tal skiljer sig \d+ tydligt/)
    expect(sheet!.text).toContain('Egen bearbetning av öppna data från SCB')
    expect(sheet!.text).toContain('1 / 1')
    // Nothing of the page around it.
    expect(sheet!.text).not.toContain('Kopiera länk')
    expect(Math.max(...sheet!.places.map(({ x }) => x))).toBeLessThan(sheet!.width - 30)
  })

  it('shares many indicators out on sheets, with the areas on each and no column cut', async () => {
    const sheets = await printed('&columns=all')
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets) {
      expect(sheet.text).toContain('Noltorp')
      expect(sheet.text).toMatch(/Del \d av \d/)
      expect(Math.max(...sheet.places.map(({ x }) => x))).toBeLessThan(sheet.width - 30)
    }
    const all = sheets.map(({ text }) => text).join(' ')
    for (const name of ['Låg ekonomisk', 'Folkmängd', 'Ekonomiskt bistånd']) expect(all).toContain(name)
  })
})

describe('the matrix on larger paper', () => {
  it('is printed on A3 from its own button, the indicators on fewer sheets', async () => {
    const { page } = await openMatrix('&columns=all', { shared: false })
    // The browser's own dialog can't be seen from here; what it would have been given can.
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByRole('button', { name: 'Skriv ut på A3' }).click()
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    )
    const [, , width, height] = (await pdf.getPage(1)).view as [number, number, number, number]
    expect([Math.round(width), Math.round(height)]).toEqual([1191, 842])
    expect(pdf.numPages).toBe(2)
  })
})

describe('the matrix taken away', () => {
  it('comes as a table with its source and as a picture', async () => {
    const { page } = await openMatrix()
    await page.getByRole('button', { name: 'Exportera' }).click()
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ])
    const text = readFileSync(await csv.path(), 'utf8')
    expect(text).toContain('Noltorp')
    expect(text).toContain('Egen bearbetning av öppna data från SCB')
    expect(text).toMatch(/Kommunens egna värden;10,13/)
  })
})

describe('other packages', () => {
  it.each(['liten', 'fientlig'])('%s has its matrix', async (name) => {
    const folder = packageFolder(`tests/fixtures/packages/${name}`)
    const { page, grid } = await openMatrix('&package=annat/&columns=all', {
      mounts: [{ prefix: '/kompass/annat/', folder }],
    })
    expect(await page.locator('tbody tr[data-row^="area"]').count()).toBeGreaterThan(3)
    expect(await grid.locator('th[data-column]').count()).toBeGreaterThan(1)
    expect(await page.locator('script:not([src])').count()).toBe(0)
    expect(await axeCheck(page)).toEqual([])
  })
})

describe('the matrix for everybody', () => {
  it.each(LOOKS)('has nothing axe complains of (%s, %s)', async (theme, language) => {
    const { page, grid } = await openMatrix(`&theme=${theme}&lang=${language}&areas=1489R017,1489R021&palette=judged`)
    expect(await axeCheck(page)).toEqual([])
    await grid.getByRole('button', { name: language === 'sv' ? /^Arbetslösa/ : /^Unemployed/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeCheck(page, { except: ['[role="grid"]'] })).toEqual([])
  })

  it.each([/av 45 mått$/, 'Senaste period', /^Ordning/, '23 områden'])(
    'has nothing axe complains of in the dialog of %s',
    async (name) => {
      const { page } = await openMatrix()
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      expect(await axeCheck(page, { except: ['[role="grid"]'] })).toEqual([])
    },
  )

  it.each([
    [1440, 900],
    [1024, 768],
  ])('fits %i × %i: only the matrix itself scrolls sideways, and the names stay', async (width, height) => {
    const { page, grid } = await openMatrix('&columns=all', { viewport: { width, height }, touch: width < 500 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const name = grid.getByRole('link', { name: 'Noltorp', exact: true })
    const before = (await name.boundingBox())!
    await grid.evaluate((table) => {
      table.closest('[data-scrolls]')!.scrollLeft = 400
    })
    expect((await name.boundingBox())!.x).toBe(before.x)
  })

  it.each([
    [390, 844],
    [320, 640],
  ])('is a list at %i × %i: an area unfolds to its indicators, and nothing scrolls sideways', async (width, height) => {
    const { page } = await openApp('?view=jamfor&columns=all', {
      viewport: { width, height },
      touch: true,
      shared: true,
    })
    const area = page.locator('details', { has: page.locator('summary', { hasText: 'Nolhaga-Hagagården' }) })
    await area.locator('summary').press('Enter')
    await area.getByText('tydligt högre').first().waitFor()
    expect(await area.getByRole('listitem').count()).toBeGreaterThan(20)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await area.getByRole('button', { name: 'Välj' }).click()
    await expect.poll(() => queryOf(page).areas).toBe(areaNamed('Nolhaga-Hagagården').id)
    expect(await axeCheck(page)).toEqual([])
    await area.getByRole('link', { name: 'Öppna profilen för Nolhaga-Hagagården' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nolhaga-Hagagården' }).waitFor()
  })

  it('keeps its differences when the system has its own colours', async () => {
    const { grid } = await openMatrix('', { forcedColors: 'active' })
    const fill = (tone: string) =>
      grid
        .locator(`[data-tone="${tone}"]`)
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor)
    expect(await fill('p3')).not.toBe(await fill('n3'))
  })
})
