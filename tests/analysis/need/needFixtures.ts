import { readFileSync } from 'node:fs'
import type { Area } from '../../../src/domain/Area.ts'
import { CellStatus } from '../../../src/domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../../../src/domain/Dataset.ts'
import type { Direction, Indicator, IntervalMethod, Unit } from '../../../src/domain/Indicator.ts'
import { NO_TEXT } from '../../../src/domain/LocalText.ts'
import type { NeedComponent, NeedSpec } from '../../../src/domain/NeedSpec.ts'
import { PACKAGE_FILES, type PackageFile } from '../../../src/ingest/packageFiles.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'

export const ALINGSAS = 'data/alingsas'

/** The committed package, read as the application reads it. */
export function alingsas(change: (file: PackageFile, text: string) => string = (_, text) => text): Dataset {
  const texts = new Map<PackageFile, string>()
  for (const file of PACKAGE_FILES) texts.set(file, change(file, readFileSync(`${ALINGSAS}/${file}`, 'utf8')))
  return readPackage(texts).dataset!
}

export interface Column {
  readonly id: string
  readonly direction?: Direction
  readonly unit?: Unit
  readonly decimals?: number
  readonly method?: IntervalMethod
  /** null: not collected; 'x': suppressed. */
  readonly figures: readonly (number | null | 'x')[]
  readonly n?: number
  readonly period?: string
  /** The municipality's published value. */
  readonly municipality?: number
}

const TEXT = { sv: '', en: '' }

/** A municipality of areas A, B, C ... with one period per column. `order` shuffles the areas of the dataset. */
export function datasetOf(columns: readonly Column[], order?: readonly number[]): Dataset {
  const count = columns[0]!.figures.length
  const at = order ?? Array.from({ length: count }, (_, i) => i)
  const ids = at.map((i) => String.fromCharCode(65 + i))
  const values = new Map<string, IndicatorValues>()
  for (const { id, figures, n, period = '2024' } of columns) {
    const ordered = at.map((i) => figures[i]!)
    values.set(id, {
      periods: [period],
      sexes: ['total'],
      value: Float64Array.from(ordered, (figure) => (typeof figure === 'number' ? figure : Number.NaN)),
      n: new Float64Array(count).fill(n ?? Number.NaN),
      numerator: new Float64Array(count).fill(Number.NaN),
      status: Uint8Array.from(ordered, (figure) =>
        figure === 'x' ? CellStatus.suppressed : figure === null ? CellStatus.notCollected : CellStatus.value,
      ),
    })
  }
  return {
    groups: [],
    places: [],
    measures: [],
    measureAreas: [],
    goals: [],
    notes: [],
    needSpecs: [],
    knowledgeGaps: [],
    stories: [],
    meta: { priorityAreas: [], themes: [], keyIndicators: [], minN: 5 } as unknown as Dataset['meta'],
    areas: ids.map(
      (id): Area => ({
        id,
        name: `Area ${id}`,
        level: 'x',
        kind: 'annat',
        labelPoint: null,
        areaKm2: null,
        keywords: NO_TEXT,
        geometry: null,
      }),
    ),
    areaIndex: new Map(ids.map((id, index) => [id, index])),
    indicators: columns.map(
      (column): Indicator => ({
        id: column.id,
        name: { sv: column.id, en: column.id },
        description: TEXT,
        denominator: TEXT,
        phrase: TEXT,
        keywords: TEXT,
        caveat: TEXT,
        unit: column.unit ?? 'points',
        direction: column.direction ?? 'lower-better',
        decimals: column.decimals ?? 1,
        priorityAreas: [],
        theme: '',
        sdg: [],
        seriesBreaks: [],
        intervalMethod: column.method ?? 'none',
        referenceRule: 'published',
        zeroMeans: 'zero',
        source: '',
        sourceUrl: '',
        tableId: '',
      }),
    ),
    values,
    references: columns.flatMap(({ id, municipality, period = '2024' }) =>
      municipality === undefined
        ? []
        : [{ level: 'municipality' as const, code: '1', indicatorId: id, period, value: municipality, source: '' }],
    ),
    population: { periods: [], sexes: [], ageBands: [], persons: new Float64Array() },
  }
}

export function componentOf(indicatorId: string, weight = 1, sign: 1 | -1 | null = null): NeedComponent {
  return { indicatorId, weight, theme: '', sign, reason: TEXT, source: '' }
}

export function specOf(components: readonly NeedComponent[], changes: Partial<NeedSpec> = {}): NeedSpec {
  return {
    id: 'spec',
    priorityArea: 'p',
    name: TEXT,
    components,
    normalisation: 'z',
    aggregation: 'arithmetic',
    leastCoverage: 0.65,
    basePeriod: 'latest-common',
    seed: 7,
    draws: 400,
    weightDeviation: 0.25,
    ...changes,
  }
}
