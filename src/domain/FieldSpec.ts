import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from './Area.ts'
import type { LocalText } from './LocalText.ts'
import type { MeasureFunder } from './measureVocabulary.ts'
import type { Period } from './Period.ts'

/** What a field of each kind holds. Null, no text or an empty list is unknown. */
export interface KindValues {
  /** In both languages: columns `x_sv` and `x_en`; an older `x` is read as the Swedish one. */
  readonly texts: LocalText
  readonly text: string
  readonly name: string | null
  readonly link: string
  readonly number: number | null
  /** A day, a month or a year. */
  readonly date: string | null
  readonly word: string | null
  readonly words: readonly string[]
  /** Ids of other records of the package. */
  readonly ids: readonly string[]
  /** Goals of Agenda 2030, 1-17. */
  readonly goals: readonly number[]
  readonly years: readonly number[]
  readonly periods: readonly Period[]
  readonly period: Period | null
  readonly point: LonLat | null
  readonly polygon: Polygon | MultiPolygon | null
  readonly funders: readonly MeasureFunder[]
}

export type FieldKind = keyof KindValues

interface NumberLimits {
  readonly min?: number
  readonly max?: number
  readonly integer?: boolean
  /** Things, metres or kronor: nobody gives three decimals, so `250.000` is not 250. */
  readonly isCount?: boolean
  /** The field before it that it may not be smaller than. */
  readonly notBelow?: string
  /** What blank means, where that is something. */
  readonly otherwise?: number
  readonly unit?: 'sek'
}

interface WordChoice {
  readonly words: readonly string[]
  /** Words of another language that can only mean one thing; reading one is told. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly otherwise?: string
}

interface KindRules {
  /** `legacy`: the column without a language, which is read and never written. */
  readonly texts: { readonly legacy?: string }
  readonly number: NumberLimits
  readonly date: { readonly side?: 'start' | 'end' }
  readonly word: WordChoice
  readonly words: { readonly words: readonly string[] }
  readonly ids: { readonly of: 'priorityAreas' | 'indicators' }
}

type SpecOf<K extends FieldKind> = {
  readonly kind: K
  /** Its columns in the table of the package, in the order of the file. */
  readonly columns: readonly string[]
  /** Whether a table without its first column is no such table. */
  readonly required?: boolean
} & (K extends keyof KindRules ? KindRules[K] : unknown)

/** One field of a record of the package: what it holds, in which columns, and within which limits. */
export type FieldSpec<K extends FieldKind = FieldKind> = K extends FieldKind ? SpecOf<K> : never

/** The fields of a record, in the order of its table. */
export type FieldTable = Readonly<Record<string, FieldSpec>>

type KnownOr<S, T> = S extends { readonly otherwise: unknown } ? Exclude<T, null> : T

/** What a field holds: its kind's value, narrowed to the field's own words. */
export type FieldValue<S> = S extends { readonly kind: 'word'; readonly words: readonly (infer W)[] }
  ? KnownOr<S, W | null>
  : S extends { readonly kind: 'words'; readonly words: readonly (infer W)[] }
    ? readonly W[]
    : S extends { readonly kind: infer K extends FieldKind }
      ? KnownOr<S, KindValues[K]>
      : never

/** A record with the fields of a table. */
export type FieldValues<T> = { readonly [F in keyof T]: FieldValue<T[F]> }

/** The columns of a table of fields. */
export type ColumnOf<T> = T[keyof T] extends { readonly columns: readonly (infer C extends string)[] } ? C : never
