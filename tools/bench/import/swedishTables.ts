/** A made-up table as a Swedish office might save it, and what it says. */
export interface SwedishTable {
  readonly name: string
  readonly bytes: Uint8Array
  /** By `area|indicator|period|sex`: the number, or why there is none. */
  readonly truth: ReadonlyMap<string, number | string>
  /** Only asking is right: the file itself says two things. */
  readonly mustAsk: boolean
  /** How it was written, for the report of what failed. */
  readonly knobs: Readonly<Record<string, string>>
}

export const MADE_UP_MUNICIPALITY = { code: '0099', name: 'Granvik', county: 'Granviks län' }

const NAMES = [
  'Norra Torget',
  'Ängby-Åsen',
  'Södra Hamnen',
  'Björkhaga',
  'Kvarnbacken, västra',
  'Östermalm',
  'Sjövik-Näset',
  'Hedlunda',
  'Lillåker',
  'Mellringe-Vallby',
  'Gråbo',
  'Skogalund',
]

export const MADE_UP_AREAS = NAMES.map((name, at) => ({ id: `0099R${String(at + 1).padStart(3, '0')}`, name }))

interface Measure {
  readonly name: string
  readonly kind: 'share' | 'count' | 'money'
}

const MEASURES: readonly Measure[] = [
  { name: 'Andel behöriga till gymnasiet', kind: 'share' },
  { name: 'Andel unga med psykiska besvär', kind: 'share' },
  { name: 'Antal elever i årskurs 9', kind: 'count' },
  { name: 'Antal hushåll', kind: 'count' },
  { name: 'Medianinkomst, tkr', kind: 'money' },
]

/** What each sign means, as the package's reasons. */
const SIGNS: readonly (readonly [sign: string, reason: string])[] = [
  ...([
    ['..', 'not-collected'],
    ['.', 'not-applicable'],
    ['-', 'not-applicable'],
    ['X', 'suppressed'],
  ] as const),
  ...([
    ['<5', 'suppressed'],
    ['*', 'suppressed'],
    ['', 'not-collected'],
    ['#SAKNAS!', 'not-collected'],
  ] as const),
  ...([
    ['sekretess', 'suppressed'],
    ['1–4', 'suppressed'],
    ['Uppgift saknas', 'not-collected'],
  ] as const),
]

const ENCODINGS = ['utf-8', 'utf-8-mark', 'windows-1252', 'utf-16le', 'mac'] as const
const DELIMITERS = [';', ',', '\t', '|'] as const
const LAYOUTS = [
  ...([
    'long',
    'long-indicators',
    'long-sexes',
    'wide-years',
    'wide-indicators',
    'crossed',
    'joined-headings',
  ] as const),
  ...(['fill-down', 'split'] as const),
]
const AREA_FORMS = ['code', 'code-name', 'both', 'name', 'edition'] as const
const PREAMBLES = ['none', 'title', 'title-blank', 'title-commas', 'sep', 'three-lines'] as const
const FOOTERS = ['none', 'source', 'notes', 'bare-text'] as const
const EXTRA_ROWS = ['none', 'total', 'municipality', 'residual', 'country'] as const
const BREAKS = ['\n', '\r\n', '\r'] as const
const THOUSANDS = ['none', 'space', 'no-break', 'point'] as const
const SHARES = ['plain', 'sign', 'of-one'] as const
const CODES = ['none', '-1', '99999'] as const

type Row = (readonly string[])[]

/** Numbers that look random and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The table of a number; every number gives another mixture of encoding, delimiter, layout, signs and the rest. */
export function swedishTable(seed: number): SwedishTable {
  const random = chance(seed * 7919 + 17)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const often = <T>(from: readonly T[], usual: number): T => (random() < usual ? from[0]! : pick(from))
  const delimiter = often(DELIMITERS, 0.4)
  const decimal = random() < 0.7 ? ',' : '.'
  const layout = pick(LAYOUTS)
  const knobs = {
    encoding: pick(ENCODINGS),
    delimiter,
    decimal,
    layout,
    areas: pick(AREA_FORMS),
    preamble: pick(PREAMBLES),
    footer: pick(FOOTERS),
    extra: pick(EXTRA_ROWS),
    lineBreak: pick(BREAKS),
    thousands: pick(THOUSANDS),
    shares: often(SHARES, 0.7),
    code: often(CODES, 0.85),
    sign: String(Math.floor(random() * SIGNS.length)),
  }
  const years = [2021 + Math.floor(random() * 3)]
  for (let more = Math.floor(random() * 3); more > 0; more--) years.push(years.at(-1)! + 1)
  const areas = MADE_UP_AREAS.slice(0, 6 + Math.floor(random() * 7))
  const measure = pick(MEASURES)
  const hasSeveral = layout === 'long-indicators' || layout === 'wide-indicators'
  const measures = hasSeveral ? MEASURES.filter((each) => each === measure || random() < 0.4) : [measure]
  const hasSexes = layout === 'long-sexes' || layout === 'crossed' || layout === 'fill-down'
  const sexes = hasSexes ? (['women', 'men'] as const) : (['total'] as const)
  const ages = layout === 'split' ? ['0-19 år', '20-64 år'] : ['']
  const [sign, reason] = SIGNS[Number(knobs.sign)]!
  const truth = new Map<string, number | string>()
  const texts = new Map<string, string>()
  let hasCode = false
  let hasDoubt = false

  for (const { id } of areas) {
    for (const each of measures) {
      for (const age of ages) {
        for (const year of years) {
          for (const sex of sexes) {
            const key = `${id}|${nameOf(each, age)}|${year}|${sex}`
            if (random() < 0.07) {
              truth.set(key, reason)
              texts.set(key, sign)
            } else if (knobs.code !== 'none' && random() < 0.06) {
              truth.set(key, 'code')
              texts.set(key, knobs.code)
              hasCode = true
            } else {
              const number = numberFor(each, random)
              truth.set(key, number)
              texts.set(key, written(number, each))
            }
          }
        }
      }
    }
  }

  function nameOf({ name }: Measure, age: string): string {
    return age === '' ? name : `${name}, ${age}`
  }

  function written(number: number, { kind }: Measure): string {
    if (kind === 'share' && knobs.shares === 'of-one')
      return String(Number((number / 100).toPrecision(10))).replace('.', decimal)
    const [whole = '', rest] = String(number).split('.')
    const gap =
      knobs.thousands === 'space'
        ? ' '
        : knobs.thousands === 'no-break'
          ? '\u00a0'
          : knobs.thousands === 'point' && decimal === ','
            ? '.'
            : ''
    const grouped = kind === 'count' ? whole.replace(/\B(?=(\d{3})+$)/g, gap) : whole
    if (gap === '.' && grouped !== whole) hasDoubt = true
    const decimals = kind === 'share' || kind === 'money' ? (rest ?? '0') : undefined
    const text = decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`
    return kind === 'share' && knobs.shares === 'sign' ? `${text} %` : text
  }

  const rows: Row = []
  const textOf = (id: string, each: Measure, age: string, year: number, sex: string) =>
    texts.get(`${id}|${nameOf(each, age)}|${year}|${sex}`) ?? sign
  const areaCells = ({ id, name }: { readonly id: string; readonly name: string }): string[] => {
    switch (knobs.areas) {
      case 'code':
        return [id]
      case 'edition':
        return [`${id}_RegSO2025`]
      case 'code-name':
        return [`${id} ${MADE_UP_MUNICIPALITY.name} (${name})`]
      case 'both':
        return [id, name]
      default:
        return [name]
    }
  }
  const areaHeadings =
    knobs.areas === 'both' ? ['RegSO-kod', 'Namn'] : [knobs.areas === 'name' ? 'Delområde' : 'Region']
  const extraCells: Readonly<Record<string, string>> = {
    total: 'Totalt',
    municipality: `${MADE_UP_MUNICIPALITY.code} ${MADE_UP_MUNICIPALITY.name}`,
    residual: 'Uppgift saknas om område',
    country: 'Riket',
  }
  const extra = extraCells[knobs.extra]
  const lines = [
    ...areas.map((area) => ({ id: area.id, cells: areaCells(area) })),
    ...(extra === undefined ? [] : [{ id: '', cells: [extra, ...(knobs.areas === 'both' ? [''] : [])] }]),
  ]
  const sexWords = { women: 'Kvinnor', men: 'Män', total: 'Totalt' }
  const extraText = (each: Measure) =>
    written(each.kind === 'share' ? 51.5 : each.kind === 'money' ? 301.5 : 1850, each)
  const cell = (id: string, each: Measure, age: string, year: number, sex: string) =>
    id === '' ? extraText(each) : textOf(id, each, age, year, sex)

  switch (layout) {
    case 'long':
    case 'long-sexes':
    case 'fill-down':
    case 'split':
      rows.push([
        ...areaHeadings,
        ...(layout === 'split' ? ['Ålder'] : []),
        'År',
        ...(hasSexes ? ['Kön'] : []),
        measure.name,
      ])
      for (const { id, cells } of lines) {
        let isFirst = true
        for (const age of ages) {
          for (const year of years) {
            for (const sex of sexes) {
              const shown = layout === 'fill-down' && !isFirst ? cells.map(() => '') : cells
              isFirst = false
              rows.push([
                ...shown,
                ...(layout === 'split' ? [age] : []),
                String(year),
                ...(hasSexes ? [sexWords[sex]] : []),
                cell(id, measure, age, year, sex),
              ])
            }
          }
        }
      }
      break
    case 'long-indicators':
      rows.push([...areaHeadings, 'Indikator', 'År', 'Värde'])
      for (const { id, cells } of lines)
        for (const each of measures)
          for (const year of years) rows.push([...cells, each.name, String(year), cell(id, each, '', year, 'total')])
      break
    case 'wide-years':
      rows.push([...areaHeadings, ...years.map(String)])
      for (const { id, cells } of lines)
        rows.push([...cells, ...years.map((year) => cell(id, measure, '', year, 'total'))])
      break
    case 'wide-indicators':
      rows.push([...areaHeadings, 'År', ...measures.map(({ name }) => name)])
      for (const { id, cells } of lines)
        for (const year of years)
          rows.push([...cells, String(year), ...measures.map((each) => cell(id, each, '', year, 'total'))])
      break
    case 'crossed':
      rows.push([...areaHeadings.map(() => ''), ...years.flatMap((year) => [String(year), ''])])
      rows.push([...areaHeadings, ...years.flatMap(() => ['Kvinnor', 'Män'])])
      for (const { id, cells } of lines)
        rows.push([...cells, ...years.flatMap((year) => sexes.map((sex) => cell(id, measure, '', year, sex)))])
      break
    case 'joined-headings':
      rows.push([...areaHeadings, ...years.map((year) => `${measure.name} ${year}`)])
      for (const { id, cells } of lines)
        rows.push([...cells, ...years.map((year) => cell(id, measure, '', year, 'total'))])
      break
  }

  const needsTitle = layout === 'wide-years' || layout === 'crossed'
  const preamble =
    needsTitle && (knobs.preamble === 'none' || knobs.preamble === 'sep') ? 'title-blank' : knobs.preamble
  const title = `${measure.name} efter delområde${preamble === 'title-commas' ? ', ålder, kön och år' : ' och år'}`
  const quote = (text: string) =>
    text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const body = rows.map((cells) => cells.map(quote).join(delimiter))
  const before: Readonly<Record<string, readonly string[]>> = {
    none: [],
    sep: [`sep=${delimiter}`],
    title: [quote(title)],
    'title-blank': [quote(title), ''],
    'title-commas': [title, ''],
    'three-lines': [quote(title), 'Granviks kommun', ''],
  }
  const after: Readonly<Record<string, readonly string[]>> = {
    none: [],
    source: ['', 'Källa: SCB'],
    notes: [
      '',
      'Fotnoter',
      'Från och med 2025 gäller nya områden.',
      'Senaste uppdatering:',
      '20250221 08:00',
      'Källa:',
      'SCB',
    ],
    'bare-text': ['Tabellen är framtagen av kommunledningskontoret för välfärdsredovisningen'],
  }
  const text = `${[...before[preamble]!, ...body, ...after[knobs.footer]!].join(knobs.lineBreak)}${knobs.lineBreak}`
  return {
    name: `tabell${seed}.csv`,
    bytes: encoded(text, knobs.encoding),
    truth,
    knobs: { ...knobs, preamble },
    mustAsk: hasCode || hasDoubt || (knobs.shares === 'of-one' && measures.some(({ kind }) => kind === 'share')),
  }
}

function numberFor({ kind }: Measure, random: () => number): number {
  if (kind === 'share') return Math.round((20 + random() * 75) * 10) / 10
  if (kind === 'money') return Math.round((180 + random() * 300) * 10) / 10
  return Math.round(20 + random() * 4000)
}

const MAC: Readonly<Record<string, number>> = {
  å: 0x8c,
  ä: 0x8a,
  ö: 0x9a,
  Å: 0x81,
  Ä: 0x80,
  Ö: 0x85,
  '–': 0xd0,
  '\u00a0': 0xca,
}

function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-8-mark':
      return new TextEncoder().encode(`\uFEFF${text}`)
    case 'utf-16le': {
      const bytes = new Uint8Array(2 + text.length * 2)
      const view = new DataView(bytes.buffer)
      view.setUint16(0, 0xfeff, true)
      for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true)
      return bytes
    }
    case 'windows-1252':
      return Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))
    case 'mac':
      return Uint8Array.from(text, (letter) => MAC[letter] ?? letter.charCodeAt(0))
  }
}
