import { statusWord } from '../domain/Cell.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { figuresIn } from '../domain/figuresIn.ts'
import { MEASURE_FIELDS, type MeasureFieldName } from '../domain/measureFields.ts'
import { type EffortRow, verdictRows } from './effort/effortRows.ts'

type Plain = string | number | boolean | null

/** What two editions of a package tell differently about one thing. */
export interface PackageChange {
  readonly kind: 'new' | 'changed' | 'gone'
  /** A `verdict` is of need beside measures; it has the prioritised area where the others have an indicator. */
  readonly of: 'area' | 'indicator' | 'figure' | 'reference' | 'measure' | 'verdict'
  /** Area, or level and code of a reference; null where it is of none. */
  readonly area: string | null
  readonly indicator: string | null
  readonly period: string | null
  readonly sex: string | null
  /** Of a measure. */
  readonly measure: string | null
  /** What of it: a field of a measure, `value`, `n`, `numerator` or `status` of a figure. */
  readonly field: string | null
  readonly was: Plain
  readonly is: Plain
  /** Of a verdict: the reason before and after, when they differ. */
  readonly why: string | null
}

/** One thing that an edition tells, found in the other by its key. */
interface Statement {
  readonly at: Omit<PackageChange, 'kind' | 'was' | 'is' | 'why'>
  readonly says: Plain
  readonly reason?: string
}

const NOTHING = { area: null, indicator: null, period: null, sex: null, measure: null, field: null } as const

/**
 * What is new, changed and gone between two editions of a package, with small numbers hidden in both: a figure that is
 * hidden in one of them has the status `suppressed` there and no number. In the order areas, indicators, figures,
 * references, measures, verdicts. Of a thing that is wholly new or gone only that is told, not each of its parts.
 *
 * Linear in the number of figures of both.
 */
export function packageChanges(before: Dataset, after: Dataset): PackageChange[] {
  const [was, is] = [statements(before), statements(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  const changes = keys.flatMap((key): PackageChange[] => {
    const [old, now] = [was.get(key), is.get(key)]
    if (old && now && old.says === now.says && old.reason === now.reason) return []
    const { at } = (now ?? old)!
    if (hasNewOwner(at, key, was, is)) return []
    const kind = !old ? 'new' : now ? 'changed' : 'gone'
    return [{ kind, ...at, was: old?.says ?? null, is: now?.says ?? null, why: whyOf(old, now) }]
  })
  const order = ['area', 'indicator', 'figure', 'reference', 'measure', 'verdict']
  return changes.sort((one, other) => order.indexOf(one.of) - order.indexOf(other.of))
}

/** Whether it goes without saying, since the area, indicator or measure that it is of is wholly new or gone. */
function hasNewOwner(
  { of, area, indicator, measure, field }: Statement['at'],
  key: string,
  was: ReadonlyMap<string, Statement>,
  is: ReadonlyMap<string, Statement>,
): boolean {
  if (was.has(key) && is.has(key)) return false
  const isOne = (owner: string): boolean => was.has(owner) !== is.has(owner)
  if (of === 'measure') return field !== null && isOne(keyOf({ ...NOTHING, of, measure }))
  if (of !== 'figure' && of !== 'reference' && of !== 'verdict') return false
  return (
    (area !== null && isOne(keyOf({ ...NOTHING, of: 'area', area }))) ||
    (indicator !== null && isOne(keyOf({ ...NOTHING, of: 'indicator', indicator })))
  )
}

function whyOf(old: Statement | undefined, now: Statement | undefined): string | null {
  const [before, after] = [old?.reason ?? null, now?.reason ?? null]
  return before === after ? null : `${before ?? 'none'} -> ${after ?? 'none'}`
}

const keyOf = (at: Statement['at']): string =>
  JSON.stringify([at.of, at.area, at.indicator, at.period, at.sex, at.measure, at.field])

function statements(dataset: Dataset): ReadonlyMap<string, Statement> {
  const all = new Map<string, Statement>()
  const say = (at: Partial<Statement['at']> & Pick<Statement['at'], 'of'>, says: Plain, reason?: string): void => {
    const whole = { ...NOTHING, ...at }
    all.set(keyOf(whole), { at: whole, says, ...(reason !== undefined && { reason }) })
  }
  for (const { id, name } of dataset.areas) say({ of: 'area', area: id }, name)
  for (const { id, name } of dataset.indicators) say({ of: 'indicator', indicator: id }, name.sv)
  sayFigures(dataset, say)
  // Means that are kept because areas are hidden are no statements of the package.
  for (const { level, code, indicatorId, period, value } of dataset.references.filter(({ computed }) => !computed))
    say({ of: 'reference', area: `${level} ${code}`, indicator: indicatorId, period, field: 'value' }, value)
  sayMeasures(dataset, say)
  for (const row of verdictRows(dataset)) sayVerdict(row, say)
  return all
}

type Say = (at: Partial<Statement['at']> & Pick<Statement['at'], 'of'>, says: Plain, reason?: string) => void

function sayFigures(dataset: Dataset, say: Say): void {
  for (const { indicatorId, areaId, period, sex, column, at } of figuresIn(dataset)) {
    const place = { of: 'figure', area: areaId, indicator: indicatorId, period, sex } as const
    say({ ...place, field: 'status' }, statusWord(column.status[at]!))
    for (const field of ['value', 'n', 'numerator'] as const) {
      const number = column[field][at]!
      if (!Number.isNaN(number)) say({ ...place, field }, number)
    }
  }
}

function sayMeasures({ measures, measureAreas }: Dataset, say: Say): void {
  for (const measure of measures) {
    say({ of: 'measure', measure: measure.id }, measure.title.sv)
    for (const field of Object.keys(MEASURE_FIELDS) as MeasureFieldName[]) {
      const content: unknown = measure[field as keyof typeof measure]
      say({ of: 'measure', measure: measure.id, field }, plain(content))
    }
    const places = measureAreas.filter(({ measureId }) => measureId === measure.id)
    say({ of: 'measure', measure: measure.id, field: 'areas' }, plain(places.map(({ measureId: _, ...rest }) => rest)))
  }
}

/** Numbers and texts as they are; what has parts as JSON, so that a row is a row. */
function plain(content: unknown): Plain {
  if (content === undefined || content === null) return null
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean') return content
  return JSON.stringify(content)
}

function sayVerdict({ area, indicator, verdict, reason }: EffortRow, say: Say): void {
  say({ of: 'verdict', area: String(area), indicator: String(indicator) }, verdict ?? null, String(reason))
}
