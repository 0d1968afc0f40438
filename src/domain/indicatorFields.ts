import type { ColumnOf, FieldTable } from './FieldSpec.ts'

/**
 * The unit decides how a value is written. Values keep the unit of the file: a share is 25 for 25 %.
 * `count` is a number of persons or things and is never drawn as a choropleth.
 */
export const UNITS = [
  ...(['percent', 'count', 'tkr', 'kr', 'index', 'per_1000', 'per_100000'] as const),
  ...(['years', 'days', 'points', 'per_km2'] as const),
] as const
export type Unit = (typeof UNITS)[number]

/** What a high value means for the residents. Colour is a later question. */
const DIRECTIONS = ['higher-better', 'lower-better', 'none'] as const
export type Direction = (typeof DIRECTIONS)[number]

/**
 * How a 95 % interval is made: of a share by Wilson's score, of a rate by Byar, of a mean by Student's t from its standard
 * deviation and the number of observations. `t` also says that the figure is a mean of `n` observations.
 */
const INTERVAL_METHODS = ['wilson', 'byar', 't', 'none'] as const
export type IntervalMethod = (typeof INTERVAL_METHODS)[number]

/** What a zero of the file says. Some sources write 0 for what secrecy hides: then nobody can tell it from none at all. */
const ZERO_MEANINGS = ['zero', 'suppressed'] as const

/** Which number stands for the municipality: its own published value, or the weighted mean of the areas. */
const REFERENCE_RULES = ['published', 'weighted-mean'] as const
export type ReferenceRule = (typeof REFERENCE_RULES)[number]

/**
 * What is known of an indicator, in the order of indicators.csv: the one place that a new field is written in, together
 * with `INDICATOR_COLUMNS` below. The type `Indicator`, the reader and the writer of the file and the package's schema
 * follow from it.
 */
export const INDICATOR_FIELDS = {
  name: { kind: 'texts', columns: ['name_sv', 'name_en'], required: true },
  /** Its name as the subject of a sentence ("arbetslösheten"); empty where one is made of the name. */
  phrase: { kind: 'texts', columns: ['phrase_sv', 'phrase_en'] },
  description: { kind: 'texts', columns: ['description_sv', 'description_en'] },
  unit: { kind: 'word', words: UNITS, columns: ['unit'], required: true, otherwise: 'index' },
  direction: { kind: 'word', words: DIRECTIONS, columns: ['direction'], required: true, otherwise: 'none' },
  decimals: { kind: 'number', columns: ['decimals'], min: 0, max: 6, integer: true, otherwise: 1 },
  /** Ids of `PackageMeta.priorityAreas`; empty when the indicator is background. */
  priorityAreas: { kind: 'ids', of: 'priorityAreas', columns: ['priority_area'] },
  /** Id of `PackageMeta.themes`, or empty. */
  theme: { kind: 'text', columns: ['theme'] },
  /** Goals of Agenda 2030, 1-17. */
  sdg: { kind: 'goals', columns: ['sdg'] },
  /** What `n` counts, in words of the source; empty when unknown. */
  denominator: { kind: 'texts', columns: ['denominator_sv', 'denominator_en'], legacy: 'denominator' },
  intervalMethod: { kind: 'word', words: INTERVAL_METHODS, columns: ['ci_method'], otherwise: 'none' },
  referenceRule: { kind: 'word', words: REFERENCE_RULES, columns: ['reference_rule'], otherwise: 'published' },
  zeroMeans: { kind: 'word', words: ZERO_MEANINGS, columns: ['zero_means'], otherwise: 'zero' },
  source: { kind: 'text', columns: ['source'] },
  sourceUrl: { kind: 'link', columns: ['source_url'] },
  tableId: { kind: 'text', columns: ['table_id'] },
  /** What people call it, between semicolons, for the search; empty when its name is enough. */
  keywords: { kind: 'texts', columns: ['keywords_sv', 'keywords_en'] },
  caveat: { kind: 'texts', columns: ['caveat_sv', 'caveat_en'], legacy: 'caveat' },
  /** Periods from which the definition differs from the periods before. */
  seriesBreaks: { kind: 'periods', columns: ['series_break'] },
} as const satisfies FieldTable

type IndicatorColumn = 'id' | ColumnOf<typeof INDICATOR_FIELDS>

interface ColumnFacts {
  /** What it says, for the schema of the package. */
  readonly meaning: string
  readonly isWhole?: true
}

/** What each column says: apart from the fields, since the reader of packages has no use for it. */
export const INDICATOR_COLUMNS = {
  id: { meaning: 'Måttets id' },
  name_sv: { meaning: 'Namn på svenska' },
  name_en: { meaning: 'Namn på engelska' },
  phrase_sv: { meaning: 'Namnet i en mening, bestämd form: arbetslösheten, andelen äldre' },
  phrase_en: { meaning: 'Namnet i en mening, på engelska' },
  description_sv: { meaning: 'Definition på svenska' },
  description_en: { meaning: 'Definition på engelska' },
  unit: { meaning: 'Enhet, till exempel percent, count eller tkr' },
  direction: { meaning: 'higher-better, lower-better eller none' },
  decimals: { meaning: 'Antal decimaler som visas', isWhole: true },
  priority_area: { meaning: 'Prioriterade områden, lista med semikolon' },
  theme: { meaning: 'Tema' },
  sdg: { meaning: 'Mål i Agenda 2030, lista med semikolon' },
  denominator_sv: { meaning: 'Vad n räknar, på svenska' },
  denominator_en: { meaning: 'Vad n räknar, på engelska' },
  ci_method: { meaning: 'Metod för intervall: wilson, byar, t eller none' },
  reference_rule: { meaning: 'Kommunens värde: published eller weighted-mean' },
  zero_means: { meaning: 'Vad 0 betyder: zero, eller suppressed där källan skriver 0 för dolda uppgifter' },
  source: { meaning: 'Källa' },
  source_url: { meaning: 'Länk till källan' },
  table_id: { meaning: 'Tabell hos källan' },
  keywords_sv: { meaning: 'Vardagsord för sökningen, lista med semikolon' },
  keywords_en: { meaning: 'Vardagsord på engelska, lista med semikolon' },
  caveat_sv: { meaning: 'Förbehåll på svenska' },
  caveat_en: { meaning: 'Förbehåll på engelska' },
  series_break: { meaning: 'Perioder då definitionen ändras, lista med semikolon' },
} as const satisfies Readonly<Record<IndicatorColumn, ColumnFacts>>
