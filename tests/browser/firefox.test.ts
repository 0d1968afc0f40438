import { describe, expect, it } from 'vitest'
import { areasOfFile } from './support/alingsas.ts'
import { type FirefoxPrint, hasFirefox, openFirefox } from './support/openFirefox.ts'
import { A4, ACROSS, bareText, faults, sizeOf, textWidth } from './support/paper.ts'
import { type PdfPage, readPages } from './support/pdfPages.ts'
import { smokeWalk } from './support/smokeWalk.ts'

const PREVIEW = `document.querySelector('[data-ready] [data-sheet]')`
/** What a text of the page has without spaces and what else guides its lines. */
const says = (...texts: readonly string[]) =>
  texts
    .map((text) => JSON.stringify(text.replace(/\s/g, '')))
    .map((text) => `document.body.textContent.replace(/[\\s\\u2060\\u00ad]/g, '').includes(${text})`)
    .join(' && ')
/** The button that prints lets itself be pressed. */
const CAN_PRINT = `[...document.querySelectorAll('button')].some((button) => button.textContent.trim() === 'Skriv ut' && !button.disabled)`

async function printed(path: string, until: string, options?: FirefoxPrint) {
  const page = await openFirefox(path)
  expect(await page.run('return document.documentElement.lang')).toBe('sv')
  await page.until(until)
  await page.until(`!document.querySelector('#content [data-busy]')`)
  return readPages(await page.print(options))
}

/** The colours of the boxes in the last fifth of a page, where the key of a slide stands. */
const coloursAtRight = ({ fills, width }: PdfPage) =>
  new Set(fills.filter(({ left, right }) => left > width * 0.8 && right - left < 40).map(({ colour }) => colour))

// Firefox writes only type of usual weight and width as text; all other, also figures of equal width, as drawings.
describe.skipIf(!hasFirefox())('what Firefox prints on a printer set for A4 upright', () => {
  it('a profile: two upright pages, all of the first on the first', async () => {
    const pages = await printed('?view=omraden&area=1489R017&print=profile', PREVIEW)
    expect(pages.map(sizeOf)).toEqual([A4, A4])
    expect(faults(pages)).toEqual([])
    for (const page of pages) expect(bareText(page)).toContain('Skrivkodenisökrutansåöppnassammavy')
    // What stands last on the first page, after the drawings that once broke it.
    expect(bareText(pages[0]!)).toMatch(/Likai.*utländskbakgrund.*Siffrorperområdesaknas/)
    expect(bareText(pages[1]!)).toContain('Källa:egenbearbetningavöppnadata')
  })

  it('a group’s profile: upright pages, the group’s areas on the first, and all of them whole', async () => {
    const pages = await printed('?view=omraden&area=norra_delarna&print=profile', PREVIEW)
    expect(pages.map(sizeOf)).toEqual([A4, A4])
    expect(faults(pages)).toEqual([])
    expect(bareText(pages[0]!)).toMatch(/Norradelarna.*Siffrorperområdesaknas/)
    expect(bareText(pages[1]!)).toContain('Källa:egenbearbetningavöppnadata')
  })

  it('coverage with its own command, from its finding to the last of its key', async () => {
    const pages = await printed('?view=insatser&effort=tackning', says('Vilka nås, i vilka åldrar?', 'Noltorp'))
    expect(new Set(pages.map((page) => sizeOf(page).width))).toEqual(new Set([ACROSS.width]))
    expect(faults(pages)).toEqual([])
    const all = pages.map(bareText).join('')
    expect(all).toMatch(/Tydligthögtbehov.*Lucka:tydligthögtbehov.*Behovetärområdets/)
    expect(all).not.toContain('intefärdig')
  })

  it('slides: one on each page, as large as the paper, with whole texts and the colours of the key', async () => {
    const pages = await printed('?view=mote&story=lagesbild-bus&meeting=utskrift', CAN_PRINT)
    expect(pages.map(sizeOf)).toEqual(Array.from({ length: 8 }, () => ACROSS))
    // From the name of the story to the number of the slide.
    for (const page of pages) expect(textWidth(page)).toBeGreaterThan(0.85)
    expect(faults(pages)).toEqual([])
    for (const colour of ['#e1ebed', '#b4d0d8', '#78abba', '#3a7d94', '#0d4760'])
      expect(coloursAtRight(pages[2]!)).toContain(colour)
    expect(bareText(pages[5]!)).toContain('Vemtarframbarnensskolresultat')
  })

  it('the record: two upright pages with every slide whole', async () => {
    const pages = await printed('?view=mote&story=lagesbild-bus&meeting=protokoll', CAN_PRINT)
    expect(pages.map(sizeOf)).toEqual([A4, A4])
    expect(faults(pages)).toEqual([])
    expect(pages.map(bareText).join('').split('LägesbildförBUS')).toHaveLength(1 + 8)
    // From the left edge of a slide on the left to the number of one on the right.
    for (const page of pages) expect(textWidth(page)).toBeGreaterThan(0.8)
  })

  it('the map and the compass with its own command: one page across, the printed page', async () => {
    const map = await printed('?view=karta&theme=dark', `document.querySelector('[data-printable]') && ${says('25 %')}`)
    const disc = await printed('?view=kompass', says('Lång utbildning och höga inkomster'))
    for (const pages of [map, disc]) {
      expect(pages.map(sizeOf)).toEqual([ACROSS])
      expect(bareText(pages[0]!)).toContain('Skrivkodenisökrutansåöppnassammavy')
      expect(faults(pages)).toEqual([])
    }
    expect(map[0]!.fills.map(({ colour }) => colour)).toContain('#0d4760')
    for (const part of ['Långutbildningochhögainkomster', 'Kompassenvisar']) expect(bareText(disc[0]!)).toContain(part)
  })

  it('the matrix on one page, with a row for each area', async () => {
    const pages = await printed('?view=jamfor', `document.querySelector('[role="grid"]')`)
    expect(pages.map(sizeOf)).toEqual([ACROSS])
    for (const { name } of areasOfFile) expect(bareText(pages[0]!)).toContain(name.replace(/\s/g, ''))
    expect(faults(pages)).toEqual([])
  })

  it('the board from its first page on, no row cut, whatever is asked of grounds', async () => {
    const pages = await printed('?view=insatser', says('Räcker insatsen?'), { background: true })
    expect(new Set(pages.map((page) => sizeOf(page).width))).toEqual(new Set([ACROSS.width]))
    expect(faults(pages)).toEqual([])
    const dashes = pages.map(({ texts }) => texts.filter(({ text }) => /^–/.test(text)).length)
    // Six of the areas have a measure of their own; a row that is cut would stand on two pages.
    expect(dashes.reduce((sum, count) => sum + count)).toBe(areasOfFile.length - 6)
    expect(dashes[0]).toBeGreaterThan(0)
  })
})

it.skipIf(!hasFirefox())('Firefox shows every view, gives a picture and lays out a profile', () =>
  smokeWalk(openFirefox),
)
