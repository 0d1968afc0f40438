import { strFromU8, unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { tableXlsx } from '../../../src/output/files/tableXlsx.ts'
import type { TakeAway, TakeAwayChart } from '../../../src/output/model/TakeAway.ts'
import type { StorySlide } from '../../../src/output/pptx/StoryDeck.ts'
import { storyPptx } from '../../../src/views/meeting/files/storyPptx.ts'
import { officeFaults } from './officeFaults.ts'
import { noSchemas, schemaFaults } from './schemaFaults.ts'
import { slideBoxes } from './slideBoxes.ts'
import { elements, xmlTree } from './xmlTree.ts'

/** Everything that has a meaning in XML, and the line break of an office program. */
const HOSTILE = 'Ekonomisk\u000bstandard & <b>"A"</b> \u0007\ufffe\ud800'
const LONG = 'Det här är en mening som är skriven för att vara lång och ta plats på bilden. '
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 8, height: 4 })))
const picture = { png, width: 800, height: 400, alt: HOSTILE }
const chartOf = (kind: TakeAwayChart['kind']): TakeAwayChart => ({
  kind,
  categories: [HOSTILE, 'B', 'C'],
  x: [1, 2, 3],
  xTitle: HOSTILE,
  yTitle: HOSTILE,
  decimals: 0,
  series: [{ name: HOSTILE, values: [25, null, 7], low: [21.6, null, 6], high: [29, null, 9] }],
  lines: (['municipality', 'country', 'goal'] as const).map((kind) => ({ kind, name: HOSTILE, value: 10.13061 })),
})
const takeAway = (changes: Partial<TakeAway> = {}): TakeAway => ({
  fileName: 'prov',
  title: HOSTILE,
  finding: HOSTILE,
  unit: HOSTILE,
  source: HOSTILE,
  caveats: [HOSTILE],
  suppression: null,
  stamp: [HOSTILE],
  table: {
    columns: [
      { heading: 'id', kind: 'text', onSlide: 'never' },
      { heading: HOSTILE, kind: 'text' },
      { heading: HOSTILE, kind: 'number', decimals: 1 },
    ],
    rows: [
      ['a1', HOSTILE, 10.13061],
      ['a2', 'B', { missing: HOSTILE }],
    ],
  },
  ...changes,
})
const slide = (changes: Partial<StorySlide> = {}): StorySlide => ({
  title: HOSTILE,
  text: `${HOSTILE}\n- ${HOSTILE}`,
  question: HOSTILE,
  notes: `${HOSTILE}\n${HOSTILE}`,
  takeAway: null,
  picture: null,
  preferChart: false,
  marks: [],
  areas: [],
  ...changes,
})
const marks = [
  { kind: 'ring' as const, x: 0.25, y: 0.5, size: 0.1, text: HOSTILE },
  { kind: 'note' as const, x: 0.9, y: 0.95, size: 0.3, text: LONG },
]
const hostile = [
  slide(),
  slide({ takeAway: takeAway() }),
  slide({ takeAway: takeAway(), picture, marks }),
  ...(['bars', 'lines', 'scatter'] as const).map((kind) => slide({ takeAway: takeAway({ chart: chartOf(kind) }) })),
]
const many = Array.from({ length: 40 }, (_, i) => [`a${i}`, `Område nummer ${i}`, i, i / 3, 'tydligt över', LONG])
const long = [
  slide({ title: LONG.repeat(3), text: LONG.repeat(40), question: LONG.repeat(8) }),
  slide({ title: LONG.repeat(2), text: LONG.repeat(9), question: LONG.repeat(2), picture, marks }),
  slide({
    title: 'Kort',
    text: `${LONG}\n${Array.from({ length: 30 }, () => `- ${LONG}`).join('\n')}`,
    question: '',
    takeAway: takeAway({
      unit: LONG.repeat(4),
      source: LONG.repeat(6),
      stamp: [LONG.repeat(5)],
      table: {
        columns: [
          { heading: 'id', kind: 'text', onSlide: 'never' },
          { heading: 'Område', kind: 'text' },
          ...['Andel', 'Undre gräns'].map((heading) => ({ heading, kind: 'number' as const, decimals: 1 })),
          { heading: 'Bedömning', kind: 'text' },
          { heading: 'Källa', kind: 'text', onSlide: 'last' },
        ],
        rows: many,
      },
    }),
    areas: ['a31'],
  }),
]
const deck = { name: HOSTILE, author: HOSTILE, date: '2026-11-22', stamp: [HOSTILE], language: 'sv' as const }
const partsOf = async (slides: readonly StorySlide[], name: string = deck.name) =>
  unzipSync(await storyPptx(slides, { ...deck, name }))
const slidesOf = (parts: Readonly<Record<string, Uint8Array>>) =>
  Array.from(
    { length: Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length },
    (_, i) => xmlTree(strFromU8(parts[`ppt/slides/slide${i + 1}.xml`]!)),
  )
const textsOf = (tree: ReturnType<typeof xmlTree>) => elements(tree, 'a:t').map(({ text }) => text)

describe('a PowerPoint file', () => {
  it('has no cause of repair that is known, whatever its names and figures hold', async () => {
    expect(officeFaults(await partsOf(hostile))).toEqual([])
    expect(officeFaults(await partsOf(long))).toEqual([])
    expect(officeFaults(await partsOf([]))).toEqual([])
    expect(officeFaults(unzipSync(tableXlsx(takeAway(), 'sv')))).toEqual([])
  })

  it('is valid against the schemas of ECMA-376', async (context) => {
    const reason = noSchemas()
    if (reason) context.skip(reason)
    expect(schemaFaults(await partsOf(hostile))).toEqual([])
    expect(schemaFaults(await partsOf(long))).toEqual([])
  })

  it('keeps two words apart where an office program had broken the line', async () => {
    const [first] = slidesOf(await partsOf(hostile))
    expect(textsOf(first!)[0]).toBe('Ekonomisk standard & <b>"A"</b> ')
  })

  it('is read in the order of the slide: title, text, picture, marks, question, source, number', async () => {
    const parts = await partsOf([slide({ takeAway: takeAway(), picture, marks, text: 'Texten' })], 'Mötet')
    const boxes = slideBoxes(slidesOf(parts)[0]!).map(({ name, text }) => (/^Text /.test(name) ? text : name))
    const places = ['Texten', 'Bild', 'Ring 1', 'Anteckning 2', 'Linje', 'Fråga till gruppen', 'Mötet'].map((name) =>
      boxes.indexOf(name),
    )
    expect(places).toEqual([1, 2, 3, 4, 5, 6, 8])
    expect(boxes.at(-1)).toMatch(/Slide Number/)
  })
})

describe('a slide', () => {
  it.each([
    ['of reasonable length', hostile],
    ['of unreasonable length', long],
  ])('%s has no text larger than its box, nothing over anything else and nothing outside', async (_, slides) => {
    for (const [i, tree] of slidesOf(await partsOf(slides)).entries()) {
      const boxes = slideBoxes(tree)
      for (const box of boxes) {
        expect(box.textHeight, `slide ${i + 1}: ${box.name} ${box.text.slice(0, 40)}`).toBeLessThanOrEqual(
          box.height + 0.01,
        )
        expect(box.y + box.height, box.text).toBeLessThanOrEqual(7.5)
        expect(box.x + box.width, box.text).toBeLessThanOrEqual(13.34)
        expect(Math.min(box.x, box.y), box.text).toBeGreaterThanOrEqual(0)
      }
      const solid = boxes.filter(({ name, text }) => !/^(Ring|Anteckning)/.test(name) && text !== 'Fråga till gruppen')
      for (const [k, one] of solid.entries())
        for (const other of solid.slice(k + 1)) {
          const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
          const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
          expect(
            Math.min(across, down),
            `slide ${i + 1}: ${one.name} ${one.text.slice(0, 30)} over ${other.name} ${other.text.slice(0, 30)}`,
          ).toBeLessThan(0.02)
        }
    }
  })

  it('goes on on another when its text is long, and loses no word of it', async () => {
    const trees = slidesOf(await partsOf(long))
    expect(trees.length).toBeGreaterThan(long.length)
    const said = trees.flatMap(textsOf).join(' ').replace(/\s+/g, ' ')
    expect(said.split(LONG.trim()).length - 1).toBeGreaterThan(40 + 9)
  })

  it('says in the notes what of a title it had to cut', async () => {
    const title = 'Ord '.repeat(150).trim()
    const parts = await partsOf([slide({ title, notes: '' })])
    expect(textsOf(slidesOf(parts)[0]!)[0]).toMatch(/…$/)
    expect(strFromU8(parts['ppt/notesSlides/notesSlide1.xml']!)).toContain(title)
  })

  it('of a long table shows the rows it speaks of, says how many it left out, and keeps what the table is about', async () => {
    const parts = await partsOf([slide({ ...long[2]!, text: '' })])
    const said = textsOf(slidesOf(parts)[0]!)
    expect(said).toContain('Område nummer 31')
    expect(said).toContain('Bedömning')
    expect(said.join(' ')).toMatch(/Visar \d+ av 40 rader/)
    expect(said).not.toContain('id')
  })
})

it('a picture whose words would be too small to read gives way to its table, and one with marks does not', async () => {
  const high = { ...picture, width: 900, height: 1400 }
  const trees = slidesOf(
    await partsOf([
      slide({ takeAway: takeAway(), picture: high, question: '' }),
      slide({ takeAway: takeAway(), picture: { ...picture, width: 1200, height: 560 }, question: '' }),
      slide({ takeAway: takeAway(), picture: high, marks, question: '' }),
    ]),
  )
  expect(trees.map((tree) => [elements(tree, 'a:tbl').length, elements(tree, 'p:pic').length])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ])
})

describe('marks', () => {
  it('are shapes of the program’s own at their place on the picture', async () => {
    const [tree] = slidesOf(await partsOf([slide({ text: '', question: '', picture, marks })]))
    const boxes = slideBoxes(tree!)
    const [image, ring, note] = ['Bild', 'Ring 1', 'Anteckning 2'].map(
      (name) => boxes.find((box) => box.name === name)!,
    )
    expect(ring!.x + ring!.width / 2).toBeCloseTo(image!.x + 0.25 * image!.width, 2)
    expect(ring!.y + ring!.height / 2).toBeCloseTo(image!.y + 0.5 * image!.height, 2)
    expect(ring!.width).toBeCloseTo(0.2 * image!.width, 2)
    expect(note!.text).toBe(LONG)
    expect(note!.x + note!.width).toBeLessThanOrEqual(image!.x + image!.width + 0.01)
    expect(note!.y + note!.height).toBeLessThanOrEqual(image!.y + image!.height + 0.01)
    expect(elements(tree!, 'a:prstGeom').map(({ attributes }) => attributes.prst)).toContain('ellipse')
  })
})
