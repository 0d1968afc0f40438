import type { ColumnOf, FieldKind, FieldSpec, FieldTable, FieldValues, KindValues } from './FieldSpec.ts'
import { LANGUAGES, NO_TEXT } from './LocalText.ts'
import type { MeasureFunder } from './measureVocabulary.ts'

export type FieldCells<T> = Readonly<Record<ColumnOf<T>, string>>

/** A record of which nothing is known: every field blank, or what blank means in it. */
export function blankValues<T extends FieldTable>(fields: T): FieldValues<T> {
  return Object.fromEntries(Object.entries(fields).map(([field, spec]) => [field, blankValue(spec)])) as FieldValues<T>
}

/** A record as the cells of its row, by column. Unknown is a blank cell, never 0; numbers are written in full. */
export function fieldCells<T extends FieldTable>(fields: T, record: FieldValues<T>): FieldCells<T> {
  const cells = Object.entries(fields).flatMap(([field, { kind, columns }]) => {
    const written = (WRITERS[kind] as (value: unknown) => readonly string[])(record[field])
    return columns.map((column, at) => [column, written[at]!] as const)
  })
  return Object.fromEntries(cells) as FieldCells<T>
}

function blankValue(spec: FieldSpec): KindValues[FieldKind] {
  if ('otherwise' in spec && spec.otherwise !== undefined) return spec.otherwise
  return BLANK[spec.kind]
}

const BLANK: KindValues = {
  texts: NO_TEXT,
  text: '',
  link: '',
  name: null,
  number: null,
  date: null,
  word: null,
  words: [],
  ids: [],
  goals: [],
  years: [],
  periods: [],
  period: null,
  point: null,
  polygon: null,
  funders: [],
}

const text = (value: string | number | null) => [value === null ? '' : String(value)]
const list = (values: readonly (string | number)[]) => [values.join(';')]

/** The cells of one value of each kind, in the order of the field's columns. */
const WRITERS: { readonly [K in FieldKind]: (value: KindValues[K]) => readonly string[] } = {
  texts: (text) => LANGUAGES.map((language) => text[language]),
  text,
  link: text,
  name: text,
  number: text,
  date: text,
  word: text,
  words: list,
  ids: list,
  goals: list,
  years: list,
  periods: list,
  period: text,
  point: (point) => (point ? point.map(String) : ['', '']),
  polygon: (polygon) => [polygon ? JSON.stringify(polygon) : ''],
  funders: sharesAndNames,
}

/** No shares at all when none is stated, else one for each name in their order, blank where it is unknown. */
function sharesAndNames(funders: readonly MeasureFunder[]): readonly string[] {
  const isNamed = funders.some(({ name }) => name !== null)
  const isShared = funders.some(({ sharePercent }) => sharePercent !== null)
  return [
    isShared ? funders.map(({ sharePercent }) => sharePercent ?? '').join('; ') : '',
    isNamed ? funders.map(({ name }) => name ?? '').join('; ') : '',
  ]
}
