import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import '../../tools/setup/addAllWords.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { trendCurves, trendPlot } from '../../src/charts/model/trendDrawing.ts'
import { indicatorById } from '../../src/domain/lookups.ts'
import { subjectOf } from '../../src/facts/subjects/subjectsOf.ts'
import { FILE_STAGE, type TextWidth } from '../../src/output/model/MadeView.ts'
import { coursesView } from '../../src/views/compare/trends/model/coursesView.ts'
import { real } from '../views/measures/board/model/effortInput.ts'
import { VIEWS, viewFacts } from '../views/viewFacts.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { walker } from './support/everyView.ts'
import { LOOKS } from './support/looks.ts'
import { type OpenOptions, openApp } from './support/openApp.ts'
import { plainText } from './support/plainText.ts'
import { untilStill } from './support/untilStill.ts'

const NOLTORP = '1489R017'
const SOLLEBRUNN = '1489R021'

/** Opens a way of comparing, on the page of the test before, and waits until it has said something. */
async function openTab(tab: string, query = '', options: OpenOptions = {}) {
  const app = await openApp(`?view=jamfor&compare=${tab}${query}`, { shared: true, ...options })
  await app.page.getByRole('tabpanel').getByRole('heading').first().waitFor()
  return app
}

const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key)

/** The option that has the keyboard in the list with the focus. */
const active = async (page: Page) => {
  const text = await page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.textContent ?? '') : ''
  })
  return plainText(text)
}

/** The places of a path, to half a pixel. */
const numbersOf = (path: unknown) => `${path}`.match(/-?[\d.]+/g)?.map((number) => Math.round(Number(number) * 2) / 2)

/** A measurer that adds up letters, each as wide as the page has it. */
async function lettersOf(page: Page): Promise<TextWidth> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!
    context.font = `500 100px ${getComputedStyle(document.body).fontFamily}`
    const letters = Array.from({ length: 400 }, (_, code) => String.fromCharCode(code))
    return Object.fromEntries(letters.map((letter) => [letter, context.measureText(letter).width / 100]))
  })
  return (text, size) => [...text].reduce((sum, letter) => sum + (widths[letter] ?? 0.6), 0) * size
}

/** Around a view in another page. */
const FRAME = 32

describe('a picture on a slide', () => {
  it('stands where a file takes it to stand, for the marks that point at it', async () => {
    const { page } = await openApp('?view=jamfor&compare=rang&embed=1', {
      viewport: { width: FILE_STAGE.width + FRAME, height: 900 },
    })
    const goTo = walker(page)
    const measure = await lettersOf(page)
    for (const [search, drawn] of [
      ['?view=jamfor&compare=rang', 'svg[data-picture^="rank-"]'],
      [`?view=jamfor&compare=sida&areas=${NOLTORP},${SOLLEBRUNN}`, '[aria-labelledby="side-strips"]'],
      [`?view=jamfor&compare=utveckling&areas=${NOLTORP}`, 'figure:has(svg[data-picture^="trend-"]) p[aria-hidden]'],
    ] as const) {
      await goTo(`${search}&embed=1`)
      const box = page.locator(drawn).first()
      const seen = await box.evaluate((element) => {
        const view = document.querySelector('#content [data-presenting]')!
        const [own, around] = [element, view].map((each) => each.getBoundingClientRect())
        return { x: own!.left - around!.left, y: own!.top - around!.top, width: around!.width }
      })
      const { state } = decodeState(search, vocabularyOf(real))
      const made = await VIEWS.find(({ id }) => id === state.view)!.make(viewFacts(real), state)
      const place = made!.place!(measure)
      expect(seen.width, search).toBe(FILE_STAGE.width)
      expect([seen.x, seen.y].map(Math.round), search).toEqual([place.x, place.y].map(Math.round))
    }
  })
})

describe('Rangordning', () => {
  it('says the finding first and draws every area with its possible places', async () => {
    const { page } = await openTab('rang')
    await page
      .getByText(/^Andelen med låg ekonomisk standard är högst i Noltorp \(25\s%\)/)
      .first()
      .waitFor()
    const rows = page.locator('svg[data-picture^="rank-"] [data-area]')
    await rows.nth(22).waitFor()
    expect(await rows.count()).toBe(23)
    expect(plainText((await rows.first().textContent()) ?? '')).toBe('1Noltorp25 %1–2')
    await page.getByText('Visa som tabell').click()
    await page.getByRole('table').getByRole('row').nth(23).waitFor()
    expect(await page.getByRole('table').getByRole('row').count()).toBe(24)
  })

  it('is walked and chosen in from the keyboard, and turned round in the address', async () => {
    const { page } = await openTab('rang')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => active(page)).toMatch(/^Nolhaga-Hagagården 23 %/)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(() => param(page, 'areas')).toBe(NOLTORP)
    await page.getByText('Lägst först').click()
    await expect.poll(() => param(page, 'ranking')).toBe('lowest')
    await page.goBack()
    await expect.poll(() => param(page, 'ranking')).toBeNull()
  })

  it('puts lowest first where more is better', async () => {
    const { page } = await openTab('rang', '&indicator=sysselsatta&period=2024')
    await expect.poll(() => page.getByRole('radio', { name: 'Lägst först' }).isChecked()).toBe(true)
  })
})

describe('Sida vid sida', () => {
  it('shows the highest and the lowest where nothing is chosen, and lets areas and groups be found by typing', async () => {
    const { page } = await openTab('sida')
    // Two areas share the lowest place.
    await page
      .getByText(
        /^Inget är valt\. Här visas Noltorp och (Saxebäcken-Tegelbruket|Kvarnbacken-Enehagen), högst och lägst/,
      )
      .waitFor()
    const box = page.getByRole('combobox', { name: 'Lägg till område eller grupp' })
    // What is proposed is what is changed: one goes, and others come.
    await page.getByRole('button', { name: /^Ta bort (Saxebäcken|Kvarnbacken)/ }).click()
    await expect.poll(() => param(page, 'areas')).toBe(NOLTORP)
    await box.fill('sollebr')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => param(page, 'areas')).toBe(`${NOLTORP},${SOLLEBRUNN}`)
    await page.getByRole('button', { name: 'Ta bort Sollebrunn' }).click()
    await expect.poll(() => param(page, 'areas')).toBe(NOLTORP)
    await box.fill('norra del')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => param(page, 'with')).toBe('norra_delarna')
    await page.getByText(/^Noltorp och Norra delarna skiljer sig tydligt åt i (?:\d|ett) av 6 mått/).waitFor()
    await page.getByRole('button', { name: 'Ta bort Norra delarna' }).click()
    await expect.poll(() => param(page, 'with')).toBeNull()
  })

  it('starts from a suggestion', async () => {
    const { page } = await openTab('sida')
    await page.getByRole('button', { name: 'Norra delarna och Noltorp' }).click()
    await expect.poll(() => param(page, 'areas')).toBe(NOLTORP)
    expect(param(page, 'with')).toBe('norra_delarna')
  })

  it('walks indicators up and down and areas left and right, pointing at one everywhere', async () => {
    const { page } = await openTab('sida', `&areas=${NOLTORP},${SOLLEBRUNN}`)
    await page.getByRole('listbox', { name: /^Nyckeltal/ }).focus()
    await expect.poll(() => active(page)).toBe('Noltorp 25 %')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await expect.poll(() => active(page)).toMatch(/ \d+,\d %$/)
    const name = (await active(page)).replace(/ [\d,]+ %$/, '')
    // The same area is read out on every strip that has it.
    await expect.poll(() => page.locator('p[data-pointed]').count()).toBeGreaterThan(4)
    await expect.poll(() => page.locator('p[data-pointed]').first().textContent()).toContain(name)
  })

  it('shows trends with their break and pyramids on one scale', async () => {
    const { page } = await openTab('sida', `&areas=${NOLTORP},${SOLLEBRUNN}`)
    await page.getByText('Ny definition 2025.').first().waitFor()
    const ticks = await page
      .locator('svg[data-picture^="age-"]')
      .evaluateAll((all) =>
        all.map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent).join('|')),
      )
    expect(ticks).toHaveLength(2)
    expect(ticks[0]).toBe(ticks[1])
  })
})

describe('Samband', () => {
  it('gives n, coefficient and interval, and its warning in the names of the two', async () => {
    const { page } = await openTab('samband')
    await page
      .getByText(/23\sområden, korrelation 0,\d\d \(intervall 0,\d\d.–.0,\d\d\)\./)
      .first()
      .waitFor()
    await page.getByText(/samma personer som räknas i ”Arbetslösa 20–64 år”/).waitFor()
    // Names are placed once more when the landscapes come.
    await untilStill(page)
    const box = (name: string) =>
      page.locator('svg[data-picture^="scatter-"]').getByText(name, { exact: true }).boundingBox()
    expect((await box('Noltorp'))!.x).toBeGreaterThan((await box('Bolltorp'))!.x)
  })

  it('writes no name over another at any width', async () => {
    for (const width of [1440, 1024, 390]) {
      const { page } = await openTab('samband', '', { viewport: { width, height: 900 } })
      const labels = page.locator('[data-label] text')
      await labels.first().waitFor()
      const boxes = await labels.evaluateAll((all) =>
        all
          .map((text) => text.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top: top + 2, bottom: bottom - 2 })),
      )
      expect(boxes.length).toBeGreaterThan(5)
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      )
      expect(touching, String(width)).toEqual([])
    }
  })

  it('swaps the indicators and says why no line is drawn between parts of a whole', async () => {
    const { page } = await openTab('samband', '&indicator=hyresratter&period=2025&second=aganderatter')
    await page.getByText('Varför ingen linje ritas').waitFor()
    await page.getByText('De två är delar av samma helhet').waitFor()
    await page.getByRole('button', { name: 'Byt plats på måtten' }).click()
    await expect.poll(() => param(page, 'indicator')).toBe('aganderatter')
    expect(param(page, 'second')).toBe('hyresratter')
  })
})

describe('Utveckling', () => {
  it('says honestly that there is one period, and shows an indicator with more', async () => {
    const { page } = await openTab('utveckling')
    await page.getByText('Låg ekonomisk standard finns bara för 2024. Här visas i stället').first().waitFor()
    await page.getByRole('heading', { level: 2, name: '23 områden' }).waitFor()
    expect(await page.locator('svg[data-picture^="course-"]').count()).toBe(23)
  })

  it('breaks the line at the new definition and reads a period from the keyboard', async () => {
    const { page } = await openTab('utveckling', `&indicator=bostader&period=2025&areas=${NOLTORP}`)
    const chart = page.locator('svg[data-picture^="trend-"]')
    await chart.waitFor()
    await chart.locator('text', { hasText: 'Ny definition 2025' }).waitFor()
    // A file draws the line by the same plot.
    const curve = chart.locator('.recharts-line-curve')
    expect(await curve.count()).toBe(1)
    const [width, height] = await Promise.all(['width', 'height'].map((name) => chart.getAttribute(name)))
    const { chosen } = coursesView(real, indicatorById(real, 'bostader')!, [subjectOf(real, NOLTORP, 'sv')!], 'sv')
    const lines = trendCurves(chosen, trendPlot(chosen, Number(width), Number(height)), [])
    const written = lines.find(({ attributes }) => attributes.stroke === 'var(--sel-1)')?.attributes.d
    expect(numbersOf(await curve.getAttribute('d'))).toEqual(numbersOf(written))
    await page.getByRole('listbox', { name: 'Bostäder', exact: true }).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => active(page)).toMatch(/^2020: Noltorp \d+$/)
  })

  it('picks an area from its tile, and keeps order and scale in the address', async () => {
    const { page } = await openTab('utveckling', '&indicator=utrikes_fodda_2020_2023&period=2023')
    await page.locator('figure', { hasText: 'Sollebrunn' }).last().click()
    await expect.poll(() => param(page, 'areas')).toBe(SOLLEBRUNN)
    await page.getByLabel('Ordning').selectOption('north')
    await expect.poll(() => param(page, 'courses')).toBe('north')
    await page.getByText('Egen skala').click()
    await expect.poll(() => param(page, 'axis')).toBe('own')
    await page.getByText('Varje ruta har egen skala').waitFor()
  })

  it('opens the pattern test only for those who ask', async () => {
    const { page } = await openTab('utveckling', '&indicator=hyresratter&period=2025')
    expect(await page.getByText(/^Morans I/).count()).toBe(0)
    await page.getByText('För den som vill granska: mönster på kartan').click()
    await page.getByText(/^Morans I −?0,\d\d för 23 områden/).waitFor()
  })
})

const TABS = {
  sida: `&areas=${NOLTORP},${SOLLEBRUNN}&with=norra_delarna`,
  rang: `&areas=${NOLTORP}`,
  samband: `&areas=${NOLTORP}`,
  utveckling: `&indicator=utrikes_fodda_2020_2023&period=2023&areas=${NOLTORP}`,
}

describe('axe finds nothing, by WCAG 2.2 AA and its own good practice', () => {
  it.each(LOOKS)('%s, %s', async (theme, language) => {
    const found: string[] = []
    for (const [tab, query] of Object.entries(TABS)) {
      const width = theme === 'dark' ? 390 : 1440
      const { page } = await openTab(tab, `${query}&theme=${theme}&lang=${language}`, {
        viewport: { width, height: 900 },
      })
      await page.locator('svg[data-picture], svg[role="img"]').first().waitFor()
      for (const details of await page.locator('details').all())
        await details.evaluate((each) => each.setAttribute('open', ''))
      found.push(...(await axeCheck(page)).map((line) => `${tab}: ${line}`))
    }
    expect(found).toEqual([])
  })

  it('nor in the empty state', async () => {
    const { page } = await openTab('sida')
    expect(await axeCheck(page)).toEqual([])
  })
})

describe('narrow and foreign', () => {
  it.each(Object.entries(TABS))('%s reflows at 320 pixels', async (tab, query) => {
    const { page } = await openTab(tab, query, { viewport: { width: 320, height: 700 } })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(
      await page.locator('[role="tabpanel"]').evaluate((panel) => panel.scrollWidth - panel.clientWidth),
    ).toBeLessThanOrEqual(0)
  })

  it.each(['liten', 'fientlig'])('every way of comparing opens with the package %s', async (name) => {
    const options = {
      shared: true,
      mounts: [{ prefix: '/kompass/annat/', folder: packageFolder(`tests/fixtures/packages/${name}`) }],
    }
    for (const tab of Object.keys(TABS)) {
      const { page } = await openApp(
        `?package=annat/&view=jamfor&compare=${tab}&areas=01,02,__proto__&with=kusten,x`,
        options,
      )
      await page.getByRole('tab', { selected: true }).waitFor()
      await page.getByRole('tabpanel').waitFor()
      await expect
        .poll(async () => ((await page.getByRole('tabpanel').textContent()) ?? '').length, { message: tab })
        .toBeGreaterThan(40)
      await untilStill(page)
      expect(await page.getByText('gick inte att visa').count(), tab).toBe(0)
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    }
  })
})
