import Papa from 'papaparse'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { CellStatus, statusWord } from '../../src/domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../../src/domain/Dataset.ts'
import { figuresIn } from '../../src/domain/figuresIn.ts'
import { NO_TEXT } from '../../src/domain/LocalText.ts'
import { decodeText } from '../../src/ingest/decodeText.ts'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { writeTable } from '../data/writeTable.ts'
import { shownEarlier, withoutHiddenEarlier } from './earlierEdition.ts'

type Files = ReadonlyMap<string, Uint8Array>

export interface PublicEdition {
  readonly files: Files
  /** What is in the files, as whoever reads them has it. */
  readonly dataset: Dataset
  /** What is in the package and not in the edition. */
  readonly report: {
    /** Figures by area that the rule for small numbers hides, residents by age among them. */
    readonly hiddenFigures: number
    readonly figuresInWholeNumbers: number
    readonly withheldReferences: number
    readonly internalNotes: number
    readonly speakersNotes: number
    readonly decisions: number
    /** Files that are no part of the package format. */
    readonly leftOut: readonly string[]
    /** Beside the edition published earlier, where one was named. */
    readonly earlier?: {
      /** Figures hidden because that edition hid them. */
      readonly staysHidden: number
      /** Figures that are hidden now and stand in that edition: nothing can hide them from who has it. */
      readonly shownThere: readonly string[]
    }
  }
}

/** Files with figures, which are written anew from what the rule lets through. */
const TABLES = ['values.csv', 'references.csv', 'population.csv'] as const
/** Files that hold nothing that the rule hides. */
const AS_THEY_ARE = [
  'areas.geojson',
  'indicators.csv',
  'area_groups.csv',
  'places.csv',
  'measures.csv',
  'measure_areas.csv',
  'goals.csv',
  'need_specs.json',
]
/** Of `audience` in notes.csv. */
const OPEN = 'open'
const STORY = /^stories\/[^/]+\.json$/
/**
 * A package as it may be published: what the screen hides is not there. The tables of figures are written anew from the
 * protected figures, so a hidden number cannot be in them; means that rest on hidden figures are kept as the screen has them,
 * marked `computed`. Notes that are not open, speaker's notes and decisions of stories are taken out, and files that the format does not know
 * are left out. The edition is read again and compared before it is given.
 *
 * Two editions side by side can tell what each of them hides. What `earlier`, an edition as it was published, hid stays hidden;
 * what it showed and this one hides is told. Not considered: whom a measure's owner names.
 * Throws when the package cannot be read, or when the edition would not show what the package shows.
 */
export async function publicEdition(files: Files, earlier: Files | null = null): Promise<PublicEdition> {
  const before = earlier && (await read(earlier))
  const whole = await read(files)
  const held = before
    ? withoutHiddenEarlier(whole, before, protectDataset(whole).dataset)
    : { dataset: whole, count: 0 }
  const source = held.dataset
  const protection = protectDataset(source)
  const stories = storiesWithoutSpeech(files)
  const notes = openNotes(files.get('notes.csv'))
  const made = new Map<string, Uint8Array>([
    ['datapackage.json', description(files)],
    ...AS_THEY_ARE.flatMap((path) => (files.has(path) ? [[path, files.get(path)!] as const] : [])),
    ...tables(files, protection.dataset),
    ...(notes ? [['notes.csv', notes.bytes] as const] : []),
    ...stories.files,
  ])
  const again = protectDataset(await read(made))
  const difference = firstDifference(protection.dataset, again.dataset)
  if (again.hidden.length > 0 || difference !== null)
    throw new Error(`The public edition would not show what the package shows: ${difference ?? 'more is hidden in it'}`)
  return {
    files: made,
    dataset: again.dataset,
    report: {
      hiddenFigures: protection.hidden.length,
      figuresInWholeNumbers: protection.coarsened.length,
      withheldReferences: protection.withheldReferences.length,
      internalNotes: notes?.internal ?? 0,
      speakersNotes: stories.notes,
      decisions: stories.decisions,
      leftOut: [...files.keys()].filter((path) => !made.has(path)),
      ...(before && { earlier: { staysHidden: held.count, shownThere: shownEarlier(again.dataset, before) } }),
    },
  }
}

async function read(files: Files): Promise<Dataset> {
  const fetchFile: FetchFile = async (path) => {
    const bytes = files.get(path.slice(1))
    return { status: bytes ? 200 : 404, bytes: bytes ?? new Uint8Array(), declaredLength: null }
  }
  const { dataset } = await loadPackage('/', { fetchFile })
  if (!dataset) throw new Error('The package cannot be read; npm run package:check says why')
  return dataset
}

function tables(files: Files, dataset: Dataset): (readonly [string, Uint8Array])[] {
  const texts = {
    'values.csv': valuesTable(dataset),
    'references.csv': writeTable(
      ['level', 'code', 'indicator_id', 'period', 'value', 'source', 'computed'],
      dataset.references.map(({ indicatorId, computed, ...rest }) => ({
        ...rest,
        indicator_id: indicatorId,
        computed: computed ? 1 : '',
      })),
    ),
    'population.csv': populationTable(dataset),
  }
  // A table that the package does without is not made.
  return TABLES.filter((name) => files.has(name) || dataset.references.some(({ computed }) => computed)).map(
    (name) => [name, bytesOf(texts[name])] as const,
  )
}

function valuesTable(dataset: Dataset): string {
  const rows = [...figuresIn(dataset)].map(({ indicatorId, areaId, period, sex, column, at }) => ({
    area_id: areaId,
    indicator_id: indicatorId,
    period,
    sex,
    value: figure(column.coarse?.has(at) ? Math.round(column.value[at]!) : column.value[at]!),
    numerator: figure(column.numerator[at]!),
    n: figure(column.n[at]!),
    sd: figure(column.sd?.[at] ?? Number.NaN),
    status: statusText(column.status[at]!),
  }))
  return writeTable(['area_id', 'indicator_id', 'period', 'sex', 'value', 'numerator', 'n', 'sd', 'status'], rows)
}

/** Blank of a figure: `ok` would say that somebody has looked at it. What could not be read must not become one. */
function statusText(code: number): string {
  if (code === CellStatus.value) return ''
  return code === CellStatus.unreadable ? 'not-collected' : statusWord(code)
}

function populationTable({ population, areas }: Dataset): string {
  const { periods, sexes, ageBands, persons } = population
  const rows = [...persons].map((count, at) => {
    const band = Math.floor(at / areas.length)
    const sex = Math.floor(band / ageBands.length)
    return {
      area_id: areas[at % areas.length]!.id,
      sex: sexes[sex % sexes.length]!,
      age_band: ageBands[band % ageBands.length]!.label,
      period: periods[Math.floor(sex / sexes.length)]!,
      persons: figure(count),
    }
  })
  return writeTable(['area_id', 'sex', 'age_band', 'period', 'persons'], rows)
}

const figure = (value: number): number | null => (Number.isNaN(value) ? null : value)

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The description without the checksums and lengths of files that are no longer the same. */
function description(files: Files): Uint8Array {
  const given = JSON.parse(textOf(files.get('datapackage.json'))) as { resources?: Record<string, unknown>[] }
  const resources = given.resources?.map(({ bytes: _, hash: __, ...rest }) => rest)
  return bytesOf(`${JSON.stringify({ ...given, ...(resources && { resources }) }, null, 2)}\n`)
}

/** The notes that say themselves that they are open, as a table; those that do not are internal. */
function openNotes(file: Uint8Array | undefined): { readonly bytes: Uint8Array; readonly internal: number } | null {
  if (!file) return null
  const { text } = decodeText(file, 'notes.csv')
  const { data, meta } = Papa.parse<Record<string, string>>(text ?? '', { header: true, skipEmptyLines: 'greedy' })
  const open = data.filter(({ audience }) => audience?.trim().toLowerCase() === OPEN)
  return { bytes: bytesOf(writeTable(meta.fields ?? [], open)), internal: data.length - open.length }
}

function storiesWithoutSpeech(files: Files): {
  readonly files: (readonly [string, Uint8Array])[]
  readonly notes: number
  readonly decisions: number
} {
  let notes = 0
  let decisions = 0
  const stories = [...files].filter(([path]) => STORY.test(path))
  const made = stories.map(([path, bytes]) => {
    const story = JSON.parse(textOf(bytes)) as { slides: { notes?: Record<string, string> }[]; decisions?: unknown[] }
    notes += story.slides.filter((slide) => Object.values(slide.notes ?? {}).some((text) => text !== '')).length
    decisions += story.decisions?.length ?? 0
    const slides = story.slides.map((slide) => ({ ...slide, notes: NO_TEXT }))
    return [path, bytesOf(`${JSON.stringify({ ...story, slides, decisions: [] }, null, 2)}\n`)] as const
  })
  return { files: made, notes, decisions }
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** The first figure that two datasets do not share, in words; null when they show the same. */
function firstDifference(one: Dataset, other: Dataset): string | null {
  for (const [id, column] of one.values) {
    const same = other.values.get(id)
    const part = same
      ? COLUMNS.find((name) => !sameNumbers(shownColumn(column, name), shownColumn(same, name)))
      : 'values'
    if (part) return `${id}, ${part}`
  }
  if (!sameNumbers(one.population.persons, other.population.persons)) return 'population.csv'
  return one.references.length === other.references.length ? null : 'references.csv'
}

const COLUMNS = ['value', 'n', 'numerator', 'status'] as const

/** A column as it is told: figures in whole numbers where only that may be told, and unreadable ones as missing. */
function shownColumn(column: IndicatorValues, name: (typeof COLUMNS)[number]): readonly number[] {
  return [...column[name]].map((number, at) => {
    if (name === 'status') return number === CellStatus.unreadable ? CellStatus.notCollected : number
    return name === 'value' && column.coarse?.has(at) ? Math.round(number) : number
  })
}

const sameNumbers = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
  one.length === other.length && Array.from(one).every((number, at) => Object.is(number, other[at]))
