import { compositeIndex } from '../../src/analysis/need/compositeIndex.ts'
import { needUncertainty } from '../../src/analysis/need/needUncertainty.ts'
import type { Area } from '../../src/domain/Area.ts'
import type { Dataset, IndicatorValues } from '../../src/domain/Dataset.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import { NO_TEXT } from '../../src/domain/LocalText.ts'
import type { NeedSpec } from '../../src/domain/NeedSpec.ts'
import { random } from '../../src/stats/random.ts'
import { madeUpNeedSpec } from './madeUpNeedSpec.ts'

const SIZE = { areas: 23, components: 20, draws: 2000 }
const ROUNDS = 9
const BUDGET_MS = 80
const TEXT = { sv: '', en: '' }

/** The uncertainty of a need index at the size of the budget, medians of several rounds in one process. */
export async function main(): Promise<void> {
  const { dataset, spec } = generate()
  const point: number[] = []
  const first = timed(() => needUncertainty(dataset, spec))
  const all: number[] = []
  const figures: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    point.push(timed(() => compositeIndex(dataset, spec)))
    all.push(timed(() => needUncertainty(dataset, spec)))
    figures.push(timed(() => needUncertainty(dataset, spec, { sources: ['figures'] })))
  }
  line(`need index: ${SIZE.areas} areas, ${SIZE.components} components`)
  line(`scores, places, contributions:  ${median(point).toFixed(2)} ms`)
  line(`${SIZE.draws} draws, the first time:   ${first.toFixed(0)} ms (budget: ${BUDGET_MS} ms)`)
  line(`${SIZE.draws} draws, median of ${ROUNDS}:     ${median(all).toFixed(0)} ms (budget: ${BUDGET_MS} ms)`)
  line(`the quickest of them:           ${Math.min(...all).toFixed(0)} ms`)
  line(
    `of which figures alone:         ${median(figures).toFixed(0)} ms, quickest ${Math.min(...figures).toFixed(0)} ms`,
  )
}

/** Made-up shares with denominators of some hundred persons; they never leave this process. */
function generate(): { dataset: Dataset; spec: NeedSpec } {
  const next = random(1)
  const ids = Array.from({ length: SIZE.components }, (_, j) => `component${j}`)
  const areas = Array.from(
    { length: SIZE.areas },
    (_, i): Area => ({
      id: `area${i}`,
      name: '',
      level: '',
      kind: 'annat',
      labelPoint: null,
      areaKm2: null,
      keywords: NO_TEXT,
      geometry: null,
    }),
  )
  const values = ids.map((id): [string, IndicatorValues] => [
    id,
    {
      periods: ['2024'],
      sexes: ['total'],
      value: Float64Array.from(areas, () => 5 + 40 * next()),
      n: Float64Array.from(areas, () => Math.round(300 + 1500 * next())),
      numerator: new Float64Array(SIZE.areas).fill(Number.NaN),
      status: new Uint8Array(SIZE.areas).fill(1),
    },
  ])
  const indicators = ids.map(
    (id): Indicator => ({
      id,
      name: TEXT,
      description: TEXT,
      phrase: TEXT,
      keywords: TEXT,
      unit: 'percent',
      direction: 'lower-better',
      decimals: 1,
      priorityAreas: [],
      theme: '',
      sdg: [],
      denominator: TEXT,
      intervalMethod: 'wilson',
      referenceRule: 'weighted-mean',
      zeroMeans: 'zero',
      source: '',
      sourceUrl: '',
      tableId: '',
      caveat: TEXT,
      seriesBreaks: [],
    }),
  )
  const dataset: Dataset = {
    groups: [],
    places: [],
    references: [],
    measures: [],
    measureAreas: [],
    goals: [],
    notes: [],
    needSpecs: [],
    knowledgeGaps: [],
    stories: [],
    meta: { minN: 5 } as Dataset['meta'],
    areas,
    areaIndex: new Map(areas.map(({ id }, i) => [id, i])),
    indicators,
    values: new Map(values),
    population: { periods: [], sexes: [], ageBands: [], persons: new Float64Array() },
  }
  return { dataset, spec: madeUpNeedSpec(ids, SIZE.draws) }
}

function timed(task: () => unknown): number {
  const start = performance.now()
  if (task() === null) throw new Error('The index has nothing to simulate')
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
