import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { areasOfFile } from './support/alingsas.ts'
import { packageFolder } from './support/copyPackage.ts'
import { hasOlderBrowser } from './support/launchBrowser.ts'
import { openApp } from './support/openApp.ts'
import { surfaceOf, withoutEngine } from './support/openMap.ts'
import { A4, ACROSS, bareText, faults, sizeOf, textOf, textWidth } from './support/paper.ts'
import { colourBeside, pdfPages } from './support/pdfPages.ts'
import { plainText } from './support/plainText.ts'

async function openProfile(query: string, browser: 'deciding' | 'older') {
  const { page } = await openApp(`?view=omraden&${query}`, { ...withoutEngine, shared: true, browser })
  await page.locator('[data-ready] [data-sheet]').first().waitFor()
  await expect.poll(() => page.locator('[data-printing] > div').getByRole('status').innerText()).toMatch(/\d/)
  return page
}

const slides = '?view=mote&story=lagesbild-bus&meeting=utskrift'
/** Waits until all of this stands on the page: what a view still counts out cannot be printed. */
async function standsThere(page: Page, ...parts: readonly string[]) {
  for (const part of parts)
    await expect.poll(async () => plainText((await page.locator('#root').textContent()) ?? '')).toContain(part)
}

/** Waits until the button lets a story be printed. */
const readyToPrint = (page: Page) =>
  expect.poll(() => page.getByRole('button', { name: 'Skriv ut', exact: true }).isEnabled()).toBe(true)

/** A name without the municipality's own, which the map leaves out, and without spaces, where lines break. */
const bareName = (name: string) => name.replace(/^Alingsås (?!centrum)./, '').replace(/\s/g, '')

describe.each(['deciding', 'older'] as const)('what the %s Chromium prints', (browser) => {
  const onEach = it.skipIf(browser === 'older' && !hasOlderBrowser())

  onEach('profiles: each on its pages, all of the first page on the first page, nothing over anything', async () => {
    const page = await openProfile('area=1489R017&print=profile', browser)
    const full = await pdfPages(page)
    expect(full.map(sizeOf)).toEqual([A4, A4])
    expect(textOf(full[0]!)).toMatch(/Noltorp.*Nyckeltal bland.*Ålder 2025.*Liknar mest.*Psykisk hälsa/s)
    expect(faults(full)).toEqual([])
    await page.getByRole('radio', { name: 'Första sidan' }).check({ force: true })
    await expect
      .poll(async () => plainText(await page.locator('[data-printing] > div').getByRole('status').innerText()))
      .toBe('1 sida A4')
    const short = await pdfPages(page)
    expect(short.map(sizeOf)).toEqual([A4])
    expect(faults(short)).toEqual([])
  })

  // Long: where blocks broke pages. The deciding one's booklet is tested in print.test.ts.
  it.skipIf(browser === 'deciding' || !hasOlderBrowser())(
    'the booklet: a first page for every profile, whole',
    async () => {
      const pages = await pdfPages(await openProfile('print=booklet&pages=short', browser))
      const firsts = pages.filter((page) => textOf(page).includes('Nyckeltal bland'))
      expect(firsts).toHaveLength(areasOfFile.length + 1)
      for (const page of firsts) expect(textOf(page)).toContain('Liknar mest')
      expect(faults(pages)).toEqual([])
    },
  )

  onEach('slides: one on each page, as large as the paper, with the colours of the legend and whole maps', async () => {
    const { page } = await openApp(slides, { ...withoutEngine, shared: true, browser })
    await readyToPrint(page)
    // Two frames with one name: the second map is cut by the frame of the first.
    const names = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    const pages = await pdfPages(page)
    expect(pages).toHaveLength(8)
    for (const each of pages) {
      expect(sizeOf(each)).toEqual(ACROSS)
      expect(textWidth(each)).toBeGreaterThan(0.85)
    }
    expect(faults(pages)).toEqual([])
    const colours = ['21–25 %', '13–14', '9–11', '6–8', '3–5 %'].map((text) => colourBeside(pages[2]!, text))
    expect(colours).not.toContain(null)
    expect(new Set(colours).size).toBe(5)
  })

  onEach(
    'the map and the compass with the browser’s own command: the printed page, on white from a dark screen',
    async () => {
      const { page } = await openApp('?view=karta&theme=dark', { ...withoutEngine, shared: true, browser })
      await standsThere(page, '25 %')
      // What only paper needs is fetched when the page is idle.
      await page.locator('[data-printable]').waitFor()
      const [map, ...more] = await pdfPages(page)
      expect(more).toHaveLength(0)
      expect(sizeOf(map!)).toEqual(ACROSS)
      const text = textOf(map!).replace(/\s/g, '')
      // Names are broken over lines and led to with lines, but none is left out.
      for (const { name } of areasOfFile) expect(text).toContain(bareName(name))
      expect(text).toMatch(/Sollebrunn14%|14%Sollebrunn/)
      expect(faults([map!])).toEqual([])
      await openApp('?view=kompass&theme=dark', { ...withoutEngine, shared: true, browser })
      await standsThere(page, 'Lång utbildning och höga inkomster')
      const [disc, ...others] = await pdfPages(page)
      expect(others).toHaveLength(0)
      expect(sizeOf(disc!)).toEqual(ACROSS)
      const named = textOf(disc!).replace(/\s/g, '')
      for (const { name } of areasOfFile) expect(named).toContain(bareName(name))
      expect(faults([disc!])).toEqual([])
    },
  )

  onEach('the board with the browser’s own command: across, with every area', async () => {
    const { page } = await openApp('?view=insatser', { ...withoutEngine, shared: true, browser })
    await standsThere(page, 'Räcker insatsen?')
    const pages = await pdfPages(page)
    expect(pages.map(sizeOf).every(({ width }) => width === ACROSS.width)).toBe(true)
    expect(faults(pages)).toEqual([])
    const text = pages.map(textOf).join(' ')
    for (const part of ['Noltorp', 'Ingared', 'Räcker insatsen?']) expect(text).toContain(part)
  })
})

describe('a story that is not counted yet', () => {
  it('waits with its button, and the browser’s own command prints that it is too early, never empty slides', async () => {
    const { page, context } = await openApp('', { ...withoutEngine, untouched: true })
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await context.route('**/needWorker-*.js', (route) => held.then(() => route.continue()))
    await page.goto(new URL(slides, page.url()).href)
    await standsThere(page, '13–14', 'Lång utbildning och höga inkomster', 'Bilderna räknas fram')
    // All but the need map and the board has come.
    await expect.poll(() => page.locator('[data-busy]').count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Skriv ut', exact: true }).isDisabled()).toBe(true)
    const early = await pdfPages(page)
    expect(early).toHaveLength(1)
    expect(textOf(early[0]!)).toContain('Bilderna var inte färdiga när du skrev ut')
    release()
    await readyToPrint(page)
    const pages = await pdfPages(page)
    expect(pages).toHaveLength(8)
    expect(textOf(pages[6]!)).toContain('Räcker insatsen?')
  })
})

describe('a view that is not whole yet', () => {
  it('is not printed as it stands: that it is too early is', async () => {
    const { page, context } = await openApp('?view=data', { ...withoutEngine, untouched: true })
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await context.route('**/PrintedMap-*.js', (route) => held.then(() => route.continue()))
    await page.goto(new URL('?areas=1489R017', page.url()).href)
    await surfaceOf(page, 'svg').waitFor()
    const early = await pdfPages(page)
    expect(early.map(textOf)).toEqual([expect.stringContaining('Sidan var inte färdig när du skrev ut.')])
    expect(textOf(early[0]!)).not.toContain('Noltorp')
    release()
    await page.locator('[data-printable]').waitFor()
    const [whole] = await pdfPages(page)
    expect(textOf(whole!)).toContain('Noltorp')
    expect(textOf(whole!)).not.toContain('inte färdig')
  })
})

describe('a story with a matrix and a note', () => {
  it('prints every slide once, with what is written on it, and the matrix by itself where it is the view', async () => {
    const file = join(packageFolder('data/alingsas'), 'stories', 'lagesbild-bus.json')
    const story = JSON.parse(readFileSync(file, 'utf8')) as {
      slides: { query?: string; marks?: unknown[]; notes?: unknown }[]
    }
    const shown = story.slides.filter((slide) => slide.query !== undefined && slide.query !== '')
    shown[0]!.query = '?view=jamfor'
    shown[1]!.query = '?view=jamfor'
    const note = { kind: 'note', x: 0.4, y: 0.3, size: 0.2, text: { sv: 'Här planeras en mötesplats' } }
    story.slides[2]!.marks = [note, { kind: 'ring', x: 0.5, y: 0.5, size: 0.1 }]
    story.slides[2]!.notes = { sv: 'Det här säger bara talaren' }
    const { page } = await openApp('', withoutEngine)
    await page.route('**/lagesbild-bus.json', (route) => route.fulfill({ json: story }))
    await page.goto(new URL(slides, page.url()).href)
    await readyToPrint(page)
    const pages = await pdfPages(page)
    expect(pages).toHaveLength(story.slides.length)
    expect(pages.map((each) => textOf(each).includes(`/ ${story.slides.length}`))).not.toContain(false)
    // A note is broken into lines as its slide is.
    const written = pages.map((each) => bareText(each))
    expect(written.map((text) => text.includes('Härplanerasenmötesplats')).indexOf(true)).toBe(2)
    expect(written.join()).not.toContain('baratalaren')
    await page.goto(new URL('?view=jamfor', page.url()).href)
    await page.getByRole('grid').waitFor()
    const alone = await pdfPages(page)
    expect(alone.map(sizeOf)).toEqual([ACROSS])
    expect(faults(alone)).toEqual([])
  })
})
