import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { TakeAway, TakeAwayChart } from '../../../../src/output/model/TakeAway.ts'
import type { StorySlide } from '../../../../src/output/pptx/StoryDeck.ts'
import { storyPptx } from '../../../../src/views/meeting/files/storyPptx.ts'
import { hasLibreOffice, savedByLibreOffice } from '../../../support/libreOffice.ts'

const deck = {
  name: 'Lägesbild & <BUS>',
  author: 'Påhittade kommun',
  date: '2026-11-22',
  stamp: ['Social kompass 0.1.0.'],
  language: 'sv' as const,
}
const takeAway: TakeAway = {
  fileName: 'provmatt',
  title: 'Provmått',
  finding: 'Högst i A.',
  unit: 'Andel i procent. 2024.',
  source: 'Påhittade siffror',
  caveats: [],
  suppression: null,
  stamp: ['Social kompass 0.1.0. Data daterad 2024.', 'Kod: AAAA-BBBB.'],
  table: {
    columns: [
      { heading: 'Område', kind: 'text' },
      { heading: 'Värde', kind: 'number', decimals: 1 },
    ],
    rows: [
      ['A', 12.5],
      ['B', { missing: 'Visas inte' }],
    ],
  },
}
const bars: TakeAwayChart = {
  kind: 'bars',
  categories: ['A', 'B', 'C & D'],
  yTitle: 'Provmått (%)',
  decimals: 1,
  series: [{ name: 'Provmått 2024', values: [12.5, null, 7], low: [10, null, 6.5], high: [16, null, 9] }],
  lines: [
    { kind: 'municipality', name: 'Kommunen', value: 9.25 },
    { kind: 'country', name: 'Riket', value: 8 },
    { kind: 'goal', name: 'Mål för hela kommunen: högst 6 %. Nått? På väg', value: 6 },
  ],
}
const slide = (changes: Partial<StorySlide>): StorySlide => ({
  title: 'En rubrik med åäö',
  text: '',
  question: '',
  notes: '',
  takeAway: null,
  picture: null,
  preferChart: false,
  marks: [],
  areas: [],
  ...changes,
})
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 4, height: 2 })))
const picture = { png, width: 4, height: 2, alt: 'Karta: högst i A & B' }

const partsOf = async (...slides: StorySlide[]) => {
  const parts = unzipSync(await storyPptx(slides, deck))
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { names: Object.keys(parts), text, parts }
}
/** The numbers of a cache in a chart part, by position. */
const cached = (xml: string, element: string, at = 0) => {
  const block = [...xml.matchAll(new RegExp(`<c:${element}>.*?</c:${element}>`, 'gs'))][at]?.[0] ?? ''
  return [...block.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, idx, value]) => [
    Number(idx),
    Number(value),
  ])
}

describe('a native chart', () => {
  it('holds the figures, without those that are missing, and the distances to the limits as error bars', async () => {
    const { text } = await partsOf(slide({ takeAway: { ...takeAway, chart: bars } }))
    const xml = text('ppt/charts/chart1.xml')
    expect(cached(xml, 'val')).toEqual([
      [0, 12.5],
      [2, 7],
    ])
    expect(cached(xml, 'plus')).toEqual([
      [0, 3.5],
      [1, 0],
      [2, 2],
    ])
    expect(cached(xml, 'minus')).toEqual([
      [0, 2.5],
      [1, 0],
      [2, 0.5],
    ])
    expect(xml).toContain('<c:errValType val="cust"/>')
    expect(xml).toContain('C &amp; D')
  })

  it('draws municipality, country and goal as series of their own, through every category, as the screen has them', async () => {
    const { text } = await partsOf(slide({ takeAway: { ...takeAway, chart: bars } }))
    const xml = text('ppt/charts/chart1.xml')
    expect(cached(xml, 'val', 1)).toEqual([
      [0, 9.25],
      [1, 9.25],
      [2, 9.25],
    ])
    expect(cached(xml, 'val', 2).map(([, value]) => value)).toEqual([8, 8, 8])
    expect(cached(xml, 'val', 3).map(([, value]) => value)).toEqual([6, 6, 6])
    const [, ...lines] = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => ({
      name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(each)![1],
      dash: /<a:prstDash val="(\w+)"/.exec(each)?.[1] ?? 'whole',
    }))
    expect(lines).toEqual([
      { name: 'Kommunen 9,3', dash: 'whole' },
      { name: 'Riket 8,0', dash: 'dash' },
      { name: 'Mål för hela kommunen: högst 6 %. Nått? På väg', dash: 'lgDashDot' },
    ])
  })

  it('has a workbook with the figures the chart refers to, as numbers', async () => {
    const { text, parts, names } = await partsOf(slide({ takeAway: { ...takeAway, chart: bars } }))
    const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(text('ppt/charts/_rels/chart1.xml.rels'))?.[1]
    expect(names).toContain(`ppt/${target}`)
    const sheet = strFromU8(unzipSync(parts[`ppt/${target}`]!)['xl/worksheets/sheet1.xml']!)
    expect(text('ppt/charts/chart1.xml')).toContain('<c:f>Sheet1!$B$2:$B$4</c:f>')
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>12.5<\/v><\/c>/)
    expect(sheet).toMatch(/<c r="B4" s="\d+"><v>7<\/v><\/c>/)
    expect(sheet).not.toMatch(/<c r="B3"/)
  })

  it('of points has horizontal and vertical values and a reference from edge to edge', async () => {
    const chart: TakeAwayChart = {
      kind: 'scatter',
      categories: ['A', 'B', 'C'],
      x: [1, 5, 3],
      xTitle: 'Vågrätt',
      yTitle: 'Lodrätt',
      decimals: 0,
      series: [{ name: 'Områden', values: [2, 4, null] }],
      lines: [{ kind: 'municipality', name: 'Kommunen', value: 3 }],
    }
    const { text } = await partsOf(slide({ takeAway: { ...takeAway, chart } }))
    const xml = text('ppt/charts/chart1.xml')
    expect(cached(xml, 'xVal').map(([, value]) => value)).toEqual([1, 5, 3])
    expect(cached(xml, 'yVal').map(([, value]) => value)).toEqual([2, 4])
    expect(cached(xml, 'xVal', 1).map(([, value]) => value)).toEqual([1, 5])
    expect(cached(xml, 'yVal', 1).map(([, value]) => value)).toEqual([3, 3])
  })

  it('stands in the order of the slides when several have one', async () => {
    const chart = (value: number): TakeAwayChart => ({
      ...bars,
      categories: ['A'],
      series: [{ name: 's', values: [value] }],
    })
    const charts = Array.from({ length: 11 }, (_, i) => slide({ takeAway: { ...takeAway, chart: chart(i + 1) } }))
    const { text } = await partsOf(...charts)
    for (let i = 1; i <= 11; i++) {
      expect(text(`ppt/slides/_rels/slide${i}.xml.rels`)).toContain(`/ppt/charts/chart${i}.xml`)
      expect(cached(text(`ppt/charts/chart${i}.xml`), 'val')).toEqual([[0, i]])
    }
  })
})

describe('a slide', () => {
  it('has the picture with alternative text, and the chart instead only when that is preferred', async () => {
    const both = { takeAway: { ...takeAway, chart: bars }, picture }
    const { text, names } = await partsOf(slide(both), slide({ ...both, preferChart: true }))
    expect(text('ppt/slides/slide1.xml')).toContain('descr="Karta: högst i A &amp; B"')
    expect(text('ppt/slides/slide1.xml')).not.toContain('c:chart')
    expect(text('ppt/slides/slide2.xml')).toContain('c:chart')
    expect(text('ppt/slides/slide2.xml')).toContain('descr="Diagram: Provmått. Högst i A."')
    expect(names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1)
  })

  it('has a real table with alternative text where there is neither chart nor picture, and no number where one is hidden', async () => {
    const { text } = await partsOf(slide({ takeAway }))
    const xml = text('ppt/slides/slide1.xml')
    expect(xml).toContain('<a:tbl>')
    expect(xml).toContain('descr="Tabell: Provmått. Högst i A."')
    expect(xml).toContain('12,5')
    expect(xml).toContain('Visas inte')
  })

  it('has the grounds of the cells that say something, each with the text that is read on it', async () => {
    const cellFills = takeAway.table.rows.map((row, r) =>
      row.map((_, c) => (r === 0 && c === row.length - 1 ? { fill: '#0d4760', on: '#ffffff' } : null)),
    )
    const fills = { cells: cellFills, key: [{ fill: '#0d4760', text: 'Lägre än kommunen' }] }
    const { text } = await partsOf(slide({ takeAway: { ...takeAway, table: { ...takeAway.table, fills } } }))
    const cells = text('ppt/slides/slide1.xml').match(/<a:tc[ >][\s\S]*?<\/a:tc>/g) ?? []
    const filled = cells.filter((cell) => cell.includes('<a:srgbClr val="0D4760"/>'))
    expect(filled).toHaveLength(1)
    // The key, in the colour it explains.
    expect(text('ppt/slides/slide1.xml')).toMatch(/0D4760[\s\S]{0,400}■ ?<\/a:t>[\s\S]{0,400}Lägre än kommunen/)
    expect(filled[0]).toMatch(/<a:rPr[\s\S]*FFFFFF[\s\S]*<a:tcPr[\s\S]*0D4760/)
  })

  it('says source and stamp, the question, and has its title where a reader of the outline looks', async () => {
    const { text } = await partsOf(slide({ takeAway, question: 'Räcker det?' }))
    const xml = text('ppt/slides/slide1.xml')
    expect(xml).toContain('Källa: Påhittade siffror')
    expect(xml).toContain('Kod: AAAA-BBBB.')
    expect(xml).toContain('Räcker det?')
    expect(xml).toMatch(/type="title"[\s\S]*En rubrik med åäö/)
    expect(xml).not.toContain('en-US')
    expect(xml).toContain('lang="sv-SE"')
  })

  it('numbers its shapes once each', async () => {
    const { text } = await partsOf(slide({ takeAway, question: 'Räcker det?', text: 'Text.' }))
    const numbers = [...text('ppt/slides/slide1.xml').matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('keeps notes, one paragraph for each line', async () => {
    const { text } = await partsOf(slide({ notes: 'Börja här.\nFråga <sedan>.' }))
    const notes = text('ppt/notesSlides/notesSlide1.xml')
    expect(notes).toContain('<a:t>Börja här.</a:t></a:r></a:p><a:p>')
    expect(notes).toContain('Fråga &lt;sedan&gt;.')
  })

  it('survives characters that no XML can hold', async () => {
    const { text } = await partsOf(slide({ title: 'Fel\u0000\u0007tecken', notes: '\u0001', text: '\ufffe' }))
    expect(text('ppt/slides/slide1.xml')).toContain('Feltecken')
  })
})

describe('the file', () => {
  it('says what it is called, who made it and when, and nothing outside is referred to', async () => {
    const { text, names } = await partsOf(slide({ takeAway: { ...takeAway, chart: bars } }), slide({ picture }))
    expect(text('docProps/core.xml')).toContain('<dc:title>Lägesbild &amp; &lt;BUS&gt;</dc:title>')
    expect(text('docProps/core.xml')).toContain('<dc:creator>Påhittade kommun</dc:creator>')
    expect(text('docProps/core.xml')).toContain('2026-11-22T00:00:00Z')
    for (const name of names.filter((each) => each.endsWith('.rels')))
      expect(text(name)).not.toContain('TargetMode="External"')
    for (const name of names.filter((each) => each.endsWith('.rels'))) {
      for (const [, target] of text(name).matchAll(/Target="([^"]+)"/g)) expect(target).not.toMatch(/^[a-z]+:/)
    }
  })

  it('is the same, byte for byte, when it is made again', async () => {
    const slides = [slide({ takeAway: { ...takeAway, chart: bars }, notes: 'n' }), slide({ takeAway })]
    expect(await storyPptx(slides, deck)).toEqual(await storyPptx(slides, deck))
  })

  it('opens in another program: LibreOffice makes a page of every slide', async (context) => {
    if (!hasLibreOffice('presentations')) context.skip('LibreOffice Impress is not installed')
    const slides = [
      slide({ takeAway: { ...takeAway, chart: bars } }),
      slide({ picture, takeAway, question: 'Räcker det?' }),
      slide({ takeAway }),
    ]
    const pdf = savedByLibreOffice('deck.pptx', await storyPptx(slides, deck), 'pdf')
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { totalPages, text } = await extractText(await getDocumentProxy(pdf))
    expect(totalPages).toBe(3)
    expect(text[0]).toContain('Provmått (%)')
    expect(text[0]).toContain('Kommunen 9,3')
    expect(text[2]).toContain('12,5')
  }, 120_000)
})

it('every part that is referred to is in the file, and every part has a type', async () => {
  const { names, text } = await partsOf(
    slide({ takeAway: { ...takeAway, chart: bars }, notes: 'n' }),
    slide({ picture, question: '?' }),
    slide({ takeAway }),
  )
  const types = text('[Content_Types].xml')
  for (const name of names) {
    if (name === '[Content_Types].xml') continue
    const ending = name.split('.').at(-1)!
    expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name).toBe(true)
  }
  for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(names, 'typed').toContain(part)
  for (const name of names.filter((each) => each.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/, '')
    for (const [, target] of text(name).matchAll(/Target="([^"]+)"/g)) {
      const path = new URL(target!, `http://x/${folder}`).pathname.slice(1)
      expect(names, `${name} to ${target}`).toContain(path)
    }
  }
})

it('a text of several lines becomes paragraphs, and its points a list', async () => {
  const { text } = await partsOf(slide({ text: 'Inledning.\n• Första frågan\n• Andra & tredje' }))
  const xml = text('ppt/slides/slide1.xml')
  expect(xml).toContain('<a:t>Första frågan</a:t>')
  expect(xml).toContain('<a:t>Andra &amp; tredje</a:t>')
  expect(xml.match(/<a:buSzPct|<a:buChar/g)?.length).toBeGreaterThanOrEqual(2)
  expect(xml).not.toContain('• ')
})
