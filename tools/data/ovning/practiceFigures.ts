import { type RandomSource, random } from '../../../src/stats/random.ts'
import { columnsOf, SD_FIELD, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { type Cell, writeTable } from '../writeTable.ts'
import { PRACTICE_AREAS, type PracticeArea } from './practiceAreas.ts'
import { type Counted, PRACTICE_INDICATORS, type PracticeIndicator } from './practiceIndicators.ts'
import { LAST_YEAR, type PracticePeople, personsAged } from './practicePeople.ts'

type Row = Readonly<Record<string, Cell>>
type People = ReadonlyMap<string, PracticePeople>

export interface PracticeFigures {
  readonly values: readonly Row[]
  readonly references: readonly Row[]
}

export const MUNICIPALITY = '0097'
/** Counts from 1 to one less are hidden, as a real package has them. */
export const MIN_N = 5
const COUNTRY = '00'
const COUNTY = '00L'
const PERSONS_TO_A_HOME = 2.15
/** Of the adults: how many answer a survey. */
const ANSWERING = 0.17
const PUPIL_AGE = 15
const WOMEN_ANSWER = 0.53
const HOUSEHOLD_NOISE = 0.35

/** What every figure of an indicator is made from. */
interface Making {
  readonly indicator: PracticeIndicator
  readonly people: People
  readonly next: RandomSource
}

/** One figure of one area: what it is and what it is counted from. */
interface Figure {
  readonly value: number
  readonly numerator: number | null
  readonly n: number | null
}

/** values.csv with the standard deviations of means, which this package alone has. */
export const PRACTICE_VALUE_FIELDS = [...TABLE_SCHEMAS.values.fields, SD_FIELD]

/** The two tables of figures as text. */
export function practiceTables(people: People, seed: number): { readonly values: string; readonly references: string } {
  const { values, references } = practiceFigures(people, seed)
  return {
    values: writeTable(
      PRACTICE_VALUE_FIELDS.map(({ name }) => name),
      values,
    ),
    references: writeTable(columnsOf(TABLE_SCHEMAS.references), references),
  }
}

function practiceFigures(people: People, seed: number): PracticeFigures {
  const parts = PRACTICE_INDICATORS.map((indicator, at) =>
    figuresOf({ indicator, people, next: random(seed + 100 * (at + 1)) }),
  )
  return {
    values: parts.flatMap(({ values }) => values),
    references: parts.flatMap(({ references }) => references),
  }
}

function figuresOf(making: Making): PracticeFigures {
  const { indicator } = making
  // What is peculiar to an area lasts from year to year.
  const own = new Map(PRACTICE_AREAS.map(({ id }) => [id, normal(making.next) * ownSpread(indicator)]))
  const parts = indicator.periods.map((year) => {
    const areas = PRACTICE_AREAS.map((area) => {
      const figure = figureOf(making, area, year, own.get(area.id)!)
      return { area, figure, rows: rowsOf(making, area, year, figure) }
    })
    const whole = wholeOf(
      indicator,
      areas.filter(({ area }) => !indicator.without?.[area.name]).map(({ figure }) => figure),
    )
    const references = whole === null ? [] : referenceRows(indicator, year, whole)
    return { values: areas.flatMap(({ rows }) => rows), references }
  })
  return { values: parts.flatMap(({ values }) => values), references: parts.flatMap(({ references }) => references) }
}

function ownSpread({ slopes, unit }: PracticeIndicator): number {
  return unit === 'count' ? 0 : Math.abs(slopes.hardship) * 0.07
}

/** The figure of an area in a year, before anything of it is hidden. */
function figureOf({ indicator, people, next }: Making, area: PracticeArea, year: number, own: number): Figure {
  const size = residentsIn(area, year) / area.residents
  if (indicator.unit === 'count') return { value: residentsIn(area, year), numerator: null, n: null }
  const of = people.get(area.id)!
  const n = indicator.counted ? Math.round(countedIn(indicator.counted, area, of) * size) : null
  if (indicator.id === 'alder_0_19' || indicator.id === 'alder_65_plus') {
    const persons = indicator.id === 'alder_0_19' ? personsAged(of, 0, 19) : personsAged(of, 65, 130)
    return shareOf(persons, n!)
  }
  if (indicator.exactly) return shareOf(Math.round(n! * indicator.exactly(area)), n!)
  const expected = levelOf(indicator, area, year) + own
  if (indicator.unit === 'tkr') return { value: rounded(expected + normal(next) * 1.6, 1), numerator: null, n }
  if (indicator.spread !== undefined)
    return { value: rounded(expected + (normal(next) * indicator.spread) / Math.sqrt(n!), 1), numerator: null, n }
  const outOf = indicator.unit === 'per_1000' ? 1000 : 100
  const share = Math.min(0.985, Math.max(0.004, expected / outOf))
  const drawn = n! * share + normal(next) * Math.sqrt(n! * share * (1 - share))
  return shareOf(Math.min(n!, Math.max(1, Math.round(drawn))), n!, outOf)
}

function shareOf(numerator: number, n: number, outOf = 100): Figure {
  return { value: rounded((outOf * numerator) / n, 1), numerator, n }
}

/** What is expected of an area in a year: the municipality's level, its trend and break, and the area's character. */
function levelOf(
  { level, trend, slopes, breaks, periods }: PracticeIndicator,
  area: PracticeArea,
  year: number,
): number {
  const mean = (key: 'hardship' | 'young' | 'old' | 'rented') =>
    PRACTICE_AREAS.reduce((sum, one) => sum + one[key] * one.residents, 0) /
    PRACTICE_AREAS.reduce((sum, one) => sum + one.residents, 0)
  const tilt = (key: 'hardship' | 'young' | 'old' | 'rented') => (slopes[key] ?? 0) * (area[key] - mean(key))
  const since = breaks && year < breaks.from ? -breaks.step : 0
  // Where life is hard, things have not followed the rest of the way.
  const ownTrend = trend * (1 - 0.4 * area.hardship)
  return (
    level +
    since +
    ownTrend * (year - periods.at(-1)!) +
    tilt('hardship') +
    tilt('young') +
    tilt('old') +
    tilt('rented')
  )
}

function residentsIn({ residents, growth }: PracticeArea, year: number): number {
  return Math.round(residents * (1 + growth) ** (year - LAST_YEAR))
}

/** How many a share is out of, on the last of 2025. */
function countedIn(counted: Counted, area: PracticeArea, people: PracticePeople): number {
  if ('homes' in counted) return Math.round(area.residents / (PERSONS_TO_A_HOME - HOUSEHOLD_NOISE * area.rented))
  if ('answers' in counted) return Math.round(ANSWERING * personsAged(people, 18, 130))
  if ('pupils' in counted) return personsAged(people, PUPIL_AGE, PUPIL_AGE)
  return personsAged(people, ...counted.ages)
}

/** The rows of a figure: what is too small to show is hidden, women and men beside all. */
function rowsOf({ indicator, next }: Making, { id, name }: PracticeArea, year: number, figure: Figure): Row[] {
  const key = { area_id: id, indicator_id: indicator.id, period: year }
  const without = indicator.without?.[name]
  if (without) return [{ ...key, sex: 'total', status: without }]
  const isLast = year === indicator.periods.at(-1)
  const status = indicator.provisional && isLast ? 'provisional' : ''
  const row = (sex: string, { value, numerator, n }: Figure): Row => {
    if (numerator !== null && numerator < MIN_N) return { ...key, sex, n, status: 'suppressed' }
    return { ...key, sex, value, numerator, n, status }
  }
  if (indicator.spread !== undefined) {
    const sd = rounded(indicator.spread * (0.92 + 0.16 * next()), 1)
    return [{ ...row('total', figure), sd }]
  }
  if (!indicator.bySex) return [row('total', figure)]
  const { numerator, n } = figure
  const womenN = Math.round(n! * WOMEN_ANSWER)
  const women = Math.min(womenN, Math.round(numerator! * (0.55 + 0.04 * normal(next))))
  return [
    row('total', figure),
    row('women', shareOf(women, womenN)),
    row('men', shareOf(numerator! - women, n! - womenN)),
  ]
}

/** The municipality's figure: from all that was counted, also what is hidden. Null: it has none. */
function wholeOf({ unit, spread }: PracticeIndicator, figures: readonly Figure[]): number | null {
  const sum = (of: (figure: Figure) => number) => figures.reduce((all, figure) => all + of(figure), 0)
  if (unit === 'count') return sum(({ value }) => value)
  if (unit === 'tkr') return rounded(sum(({ value }) => value) / figures.length, 1)
  if (spread !== undefined) return rounded(sum(({ value, n }) => value * n!) / sum(({ n }) => n!), 1)
  return rounded((outOf(unit) * sum(({ numerator }) => numerator!)) / sum(({ n }) => n!), 1)
}

function outOf(unit: PracticeIndicator['unit']): number {
  return unit === 'per_1000' ? 1000 : 100
}

function referenceRows({ id, elsewhere }: PracticeIndicator, period: number, whole: number): Row[] {
  const row = (level: string, code: string, value: number): Row => {
    return { level, code, indicator_id: id, period, value: rounded(value, 1), source: 'Påhittat för övning' }
  }
  return [
    row('municipality', MUNICIPALITY, whole),
    ...(elsewhere ? [row('county', COUNTY, whole + elsewhere[0]), row('country', COUNTRY, whole + elsewhere[1])] : []),
  ]
}

/** Nearly normal, mean 0 and standard deviation 1, by sums alone: the same to the last bit on every machine. */
function normal(next: RandomSource): number {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += next()
  return sum
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}
