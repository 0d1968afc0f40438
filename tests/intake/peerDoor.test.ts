import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CellStatus } from '../../src/domain/Cell.ts'
import { decodeText } from '../../src/ingest/decodeText.ts'
import type { OpenedFile } from '../../src/intake/OpenedFile.ts'
import { openFile } from '../../src/intake/openFile.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { sniffDialect } from '../../src/intake/table/sniffDialect.ts'

const SHARED = '../shared'
const PEER = `${SHARED}/golden/peer`
const isThere = existsSync(PEER)
const bytesAt = (path: string) => new Uint8Array(readFileSync(path))
const openAt = (path: string) => openFile({ name: path.slice(path.lastIndexOf('/') + 1), bytes: bytesAt(path) })
const openText = (text: string) => openFile({ name: 'fil.csv', bytes: new TextEncoder().encode(text) })
const rowsOf = (file: OpenedFile) => (file.kind === 'sheets' ? file.sheets[0]!.rows : null)

interface PapaCase {
  readonly description: string
  readonly input: string
  readonly config?: Readonly<Record<string, unknown>>
  readonly expected: {
    readonly data: unknown
    readonly errors?: readonly { readonly code: string }[]
    readonly meta?: { readonly delimiter?: string }
  }
}

/** What Papa Parse can be told to do and this door never does: it shows every row of the file as it stands. */
const OPTIONS = new Set(['comments', 'preview', 'header', 'dynamicTyping', 'skipEmptyLines', 'skipFirstNLines'])
const OTHER_SIGNS = new Set(['quoteChar', 'escapeChar'])

/** Why the same input gives other rows here; null where it must give the same. */
function reasonFor({ input, config = {}, expected }: PapaCase): string | null {
  const keys = Object.keys(config)
  const delimiter = String(config.delimiter ?? expected.meta?.delimiter ?? ',')
  if (keys.some((key) => OPTIONS.has(key))) return 'an option that leaves rows out or makes objects of them'
  if (keys.some((key) => OTHER_SIGNS.has(key))) return 'other quotation marks than the usual'
  if (!/^[,;\t|]$/.test(delimiter)) return 'a delimiter that no table of figures has'
  if (input === '') return 'an empty file is refused'
  if (/one\|two/.test(input)) return 'two signs cut as well, and no cell is a number'
  if (/\r/.test(input)) return 'every line break is one of the same kind, inside quotes too'
  if (expected.errors?.some(({ code }) => code === 'MissingQuotes')) return 'an open quotation mark refuses the file'
  return null
}

describe(`other projects' files through the door${isThere ? '' : ' (skipped: ../shared/golden is not here)'}`, () => {
  it.skipIf(!isThere)('csv-spectrum: twelve of twelve', async () => {
    const folder = `${PEER}/csv/csv-spectrum`
    const names = readdirSync(`${folder}/csvs`)
    expect(names).toHaveLength(12)
    for (const name of names) {
      const [head, ...rows] = rowsOf(await openAt(`${folder}/csvs/${name}`))!
      const records = rows
        .filter((cells) => cells.some((cell) => cell !== ''))
        .map((cells) => Object.fromEntries(head!.map((heading, at) => [heading, cells[at] ?? ''])))
      // Line breaks inside quotes are plain ones here, and one expected record has another telephone number than its file.
      const json = readFileSync(`${folder}/json/${name.replace('.csv', '.json')}`, 'utf8')
      const expected = [JSON.parse(json.replaceAll('\\r\\n', '\\n').replace('1234567890', '2095257564'))].flat()
      expect(records, name).toEqual(expected)
    }
  })

  it.skipIf(!isThere)("Papa Parse's own cases give the same rows, or differ for a reason", async () => {
    const cases = ['core_parser_tests', 'parse_tests'].flatMap(
      (set) => JSON.parse(readFileSync(`${PEER}/csv/papaparse/${set}.json`, 'utf8')) as PapaCase[],
    )
    expect(cases.length).toBeGreaterThan(140)
    const differing: unknown[] = []
    let same = 0
    for (const each of cases) {
      const { config, input, expected } = each
      const isGuessed = config?.delimiter === undefined && /guess/.test(each.description)
      const declared = `sep=${String(config?.delimiter ?? expected.meta?.delimiter ?? ',')}\n`
      const file = await openText(`${isGuessed ? '' : declared}${input.replace(/^\uFEFF/, '')}`)
      if (JSON.stringify(rowsOf(file)) === JSON.stringify(expected.data)) same++
      else if (reasonFor(each) === null)
        differing.push([each.description, each.input, rowsOf(file), each.expected.data])
    }
    expect(differing).toEqual([])
    expect(same).toBeGreaterThan(70)
  })

  it.skipIf(!isThere)(
    'geojsonhint: what is bad is refused, mended with a notice or left out, and nothing throws',
    async () => {
      const folder = `${PEER}/geojson/geojsonhint/test/data`
      const silent: string[] = []
      for (const name of readdirSync(`${folder}/bad`).filter((file) => file.endsWith('.geojson'))) {
        const intake = readIntake([await openAt(`${folder}/bad/${name}`)], null)
        if (intake.issues.length === 0) silent.push(name)
      }
      expect(silent).toEqual([])
      for (const name of readdirSync(`${folder}/good`).filter((file) => file.endsWith('.geojson'))) {
        expect((await openAt(`${folder}/good/${name}`)).kind, name).toBe('features')
      }
    },
  )

  /** Labelled by hand; every other table of the folder is cut by commas. */
  const SEMICOLONS =
    /02-pxweb|03-school.*wide|04-zero.*goteborg|07-.*semicolon|23-geojsonio|30-.*c_semicolon|3[124]-|real-dialects\/(?:esv|klimat)/
  const tables = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? tables(`${folder}/${entry.name}`)
        : /\.csv$/.test(entry.name)
          ? `${folder}/${entry.name}`
          : [],
    )

  it.skipIf(!isThere)(
    'the delimiter of 97 labelled files in 100 is found, and of no fewer than Papa Parse finds',
    () => {
      let [files, own, papa] = [0, 0, 0]
      const wrong: string[] = []
      for (const path of ['cases', 'data', 'golden'].flatMap((folder) => tables(`${SHARED}/${folder}`))) {
        const text = decodeText(bytesAt(path), path).text?.replace(/\r\n?/g, '\n')
        // Records that somebody saved as one quoted column have no delimiter any more.
        if (!text || !/[,;]/.test(text) || path.includes('one_column')) continue
        const label = SEMICOLONS.test(path) ? ';' : ','
        files++
        if (sniffDialect(text).delimiter === label) own++
        else wrong.push(path)
        if (Papa.parse(text, { preview: 50 }).meta.delimiter === label) papa++
      }
      expect(files).toBeGreaterThan(120)
      expect(own / files, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
      expect(own).toBeGreaterThanOrEqual(papa)
    },
  )

  it.skipIf(!isThere)('Chicago: 77 areas of its own, and the census table of 2012 by their names', async () => {
    const opened = [
      await openAt(`${PEER}/real/chicago/chicago77_wgs84.geojson`),
      await openAt(`${PEER}/real/chicago/ChicagoCensusData.csv`),
    ]
    const ground = readIntake(opened.slice(0, 1), null).findings.find(({ id }) => id === 'area-code')!
    const key = ground.choices.find(({ values }) => values.text === 'AREA_NUMBE')!.key
    const intake = readIntake(opened, null, new Map([['area-code', key]]))
    expect(intake.areas.map(({ geometry }) => geometry === null)).toEqual(Array(77).fill(false))
    expect(intake.tables[0]!.columns.map(({ role }) => role)).toContain('area')
    const feet = readIntake([await openAt(`${PEER}/real/chicago/chicago77_stateplane_NOT_wgs84.geojson`)], null)
    expect(feet.areas).toEqual([])
    expect(feet.issues.map(({ code }) => code)).toContain('projection-unknown')
  })

  it.skipIf(!isThere)(
    'Oslo: 15 districts and 96 parts of them, heights dropped and rings wound as they should',
    async () => {
      for (const [name, count] of [
        ['oslo', 15],
        ['delbydeler_all', 96],
      ] as const) {
        const { areas, issues } = readIntake([await openAt(`${PEER}/real/oslo/${name}.geojson`)], null)
        expect(areas.filter(({ geometry }) => geometry !== null)).toHaveLength(count)
        expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['height-dropped', 'ring-rewound']))
      }
    },
  )

  it.skipIf(!isThere)(
    'Lerum: 24 areas with their borders and a long table of figures, each as it stands in the file',
    async () => {
      const text = readFileSync(`${SHARED}/lerum/lerum_long.csv`, 'utf8')
      const opened = [
        await openAt(`${SHARED}/lerum/lerum_deso2025_holes.geojson`),
        await openAt(`${SHARED}/lerum/lerum_long.csv`),
      ]
      const { areas, figures } = readIntake(opened, null)
      expect(areas).toHaveLength(24)
      for (let at = 0; at < figures.count; at++) {
        if (figures.status[at] !== CellStatus.value) continue
        expect(text.split('\n')[figures.line[at]! - 1]).toContain(String(figures.value[at]))
      }
    },
  )
})

describe(`lists of measures as people keep them${isThere ? '' : ' (skipped: ../shared is not here)'}`, () => {
  it.skipIf(!isThere).each([
    ['30-excel-roundtrip', '0_measures_before.csv'],
    ['30-excel-roundtrip', 'a_saved_with_tabs.txt'],
    ['30-excel-roundtrip', 'b_one_column_saved.csv'],
    ['30-excel-roundtrip', 'c_semicolon_dates.csv'],
    ['31-half-names', 'insatser.csv'],
    ['32-merged-cells-and-bullets', 'handlingsplan.csv'],
    ['34-duplicate-area-names', 'insatser.csv'],
  ])('%s/%s goes to the register and gives no figures', async (folder, name) => {
    const file = await openAt(`${SHARED}/cases/${folder}/${name}`)
    expect(file.kind).toBe('measures')
    const { figures, issues } = readIntake([file], null)
    expect([figures.count, issues.map(({ code }) => code)]).toEqual([0, expect.arrayContaining(['measures-list'])])
  })
})
