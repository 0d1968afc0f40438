import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { agesInText } from '../../../src/ingest/sheet/agesInText.ts'
import { readMeasureSheet } from '../../../src/ingest/sheet/readMeasureSheet.ts'
import { offerKey } from '../../../src/ingest/sheet/SheetOffers.ts'
import { recordsOf } from '../../../src/keeping/drafts/model/recordsOf.ts'
import { measureFiles } from '../../../src/views/measures/register/files/measureFiles.ts'
import { sheetLines } from '../../../src/views/measures/register/model/sheetLines.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'
import { litenTexts } from '../litenTexts.ts'

// Each of these happened to somebody; the rows are rebuilt after the reports.
const dataset = alingsas()
const known = recordsOf(dataset)
const read = (text: string, accepted = new Map<string, string>(), data = dataset, records = known) =>
  readMeasureSheet([{ name: 'insatser.csv', text }], data, records, accepted)
type Reading = ReturnType<typeof read>
const named = (reading: Reading, title: string) =>
  reading.rows.find(({ record }) => record.measure.title.sv === title)!.record
const offersOf = (reading: Reading) =>
  Object.fromEntries(
    reading.offers.map(({ given, choices }) => [
      given,
      choices.map((choice) => (choice.kind === 'place' ? choice.name : choice.key)),
    ]),
  )

describe('ground drawn on the web (case 23)', () => {
  const square = (west: number, south: number, east: number, north: number) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  })
  const sheet = (features: readonly unknown[]) => {
    const cell = JSON.stringify({ type: 'FeatureCollection', features }).replaceAll('"', '""')
    return read(`Insats;Område;Status;polygon\nFältgrupp i centrum;;Pågår;"${cell}"\n`)
  }
  const centre = square(12.52, 57.925, 12.54, 57.935)

  it('is taken: one feature, or two as one ground of two parts', () => {
    const one = named(sheet([centre]), 'Fältgrupp i centrum').measure
    expect([one.reach, one.polygon!.type]).toEqual(['polygon', 'Polygon'])
    expect(one.polygon!.coordinates[0]).toHaveLength(5)
    const two = named(sheet([centre, square(12.55, 57.925, 12.56, 57.93)]), 'Fältgrupp i centrum').measure
    expect([two.reach, two.polygon!.type, two.polygon!.coordinates.length]).toEqual(['polygon', 'MultiPolygon', 2])
  })

  it('with something that is no ground is told, and reaches nobody knows where', () => {
    const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [12.5, 57.9] } }
    const reading = sheet([centre, point])
    expect(reading.issues.map(({ code }) => code)).toContain('polygon-unreadable')
    expect(named(reading, 'Fältgrupp i centrum').measure).toMatchObject({ reach: 'unknown', polygon: null })
  })
})

describe('the register through a spreadsheet and back (case 30)', () => {
  const dated = known.map((record, at) => {
    const dates = [{ start: '2024-01', end: '2025-06' }, { start: '2025-02' }][at] ?? {}
    const description = { sv: '- grupper för föräldrar\n- rådgivning "Föräldratelefonen"; gratis', en: '' }
    return { ...record, measure: { ...record.measure, ...dates, ...(at === 2 ? { description } : {}) } }
  })
  const rows = Papa.parse<string[]>(measureFiles(dated).measures.replace('\uFEFF', ''), { skipEmptyLines: true }).data
  const comma = Papa.unparse(rows)
  const kinds = (text: string) => {
    const reading = read(text, new Map(), dataset, dated)
    return { reading, kinds: sheetLines(dataset, reading.rows, dated, 'sv').map(({ kind }) => kind) }
  }
  const same = Array.from({ length: 7 }, () => 'same')

  it.each([
    ['as it was fetched', measureFiles(dated).measures],
    ['a: saved with tabs', Papa.unparse(rows, { delimiter: '\t' })],
    ['c: with rows of separators', `${Papa.unparse(rows, { delimiter: ';' })}\n;;;;;\n;;;;;\n`],
  ])('%s: all seven are unchanged', (_, text) => {
    expect(kinds(text).kinds).toEqual(same)
  })

  it('c: month dates as Excel writes them are read, with a note', () => {
    const months = [
      ['2024-01', 'jan-24'],
      ['2025-06', 'jun-25'],
      ['2025-02', 'feb-25'],
    ] as const
    const cut = rows.map((cells) => cells.map((cell) => months.find(([date]) => date === cell)?.[1] ?? cell))
    const { reading, kinds: found } = kinds(Papa.unparse(cut, { delimiter: ';' }))
    expect(found).toEqual(same)
    expect(reading.rows[0]!.notes).toContainEqual({ line: 2, heading: 'start', given: 'jan-24', used: '2024-01' })
  })

  it('b: a comma file that a spreadsheet took for semicolons and saved is put together again, and that is told', () => {
    // Excel takes quotation marks inside a cell as they are, and doubles them when it saves.
    const saved = comma
      .split(/\r\n|\n/)
      .map((line) =>
        line
          .split(';')
          .map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(';'),
      )
      .join('\r\n')
    expect(saved).not.toBe(comma)
    const { reading, kinds: found } = kinds(saved)
    expect(found).toEqual(same)
    expect(reading.issues.map(({ code }) => code)).toEqual(['sheet-unsplit'])
  })

  it('an ordinary comma file with quotation marks is left as it is', () => {
    const { reading, kinds: found } = kinds(comma)
    expect(found).toEqual(same)
    expect(reading.issues).toEqual([])
  })
})

describe('places as people call them (case 31)', () => {
  const sheet = [
    'Insats;Område;Status',
    'Läxhjälp;Brogården;Pågår',
    'Trygghetsvandring;Noltorp, Östlyckan och Tegelbruket;Planerad',
    'Fritidsbank;Gråbo/Ängabo;Pågår',
    'Mötesplats;Landskyrkan (Brunnsparken);Pågår',
    'Sommarlov;Landsbygden;Pågår',
    'Familjestöd;Tätorten;Pågår',
    'Nattvandring;Ej områdesspecifik;Pågår',
    'Kulturskola;Samtliga stadsdelar;Pågår',
    'Feriejobb;"Nolhaga; Hagagården";Pågår',
    'Seniorträff;Västra Bodarna;Pågår',
    'Ungdomsgård;Bodarna;Pågår',
    'Språkcafé;Brogården;Pågår',
    'Utflykt;Månens baksida;Pågår',
  ].join('\n')
  const reading = read(sheet)

  it('are offered and never joined in silence; nobody becomes everybody', () => {
    expect(offersOf(reading)).toEqual({
      Brogården: ['Brogården-Östlyckan'],
      Östlyckan: ['Brogården-Östlyckan'],
      Tegelbruket: ['Saxebäcken-Tegelbruket'],
      'Gråbo/Ängabo': ['Gråbo-Ängabo'],
      'Landskyrkan (Brunnsparken)': ['Brunnsparken-Landskyrkan'],
      Landsbygden: ['kind:landsbygd'],
      Tätorten: ['kind:tatort'],
      'Samtliga stadsdelar': ['everywhere'],
      Nolhaga: ['Nolhaga-Hagagården'],
      Hagagården: ['Nolhaga-Hagagården'],
      'Västra Bodarna': ['Västra Bodarna-Hästeryd'],
      Bodarna: ['Västra Bodarna-Hästeryd'],
    })
    expect(named(reading, 'Trygghetsvandring').links.map(({ areaId }) => areaId)).toEqual(['1489R017'])
    for (const { record } of reading.rows)
      if (record.measure.title.sv !== 'Trygghetsvandring')
        expect([record.measure.reach, record.links], record.measure.title.sv).toEqual(['unknown', []])
    expect(reading.issues.map(({ code, line, params }) => [code, line, params.id])).toEqual([
      ['place-unknown', 14, 'Månens baksida'],
    ])
  })

  it('are taken by one answer for all rows that have them', () => {
    expect(reading.offers.find(({ given }) => given === 'Brogården')!.lines).toEqual([2, 13])
    const answered = read(
      sheet,
      new Map(reading.offers.map(({ column, given, choices }) => [offerKey(column, given), choices[0]!.key] as const)),
    )
    expect(answered.offers).toEqual([])
    const brogarden = dataset.areas.find(({ name }) => name === 'Brogården-Östlyckan')!.id
    for (const title of ['Läxhjälp', 'Språkcafé'])
      expect(named(answered, title).links.map(({ areaId }) => areaId)).toEqual([brogarden])
    expect(named(answered, 'Feriejobb').links.map(({ areaId }) => areaId)).toHaveLength(1)
    expect(named(answered, 'Kulturskola').measure.reach).toBe('municipality')
    const rural = dataset.areas.filter(({ kind }) => kind === 'landsbygd').map(({ id }) => id)
    expect(named(answered, 'Sommarlov').links.map(({ areaId }) => areaId)).toEqual(rural)
    expect(named(answered, 'Nattvandring').measure.reach).toBe('unknown')
  })
})

describe('an action plan with merged cells (case 32)', () => {
  const plan = [
    'Handlingsplan folkhälsa 2024–2026;;;;;;',
    'Reviderad 2024-10-02;;;;;;',
    ';;;;;;',
    'Målområde;Insats;Ansvarig nämnd/förvaltning;Målgrupp;Tidplan;Resurser;Status (okt 2024)',
    'Psykisk hälsa;Föräldrastöd i grupp;SN, BUN (samordnar);Föräldrar till barn 0–5 år;2024–2026;250 tkr (engång);Pågår enligt plan',
    ';"- Utbilda nyckelpersoner\n- Ta fram rutin";BUN;Personal;HT 2024–VT 2025;Inom ram;Ej påbörjad',
    ';Skolsociala team;BUN;Åk 7–9;Löpande;2,5 tjänster;Pågår',
    'Fullföljda studier;Läxhjälp på biblioteket;KFN;10–15 år;Q3 2024;150 tkr/år;Försenad',
    ';Läxhjälp på biblioteket;KFN;16-19;from 2025;1,2 mnkr;Planeras',
    'Summa;;;;;1 600 tkr;',
    ';;;;;;',
    '* Se även bilaga 2;;;;;;',
  ].join('\n')
  const reading = read(plan)
  const facts = (key: 'owner' | 'start' | 'end' | 'status' | 'costSekPerYear' | 'fte' | 'reach') =>
    reading.rows.map(({ record }) => record.measure[key])

  it('is five measures; the sum and the footnote are none', () => {
    expect(reading.rows.map(({ line, record }) => [line, record.measure.title.sv])).toEqual([
      [5, 'Föräldrastöd i grupp'],
      [6, 'Utbilda nyckelpersoner; Ta fram rutin'],
      [8, 'Skolsociala team'],
      [9, 'Läxhjälp på biblioteket'],
      [10, 'Läxhjälp på biblioteket'],
    ])
    expect(reading.skipped).toEqual([
      { line: 11, text: 'Summa' },
      { line: 13, text: '* Se även bilaga 2' },
    ])
  })

  it('asks whether ages in the target group are those of the measure', () => {
    const asked = reading.offers.filter(({ column }) => column === 'target_group_sv')
    expect(
      asked.map(({ given, choices }) => [given, choices.map((choice) => choice.kind === 'ages' && choice.ages)]),
    ).toEqual([
      ['Föräldrar till barn 0–5 år', [{ from: 0, to: 5 }, null]],
      ['Åk 7–9', [{ from: 13, to: 15 }, null]],
      ['10–15 år', [{ from: 10, to: 15 }, null]],
      ['16-19', [{ from: 16, to: 19 }, null]],
    ])
    const ages = ({ rows }: ReturnType<typeof read>) =>
      rows.map(({ record: { measure } }) => [measure.ageFrom, measure.ageTo])
    expect(ages(reading)).toEqual(Array(5).fill([null, null]))
    const accepted = new Map([
      [offerKey('target_group_sv', 'Åk 7–9'), 'ages'],
      [offerKey('target_group_sv', '10–15 år'), 'none'],
    ])
    const answered = readMeasureSheet([{ name: 'plan.csv', text: plan }], dataset, [], accepted)
    expect(ages(answered)[2]).toEqual([13, 15])
    expect(ages(answered)[3]).toEqual([null, null])
    expect(answered.offers.filter(({ column }) => column === 'target_group_sv')).toHaveLength(2)
  })

  it.each([
    ['6-12 år', 6, 12],
    ['åk 4-6', 10, 12],
    ['Årskurs 9', 15, 15],
    ['elever i klass 1 till 3', 7, 9],
    ['ensamma 65+', 65, null],
    ['80 år och äldre', 80, null],
    ['barn 3 år', 3, 3],
    ['gymnasieelever', 16, 19],
  ])('%s names the ages %i to %s', (text, from, to) => expect(agesInText(text)).toEqual({ from, to }))

  it.each(['Personal', 'alla 2024-2026', '19-16', '50 % av eleverna', 'cirka 120 hushåll', '1,5-2 tjänster'])(
    '%s names no ages',
    (text) => expect(agesInText(text)).toBeNull(),
  )

  it('has its goals filled down, with a note', () => {
    expect(reading.rows.map(({ record }) => record.measure.priorityAreas.join())).toEqual([
      'psykisk_halsa',
      'psykisk_halsa',
      'psykisk_halsa',
      'fullfoljda_studier',
      'fullfoljda_studier',
    ])
    const filled = reading.rows.flatMap(({ notes }) => notes.filter(({ given }) => given === ''))
    expect(filled.map(({ line, used }) => [line, used])).toEqual([
      [6, 'Psykisk hälsa'],
      [8, 'Psykisk hälsa'],
      [10, 'Fullföljda studier'],
    ])
  })

  it('keeps owner, time and resources: what is no date, no post and no yearly sum stands in the description', () => {
    expect(reading.ignored).toEqual([])
    expect(facts('owner')).toEqual(['SN, BUN (samordnar)', 'BUN', 'BUN', 'KFN', 'KFN'])
    expect(facts('start')).toEqual(['2024', '2024-08', null, '2024-07', '2025'])
    expect(facts('end')).toEqual(['2026', '2025-06', null, '2024-09', null])
    expect(facts('fte')).toEqual([null, null, 2.5, null, null])
    expect(facts('costSekPerYear')).toEqual([null, null, null, 150_000, null])
    expect(reading.rows.map(({ record }) => record.measure.description.sv)).toEqual([
      'Resurser: 250 tkr (engång)',
      'Resurser: Inom ram',
      'Tidplan: Löpande',
      '',
      'Resurser: 1,2 mnkr',
    ])
  })

  it('reads the statuses people write, and asks about the one that says too little', () => {
    expect(facts('status')).toEqual(['ongoing', 'planned', 'ongoing', null, 'planned'])
    expect(offersOf(reading)).toMatchObject({ Försenad: ['ongoing', 'planned'] })
    const answered = read(plan, new Map([[offerKey('status', 'Försenad'), 'ongoing']]))
    expect(answered.rows[3]!.record.measure.status).toBe('ongoing')
  })

  it('says how a status was read in the language of the reader', () => {
    const said = (language: 'sv' | 'en') => sheetLines(dataset, reading.rows, known, language)[1]!.readAs.join(' ')
    expect(said('sv')).toContain('Status (okt 2024): ”Ej påbörjad” läses som planerad.')
    expect(said('en')).toContain('“Ej påbörjad” is read as planned.')
  })

  it('asks whether one name twice is two measures, and is of unknown reach', () => {
    const told = reading.issues.filter(({ code }) => code !== 'preamble-skipped')
    expect(told.map(({ code, line, params }) => [code, line, params.first])).toEqual([['sheet-title-twice', 10, 9]])
    expect(facts('reach')).toEqual(Array.from({ length: 5 }, () => 'unknown'))
  })
})

describe('two areas of one name (case 34)', () => {
  const twin = readPackage(
    litenTexts({
      'areas.geojson': litenTexts()
        .get('areas.geojson')!
        .replace('"Kyrkbyn"', '"Centrum"')
        .replace('"Strandnäs"', '"Centrum"'),
    }),
  ).dataset!

  it('are both offered and neither joined; a code in front is clear', () => {
    const ids = twin.areas.filter(({ name }) => name === 'Centrum').map(({ id }) => id)
    expect(ids).toHaveLength(2)
    const reading = read(
      `Insats;Område\nLäxhjälp;Centrum\nFritidsgård;${ids[1]} Centrum\n`,
      new Map(),
      twin,
      recordsOf(twin),
    )
    expect(reading.offers).toEqual([
      {
        column: 'areas',
        heading: 'Område',
        given: 'Centrum',
        lines: [2],
        choices: ids.map((id) => ({ kind: 'place', key: id, name: 'Centrum', id })),
      },
    ])
    expect(reading.issues).toEqual([])
    expect(reading.rows.map(({ record }) => record.links.map(({ areaId }) => areaId))).toEqual([[], [ids[1]]])
  })
})

describe('a table drawn with signs, and a long one', () => {
  it('has a rule under its headings that is no measure', () => {
    const reading = read('|Insats|Status|\n|---|:--|\n|Läxhjälp|Pågår|\n')
    expect(reading.rows.map(({ record }) => record.measure.title.sv)).toEqual(['Läxhjälp'])
    expect(reading.issues).toEqual([])
  })

  it('takes four times as long for four times as many rows, not sixteen', () => {
    const sheet = (count: number) =>
      `Insats;Område;Status\n${Array.from({ length: count }, (_, at) => `Insats ${at % 2 ? 'lika' : at};Brogården ${at % 7};Försenad`).join('\n')}\n`
    const seconds = (count: number) => {
      const text = sheet(count)
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          expect(read(text).rows).toHaveLength(count)
          return performance.now() - start
        }),
      )
    }
    seconds(500)
    expect(seconds(4000) / seconds(1000)).toBeLessThan(9)
  })
})
