import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const A4 = { width: 595, height: 842 }

async function openPages(query: string, options: Parameters<typeof openApp>[1] = {}) {
  const app = await openApp(`?view=omraden&${query}`, { ...withoutEngine, shared: true, ...options })
  await app.page.locator('[data-ready] [data-sheet]').first().waitFor()
  await expect.poll(() => pageCount(app.page).innerText()).toMatch(/\d/)
  return app
}

/** How many pages, as the preview says it: other parts of the page have a status too. */
const pageCount = (page: Page) => page.locator('[data-printing] > div').getByRole('status')

const pdfOf = async (page: Page) =>
  getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })),
  )

/** The text of each page without the joiners and spaces that only typesetting needs. */
async function textOf(pdf: Awaited<ReturnType<typeof pdfOf>>): Promise<string[]> {
  const { text } = await extractText(pdf, { mergePages: false })
  return text.map((page) => plainText(page).replace(/\s+/g, ' '))
}

/** What sticks out of its page or out of the room for blocks, by text. */
const sticksOut = (page: Page) =>
  page.locator('[data-sheet]').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.getBoundingClientRect()
      const body = sheet.querySelector('[data-body]')!.getBoundingClientRect()
      const foot = sheet.lastElementChild!.getBoundingClientRect()
      const out: string[] = []
      if (foot.bottom > paper.bottom + 0.5 || body.bottom > foot.top + 0.5) out.push(`foot of ${sheet.id}`)
      for (const element of sheet.querySelectorAll('[data-block] *')) {
        // Parts of a drawing and what is only for screen readers are judged by what holds them.
        if (element.closest('svg') !== element && element.closest('svg')) continue
        const box = element.getBoundingClientRect()
        if (box.width === 0 || box.height === 0) continue
        const isOut =
          box.left < body.left - 1 ||
          box.right > body.right + 1 ||
          box.top < body.top - 1 ||
          box.bottom > body.bottom + 1
        if (isOut) out.push(`${element.tagName} ${element.textContent?.slice(0, 40)} ${box.bottom - body.bottom}`)
      }
      for (const label of sheet.querySelectorAll('[data-block] svg text')) {
        const box = label.getBoundingClientRect()
        if (box.right > paper.right + 1 || box.left < paper.left - 1) out.push(`label ${label.textContent}`)
      }
      return out
    }),
  )

/** Texts that run into one another within a row of the tables. */
const collisions = (page: Page) =>
  page.locator('[data-sheet] tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.children].flatMap((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        const box = range.getBoundingClientRect()
        return box.width > 0 ? [box] : []
      })
      return boxes.some((box, at) => at > 0 && box.left < boxes[at - 1]!.right - 1) ? [row.textContent ?? ''] : []
    }),
  )

describe('the profile of an area on paper', () => {
  it('is two A4 pages with numbers, stamp and code, tagged, every text selectable to the last line', async () => {
    const { page } = await openPages('area=1489R017&print=profile')
    const pdf = await pdfOf(page)
    expect(pdf.numPages).toBe(2)
    for (let number = 1; number <= 2; number++) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual([A4.width, A4.height])
    }
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const [first = '', second = ''] = await textOf(pdf)
    for (const text of [
      'Social kompass Områdesprofil',
      'Alingsås kommun, uppgifter för 2024 och 2025',
      'Noltorp',
      '1 515 invånare 2025, 4 % av kommunen',
      'Andelen med låg ekonomisk standard är 25 %, mot 10,1 % i kommunen (intervall 22–28 %).',
      'Nyckeltal bland 23 områden',
      'Utländsk bakgrund',
      'Ålder 2025',
      'Liknar mest',
      'Social inkludering',
      'Fullföljda studier',
      'Psykisk hälsa',
      'Tvärsektoriell organisering av social hållbarhet (BUS) når dessutom hela kommunen.',
      'Data daterad 2025-12-31',
      'Sida 1 av 2',
    ])
      expect(first).toContain(text)
    expect(first).toMatch(/Kod: [\dA-Z]{4}-[\dA-Z-]+\./)
    for (const text of [
      'Områdesprofil: Noltorp',
      'Att uppmärksamma',
      'Alla nyckeltal',
      'Självförsörjande, utrikes födda',
      'Hyresrätt',
      'Riktade hit',
      'Vad skulle ändra bilden?',
      'Källa: egen bearbetning av öppna data från SCB.',
      'Sida 2 av 2',
    ])
      expect(second).toContain(text)
    for (const shell of ['Kopiera länk', 'Skriv ut eller spara', 'Tillbaka'])
      expect(first + second).not.toContain(shell)
  })

  it('has nothing outside its page and no texts that run together, on the screen’s preview as on paper', async () => {
    for (const query of [
      'area=1489R017&print=profile',
      'area=1489R008&print=profile&lang=en',
      'area=1489R003&print=profile',
    ]) {
      const { page } = await openPages(query)
      expect(await sticksOut(page), query).toEqual([])
      expect(await collisions(page), query).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(await sticksOut(page), query).toEqual([])
      expect(await page.getByRole('banner').isVisible()).toBe(false)
    }
  })

  it('is laid out after a printing that came before it was measured', async () => {
    const { page } = await openPages('area=1489R017&print=profile&pages=short')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => {
      history.pushState(null, '', '?view=omraden&area=1489R008&print=profile&pages=short')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect.poll(() => page.title()).toContain('Brunnsparken')
    await page.emulateMedia({ media: null })
    await expect.poll(() => page.locator('[data-sheet]').first().innerText()).toContain('Brunnsparken')
  })

  it('is one page when only the first is asked for', async () => {
    const { page } = await openPages('area=1489R017&print=profile&pages=short')
    expect(plainText(await pageCount(page).innerText())).toBe('1 sida A4')
    const pdf = await pdfOf(page)
    expect(pdf.numPages).toBe(1)
    const [text = ''] = await textOf(pdf)
    expect(text).toContain('Sida 1 av 1')
    expect(text).toContain('Källa: egen bearbetning av öppna data från SCB.')
    expect(await sticksOut(page)).toEqual([])
  })

  it('is white paper with dark ink whatever the theme of the screen', async () => {
    for (const theme of ['dark', 'contrast']) {
      const { page } = await openPages(`area=1489R017&print=profile&theme=${theme}`)
      await page.emulateMedia({ media: 'print' })
      const colours = await page
        .locator('[data-sheet]')
        .first()
        .evaluate((sheet) => {
          const { backgroundColor, color } = getComputedStyle(sheet)
          return { backgroundColor, color, page: getComputedStyle(document.body).backgroundColor }
        })
      expect(colours, theme).toEqual({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(18, 35, 43)',
        page: 'rgb(255, 255, 255)',
      })
    }
  })
})

describe('the profile of a group on paper', () => {
  it('is two pages with members, “ca” and the interpretation', async () => {
    const { page } = await openPages('area=norra_delarna&print=profile')
    const pdf = await pdfOf(page)
    expect(pdf.numPages).toBe(2)
    const [first = '', second = ''] = await textOf(pdf)
    for (const text of [
      'Norra delarna',
      'Sollebrunn och norra omland. 3 896 invånare 2025, 9 % av kommunen.',
      'ca 13,4 %',
      'Vilka områden som hör till gruppen är en tolkning av dokumenten.',
      'Familjecentralsliknande verksamhet i Sollebrunn',
      'Sollebrunn på plats',
    ])
      expect(first).toContain(text)
    expect(second).toContain('per område')
    expect(await sticksOut(page)).toEqual([])
    expect(await collisions(page)).toEqual([])
  })

  it('flows on where a group of the reader’s own has more to say, and loses nothing', async () => {
    const { page } = await openPages('area=1489R001,1489R007,1489R010,1489R017,1489R021&print=profile')
    expect(await sticksOut(page)).toEqual([])
    const count = Number((await pageCount(page).innerText()).match(/\d+/)![0])
    const pdf = await pdfOf(page)
    expect(pdf.numPages).toBe(count)
    const text = (await textOf(pdf)).join(' ')
    for (const part of [
      'Egen grupp av 5 områden',
      'Ålder 2025',
      'Psykisk hälsa',
      'Riktade hit',
      `Sida ${count} av ${count}`,
    ])
      expect(text).toContain(part)
  })
})

describe('the booklet of all', () => {
  it('has cover, contents with the right pages, every profile, and what the indicators are', async () => {
    const { page } = await openPages('print=booklet')
    const said = Number((await pageCount(page).innerText()).match(/\d+/)![0])
    expect(await sticksOut(page)).toEqual([])
    const pdf = await pdfOf(page)
    const pages = await textOf(pdf)
    expect(pages).toHaveLength(said)
    expect(pages[0]).toContain('Områdesprofiler')
    expect(pages[0]).toContain('23 områden och en grupp av områden')
    expect(pages[1]).toContain('Innehåll')
    const entries = await page
      .locator('[data-sheet="2"] li')
      .evaluateAll((rows) =>
        rows.map((row) => [row.children[0]!.textContent!, Number(row.children[2]!.textContent)] as const),
      )
    expect(entries).toHaveLength(24)
    for (const [name, number] of entries) {
      expect(pages[number - 1], name).toContain(`Områdesprofil Alingsås kommun`)
      expect(pages[number - 1], name).toContain(`Sida ${number} av ${said}`)
      expect(pages[number - 1]!.indexOf(name), name).toBeGreaterThanOrEqual(0)
    }
    const starts = entries.map(([, number]) => number)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(pages.at(-1)).toContain('Övriga skattefria ersättningar')
    const outline = await pdf.getOutline()
    expect(outline?.length ?? 0).toBeGreaterThan(0)
  })

  it('has one page for each when only first pages are asked for', async () => {
    const { page } = await openPages('print=booklet&pages=short')
    const pdf = await pdfOf(page)
    expect(await page.locator('[data-sheet][id^="sheet-1489"], #sheet-norra_delarna').count()).toBe(24)
    expect(pdf.numPages).toBeLessThan(2 + 24 + 5)
    expect(await sticksOut(page)).toEqual([])
  })
})

describe('the map and the disc on paper', () => {
  it('are one page across each, vector with selectable names, and where they come from', async () => {
    for (const { job, texts } of [
      { job: 'map', texts: ['Låg ekonomisk standard', 'Nygård- Stockslycke', '21 %', 'Kommunen 10,1 %'] },
      {
        job: 'disc',
        texts: ['Fem landskap av liknande villkor', 'Ekonomisk', 'Sysselsatta', 'Lång utbildning och höga inkomster'],
      },
    ]) {
      const { page } = await openPages(`print=${job}`)
      await page.locator('[data-sheet]').getByText(texts.at(-1)!).first().waitFor()
      expect(plainText(await pageCount(page).innerText()), job).toBe('1 sida A4 liggande')
      const pdf = await pdfOf(page)
      expect(pdf.numPages, job).toBe(1)
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)], job).toEqual([A4.height, A4.width])
      const [text = ''] = await textOf(pdf)
      for (const part of [...texts, 'Data daterad 2025-12-31', 'Kod: ']) expect(text, job).toContain(part)
    }
  })

  it('are offered beside the booklet, and the matrix leads to where it is printed', async () => {
    const { page } = await openPages('print=booklet&pages=short')
    await page.getByRole('button', { name: 'Till matrisen' }).click()
    await expect.poll(() => page.url()).toContain('view=jamfor')
    await expect.poll(() => page.url()).not.toContain('print=')
  })
})

describe('the preview', () => {
  it('is clean in both languages, in every theme, on a phone', async () => {
    for (const query of ['theme=light', 'theme=dark&lang=en', 'theme=contrast']) {
      const { page } = await openPages(`area=1489R017&print=profile&${query}`)
      expect(await axeCheck(page), query).toEqual([])
    }
    const { page } = await openPages('area=1489R017&print=profile', { viewport: { width: 390, height: 844 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await sticksOut(page)).toEqual([])
  })

  it('is worked with the keyboard alone: what is printed, how much, and back', async () => {
    const { page } = await openPages('area=1489R017&print=profile')
    await page.getByRole('radio', { name: 'Allt' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('pages=short')
    await expect.poll(async () => plainText(await pageCount(page).innerText())).toBe('1 sida A4')
    await page.getByRole('link', { name: 'Tillbaka' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Noltorp' }).waitFor()
    await expect.poll(() => page.url()).not.toContain('print=')
  })

  it('says on every page of made-up data that it is made up', async () => {
    const mounts = [{ prefix: '/kompass/annat/', folder: packageFolder('tests/fixtures/packages/liten') }]
    const { page } = await openPages('print=booklet&package=annat/', { mounts })
    expect(await sticksOut(page)).toEqual([])
    const pages = await textOf(await pdfOf(page))
    for (const text of pages) expect(text).toContain('Påhittade uppgifter')
  })
})
