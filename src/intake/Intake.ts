import type { Area, AreaId } from '../domain/Area.ts'
import type { Finding } from '../domain/Finding.ts'
import type { Indicator, IndicatorId, Unit } from '../domain/Indicator.ts'
import type { Issue } from '../domain/Issue.ts'
import type { Period } from '../domain/Period.ts'
import type { ReferenceLevel } from '../domain/Reference.ts'
import type { Sex } from '../domain/Sex.ts'
import type { KeyPair } from './meaning/keyPairs.ts'
import type { Recipe } from './recipe/Recipe.ts'

/** What a column of a table is. `split`: another division, such as age, that makes an indicator of each of its values. */
export type ColumnRole =
  | 'area'
  | 'area-name'
  | 'period'
  | 'sex'
  | 'indicator'
  | 'split'
  | 'value'
  | 'numerator'
  | 'n'
  | 'sd'
  | 'status'
  | 'unit'
  | 'note'
  | 'ignored'

export interface IntakeColumn {
  /** Position in the rows of the sheet. */
  readonly column: number
  /** Its heading, the parts of several header rows joined by spaces. */
  readonly name: string
  readonly role: ColumnRole
  /** Decimal sign of its numbers; null without decimals. */
  readonly decimal: ',' | '.' | null
}

/** A table as it was recognised, to be drawn on its rows. Rows are positions in `SourceSheet.rows`. */
export interface IntakeTable {
  readonly file: string
  readonly sheet: string
  readonly titleRows: readonly number[]
  readonly headerRows: readonly number[]
  /** The row under the headings that says what each column is measured in; null without one. */
  readonly unitRow: number | null
  /** The first row of figures, and the row after the last. */
  readonly from: number
  readonly to: number
  /** Sums of what cannot be told, which are left out. */
  readonly totalRows: readonly number[]
  /** Rows of something larger than an area, which its figures are compared with. */
  readonly largerRows: readonly number[]
  readonly footerRows: readonly number[]
  readonly columns: readonly IntakeColumn[]
}

/** An indicator as the file has it. `known`: it is one of the package's own. */
export interface IntakeIndicator {
  readonly indicator: Indicator
  readonly known: boolean
  /** Periods from which the file's areas are of another edition, where the package says of no break. */
  readonly newBreaks: readonly Period[]
  /** Null while nobody has said it; the indicator itself then has `index`. */
  readonly unit: Unit | null
  /** Parts of words in its name by which direction, area, theme and goal were guessed. */
  readonly guessedBy: readonly string[]
  /** How many figures of areas it has. */
  readonly figures: number
}

/** Figures of areas in columns, one place per figure; the texts they count on stand in lists. */
export interface IntakeFigures {
  readonly areaIds: readonly AreaId[]
  readonly indicatorIds: readonly IndicatorId[]
  readonly periods: readonly Period[]
  readonly count: number
  readonly area: Int32Array
  readonly indicator: Int32Array
  readonly period: Int32Array
  /** Index into SEXES. */
  readonly sex: Uint8Array
  /** A `CellStatusCode`. */
  readonly status: Uint8Array
  /** NaN unless the status says that there is a value. */
  readonly value: Float64Array
  readonly numerator: Float64Array
  readonly n: Float64Array
  readonly sd: Float64Array
  /** 1 where somebody has said that a strange figure is right. */
  readonly confirmed: Uint8Array
  readonly line: Int32Array
}

/** A figure for something larger than an area. */
export interface IntakeReference {
  readonly level: ReferenceLevel
  readonly code: string
  readonly indicatorId: IndicatorId
  readonly period: Period
  readonly sex: Sex
  readonly status: number
  /** NaN unless the status says that there is a value. */
  readonly value: number
  readonly line: number
  /** A mean of the areas that were there before a division came in, which cannot be made of those that come in. */
  readonly computed?: true
}

/** A row that belongs to no area of the package, and why. */
export interface UnmatchedRow {
  readonly file: string
  readonly line: number
  readonly text: string
  /** `residual`: people or things that are in no area. `total`: a sum of what cannot be told. */
  readonly reason: 'unknown' | 'residual' | 'total'
}

/** What was found in files, with nothing changed yet. */
export interface Intake {
  readonly tables: readonly IntakeTable[]
  /** Every guess; questions are those that nothing is chosen for. */
  readonly findings: readonly Finding[]
  readonly indicators: readonly IntakeIndicator[]
  readonly figures: IntakeFigures
  readonly references: readonly IntakeReference[]
  /** Names of the areas that the file names. */
  readonly areaNames: ReadonlyMap<AreaId, string>
  readonly unmatched: { readonly rows: readonly UnmatchedRow[]; readonly areas: readonly AreaId[] }
  /** Of key files: which smaller area lies in which larger. */
  readonly pairs: readonly KeyPair[]
  /** Of files of ground: a division of its own. Empty when no file has one. */
  readonly areas: readonly Area[]
  /** By area of such a division: the package's areas that it is made of, whose figures together are its own. */
  readonly partsOf: ReadonlyMap<AreaId, readonly AreaId[]>
  readonly issues: readonly Issue[]
  readonly recipe: Recipe
  /** Ids of answers that nothing was asked for, or that are none of the choices. */
  readonly strayAnswers: readonly string[]
}
