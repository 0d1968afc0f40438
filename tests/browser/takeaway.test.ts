import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { tableRows } from './support/alingsas.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { openMap, withoutEngine } from './support/openMap.ts'

/** The page of the test before, where nothing but an address is left of it. */
const onePage = { ...withoutEngine, shared: true }

const openKompass = async (query = '') => {
  const opened = await openApp(`?view=kompass${query}`, onePage)
  await opened.page.locator('svg[data-picture="disc"] [data-area]').first().waitFor()
  return opened
}

const openMenu = (page: Page, name: string | RegExp = 'Exportera') =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click()

const take = async (page: Page, format: 'PNG' | 'SVG' | 'CSV' | 'XLSX', name?: string | RegExp) => {
  await openMenu(page, name)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`\\(${format}\\)`) }).click(),
  ])
  // The menu says for a while that the file is saved; Esc closes it at once.
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Every address that an SVG would fetch. */
const fetched = (svg: string) =>
  [...svg.matchAll(/(?:href|src)="([^"#][^"]*)"|url\((?!&quot;|["']?(?:#|data:))([^)]+)\)/g)].map(([all]) => all)

/** What another program would say against the file; this page's own policy forbids parsing. */
const faultOf = async (context: BrowserContext, svg: string) => {
  const elsewhere = await context.newPage()
  const fault = await elsewhere.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
    svg,
  )
  await elsewhere.close()
  return fault
}

const sheetOf = (bytes: Uint8Array, sheet: number) => strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet}.xml`]!)

describe('the map taken away', () => {
  it('as SVG: title, finding, areas by name, source and stamp; the engine’s colours; nothing to fetch', async () => {
    const { page, context } = await openMap('?areas=1489R017')
    const { name, bytes } = await take(page, 'SVG')
    const svg = bytes.toString('utf8')
    expect(name).toBe('lag_ekonomisk_standard-2024.svg')
    for (const text of [
      'Låg ekonomisk standard',
      'Källa: ',
      'SCB',
      'Social kompass',
      'Kod: ',
      'Noltorp',
      'Kommunen 10,1',
    ])
      expect(svg, text).toContain(text)
    expect(svg).toContain('@font-face')
    expect(fetched(svg)).toEqual([])
    expect(svg).not.toMatch(/class=|var\(--|<script|foreignObject/)
    // Class colours of the light theme: lowest and highest of five.
    expect(svg.toLowerCase()).toContain('fill="#e1ebed"')
    expect(svg.toLowerCase()).toContain('fill="#0d4760"')
    // Well formed, as every other program will demand.
    expect(await faultOf(context, svg)).toBeNull()
  })

  it('is the same picture with and without the engine', async () => {
    const pathsOf = (svg: Buffer) =>
      [...svg.toString('utf8').matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d]) => d).sort()
    const withEngine = await take((await openMap('')).page, 'SVG')
    const without = await take((await openMap('', withoutEngine)).page, 'SVG')
    expect(pathsOf(withEngine.bytes).length).toBeGreaterThan(40)
    expect(pathsOf(withEngine.bytes)).toEqual(pathsOf(without.bytes))
  })

  it('as PNG in twice the size of the SVG, and not blank', async () => {
    const { page } = await openMap('', onePage)
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number)
    const png = PNG.sync.read((await take(page, 'PNG')).bytes)
    expect([png.width, png.height]).toEqual([width! * 2, height! * 2])
    const colours = new Set<number>()
    for (let at = 0; at < png.data.length; at += 4 * 97) colours.add(png.data.readUInt32BE(at))
    expect(colours.size).toBeGreaterThan(50)
  })

  it('as CSV for Swedish Excel with the figures of the file', async () => {
    const { page } = await openMap('', onePage)
    const { bytes } = await take(page, 'CSV')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { delimiter: ';' }).data
    expect(rows[0]!.slice(0, 3)).toEqual(['id', 'Område', 'Värde (%)'])
    const inFile = new Map(
      tableRows('values.csv')
        .filter((row) => row.indicator_id === 'lag_ekonomisk_standard' && row.period === '2024')
        .map((row) => [row.area_id, Number(row.value)]),
    )
    for (const row of rows.slice(1, 24)) expect(Number(row[2]!.replace(',', '.')), row[1]).toBe(inFile.get(row[0]))
  })

  it('as a workbook with numbers and a sheet about them', async () => {
    const { page } = await openMap('?lang=en', onePage)
    const { bytes } = await take(page, 'XLSX', 'Export')
    expect(sheetOf(bytes, 1)).toMatch(/<c r="C2" s="\d+"><v>11<\/v>/)
    expect(sheetOf(bytes, 2)).toContain('Source')
    expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toContain('About the figures')
  })

  it('of two maps side by side has both', async () => {
    const { page } = await openApp('?layout=pair&second=arbetslosa', { webgl: true })
    await expect.poll(() => page.locator('svg[data-surface="engine"]').count()).toBe(2)
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(svg).toContain('Arbetslösa 20–64 år 2024')
    expect(svg.match(/Alingsås tätort/g)).toHaveLength(2)
  })
})

describe('a package that wishes us ill, taken away', () => {
  const mounts = [{ prefix: '/kompass/hostile/', folder: packageFolder('tests/fixtures/packages/fientlig') }]

  it('gives well-formed pictures without scripts, harmless tables and workbooks without formulas', async () => {
    const { page, context } = await openMap('?package=hostile/', { ...withoutEngine, mounts })
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(await faultOf(context, svg)).toBeNull()
    expect(svg).not.toMatch(/<script|<img|<[^>]+\son\w+=|href="javascript/i)
    expect((await take(page, 'CSV')).bytes.toString('utf8')).not.toMatch(/(^|;|\n)"?[=+@]/)
    const { bytes } = await take(page, 'XLSX')
    expect(sheetOf(bytes, 1)).not.toContain('<f>')
    expect(await faultOf(context, sheetOf(bytes, 1))).toBeNull()
  })
})

it('the small package is taken away like any other', async () => {
  const mounts = [{ prefix: '/kompass/liten/', folder: packageFolder('tests/fixtures/packages/liten') }]
  const { page, context } = await openMap('?package=liten/', { ...withoutEngine, mounts })
  const svg = (await take(page, 'SVG')).bytes.toString('utf8')
  expect(await faultOf(context, svg)).toBeNull()
  // Area 04 is suppressed in the file: hatched in the picture, a reason and no figure in the table.
  expect(svg).toContain('pattern-suppressed')
  const line = (await take(page, 'CSV')).bytes
    .toString('utf8')
    .split('\r\n')
    .find((text) => text.startsWith('04;'))
  expect(line).toContain('Visas inte')
  // The last column counts measures.
  expect(line?.split(';').slice(2, -1).join('')).not.toMatch(/\d/)
})

describe('the compass taken away', () => {
  it('as SVG with the disc, the landscapes and the chosen area, nothing to fetch', async () => {
    const { page } = await openKompass('&areas=1489R017')
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    for (const text of ['Noltorp', 'syns till', 'Källa: ', 'SCB', 'Kod: ', '@font-face'])
      expect(svg, text).toContain(text)
    expect(fetched(svg)).toEqual([])
    expect(svg).not.toContain('var(--')
  })

  it('has the shades of a pinned magnet and says what they are', async () => {
    const { page } = await openKompass()
    const before = (await take(page, 'SVG')).bytes.toString('utf8')
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await page.getByRole('button', { name: 'Hyresrätter', exact: true }).click()
    const after = (await take(page, 'SVG')).bytes.toString('utf8')
    expect(before.toLowerCase()).toContain('#5c3a86')
    expect(after.toLowerCase()).not.toContain('#5c3a86')
    expect(after.toLowerCase()).toContain('#0d4760')
  })

  it('as a workbook with true places', async () => {
    const { page } = await openKompass()
    const { bytes } = await take(page, 'XLSX')
    expect(sheetOf(bytes, 1)).toMatch(/<c r="D2" s="\d+"><v>-?0\.\d+<\/v>/)
  })
})

describe('every other view taken away', () => {
  it.each([
    '?view=jamfor',
    '?view=jamfor&compare=sida&areas=1489R017,1489R021',
    '?view=jamfor&compare=rang',
    '?view=jamfor&compare=samband&second=arbetslosa',
    '?view=insatser',
    '?view=insatser&effort=tackning',
  ])('%s as a picture that stands by itself, and as a workbook', async (query) => {
    const { page, context } = await openApp(query, onePage)
    const svg = (await take(page, 'SVG')).bytes.toString('utf8')
    for (const text of ['Källa: ', 'SCB', 'Social kompass', 'Kod: ', 'Noltorp']) expect(svg, text).toContain(text)
    expect(fetched(svg)).toEqual([])
    // Past the font, which holds every sequence of letters.
    expect(svg.replace(/<style>[^<]*<\/style>/, '')).not.toMatch(/class=|var\(--|<script|foreignObject|NaN|undefined/)
    expect(await faultOf(context, svg)).toBeNull()
    const { bytes } = await take(page, 'XLSX')
    expect(sheetOf(bytes, 1)).toContain('Noltorp')
    expect(sheetOf(bytes, 2)).toContain('Källa')
  })
})

it('the data room gives its list of indicators', async () => {
  const { page } = await openApp('?view=data', onePage)
  const { name, bytes } = await take(page, 'CSV')
  expect(name).toBe('mått.csv')
  expect(bytes.toString('utf8')).toContain('lag_ekonomisk_standard;Låg ekonomisk standard;')
})

describe('the menu', () => {
  it('is opened, walked through and left with the keyboard, and its code for another page asks for the view alone', async () => {
    const { page, context } = await openMap('?indicator=arbetslosa', onePage)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const button = page.getByRole('button', { name: 'Exportera', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain('PNG')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused()).toContain('SVG')
    await page.keyboard.press('End')
    await expect.poll(() => focused()).toContain('Kopiera kod för inbäddning')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused()).toContain('PNG')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain('PNG')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByText('Koden är kopierad.').waitFor()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    // What the frame asks for is the view alone.
    await page.goto(/^<iframe src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&'))
    await page.getByRole('heading', { name: /^Arbetslösa 20–64 år/ }).waitFor()
    expect(await page.getByRole('banner').count()).toBe(0)
  })

  it.each(['?theme=light', '?theme=dark&lang=en', '?theme=contrast'])(
    'has no fault that axe finds: %s',
    async (query) => {
      const { page } = await openMap(query, onePage)
      await openMenu(page, /^Export(era)?$/)
      await page.getByRole('menu').waitFor()
      expect(await axeCheck(page)).toEqual([])
    },
  )
})

describe('the code on a picture', () => {
  const codeOf = async (page: Page) => {
    const csv = (await take(page, 'CSV')).bytes.toString('utf8')
    return /Kod: ([\w-]+)\./.exec(csv)![1]!
  }
  const type = async (page: Page, text: string) => {
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('searchbox').fill(text)
  }

  it('typed in the search opens the same view', async () => {
    const { page } = await openMap('?areas=1489R017,1489R021&mode=municipality', onePage)
    const code = await codeOf(page)
    const wanted = new URL(page.url()).search
    const { page: other } = await openApp('?view=data')
    await other.getByRole('table').first().waitFor()
    await type(other, code.toLowerCase())
    await other.getByRole('option', { name: new RegExp(code) }).click()
    await expect.poll(() => new URLSearchParams(new URL(other.url()).search).get('mode')).toBe('municipality')
    expect(new URLSearchParams(new URL(other.url()).search).get('areas')).toBe(new URLSearchParams(wanted).get('areas'))
  })

  it('with a letter wrong is refused in words', async () => {
    const { page } = await openMap('', onePage)
    const code = await codeOf(page)
    const wrong = code.slice(0, 6) + (code[6] === 'A' ? 'B' : 'A') + code.slice(7)
    await type(page, wrong)
    await page.getByText('Koden stämmer inte.').waitFor()
  })
})
