import type { Area, AreaId } from './Area.ts'
import type { AreaGroup } from './AreaGroup.ts'
import { type Cell, CellStatus, reasonOf } from './Cell.ts'
import type { Goal } from './Goal.ts'
import type { Ground, TileArchive } from './Ground.ts'
import type { Indicator, IndicatorId } from './Indicator.ts'
import type { Measure, MeasureArea, MeasureStatus } from './Measure.ts'
import type { KnowledgeGap, NeedSpec } from './NeedSpec.ts'
import type { Note } from './Note.ts'
import type { PackageMeta } from './PackageMeta.ts'
import type { Period } from './Period.ts'
import type { Place } from './Place.ts'
import type { Population } from './Population.ts'
import type { Reference } from './Reference.ts'
import type { Sex } from './Sex.ts'
import type { Story } from './Story.ts'

/**
 * All figures of one indicator, as columns. Index: (sex * periods + period) * areas + area.
 * `n`, `numerator` and `sd` are NaN where unknown; `value` is NaN where `status` is a missing reason.
 */
export interface IndicatorValues {
  readonly periods: readonly Period[]
  readonly sexes: readonly Sex[]
  readonly value: Float64Array
  readonly n: Float64Array
  readonly numerator: Float64Array
  readonly status: Uint8Array
  /** Standard deviation of the observations behind a mean. Only of indicators with the interval `t`, in files that have it. */
  readonly sd?: Float64Array
  /** Positions of figures that the small-number rule lets be told in whole numbers only. Left out where there are none. */
  readonly coarse?: ReadonlySet<number>
}

/** The reader's own edits of measures that lie over a package: how many measures differ, how many clash with it. */
export interface DraftMark {
  readonly name: string
  readonly changes: number
  readonly conflicts: number
}

/** The reader's own edits of goals and notes that lie over a package: how many of them differ, how many clash with it. */
export type PlanDraftMark = Omit<DraftMark, 'name'>

/** Figures of the reader's own that lie over a package: which indicators they are of, and how many they are. */
export interface OwnFiguresMark {
  readonly indicatorIds: readonly IndicatorId[]
  readonly figures: number
}

/** Everything known, joined by id. Areas are in order of id; indicators in the order of the file. */
export interface Dataset {
  readonly meta: PackageMeta
  readonly areas: readonly Area[]
  readonly areaIndex: ReadonlyMap<AreaId, number>
  readonly groups: readonly AreaGroup[]
  readonly places: readonly Place[]
  readonly indicators: readonly Indicator[]
  readonly values: ReadonlyMap<IndicatorId, IndicatorValues>
  readonly references: readonly Reference[]
  readonly population: Population
  readonly measures: readonly Measure[]
  readonly measureAreas: readonly MeasureArea[]
  /** Goals of the plan, in the order of the file. */
  readonly goals: readonly Goal[]
  /** What people have seen and heard, in the order of the file: read, never counted. */
  readonly notes: readonly Note[]
  /** Need indexes the package proposes; at most one is the default of a prioritised area: the first. */
  readonly needSpecs: readonly NeedSpec[]
  readonly knowledgeGaps: readonly KnowledgeGap[]
  /** Presentations that come with the package, in the order its description lists them. */
  readonly stories: readonly Story[]
  /** Only where there are so many areas that their borders came as columns; `geometry` of an area is then made when asked for. */
  readonly ground?: Ground
  /** Only where the package brought tiles of them. */
  readonly archive?: TileArchive
  /** Only where the measures are not those of the package alone: then every figure about them says so. */
  readonly draft?: DraftMark
  /** Only where goals or notes are not those of the package alone. */
  readonly planDraft?: PlanDraftMark
  /** Only where some figures are not those of the package: then everything that is made of the dataset says so. */
  readonly ownFigures?: OwnFiguresMark
  /** Only where a division that was read in took the place of other areas: what those were called. */
  readonly formerAreas?: ReadonlyMap<AreaId, string>
  /** Only of a part (`datasetInScope`): what it is a part of, for what is said of the part among all. */
  readonly whole?: Dataset
  /** Of a part: the part that it lies in itself (`Scope.parent`); null for the whole. */
  readonly within?: string | null
  /** Only where some measures are left out of all counting (`countedDataset`): how many of each stage. */
  readonly notCounted?: ReadonlyMap<MeasureStatus, number>
}

/** Position in the columns, or -1 when the indicator has no such period or sex. */
export function cellIndex(
  dataset: Dataset,
  values: IndicatorValues,
  areaIndex: number,
  period: Period,
  sex: Sex = 'total',
): number {
  const periodAt = values.periods.indexOf(period)
  const sexAt = values.sexes.indexOf(sex)
  if (periodAt < 0 || sexAt < 0) return -1
  return (sexAt * values.periods.length + periodAt) * dataset.areas.length + areaIndex
}

/** One figure with its reason when it is missing. Unknown ids and periods read as "not in file". */
export function cellAt(
  dataset: Dataset,
  indicatorId: IndicatorId,
  areaId: AreaId,
  period: Period,
  sex: Sex = 'total',
): Cell {
  const values = dataset.values.get(indicatorId)
  const areaIndex = dataset.areaIndex.get(areaId)
  if (!values || areaIndex === undefined) return { kind: 'missing', reason: 'not-in-file' }
  const index = cellIndex(dataset, values, areaIndex, period, sex)
  if (index < 0) return { kind: 'missing', reason: 'not-in-file' }
  const status = values.status[index] as number
  if (status !== CellStatus.value && status !== CellStatus.provisional)
    return { kind: 'missing', reason: reasonOf(status) }
  const n = values.n[index] as number
  const numerator = values.numerator[index] as number
  const sd = values.sd?.[index] ?? Number.NaN
  return {
    kind: 'value',
    value: values.value[index] as number,
    ...(Number.isNaN(n) ? {} : { n }),
    ...(Number.isNaN(numerator) ? {} : { numerator }),
    ...(Number.isNaN(sd) ? {} : { sd }),
    ...(status === CellStatus.provisional ? { provisional: true as const } : {}),
    ...(values.coarse?.has(index) ? { coarse: true as const } : {}),
  }
}
