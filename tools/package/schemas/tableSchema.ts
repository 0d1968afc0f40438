import type { FieldSpec, FieldTable } from '../../../src/domain/FieldSpec.ts'
import { GOAL_FIELDS } from '../../../src/domain/goalFields.ts'
import { INDICATOR_FIELDS } from '../../../src/domain/indicatorFields.ts'
import { MEASURE_FIELDS } from '../../../src/domain/measureFields.ts'
import { LINK_BASES } from '../../../src/domain/measureVocabulary.ts'
import { NOTE_FIELDS } from '../../../src/domain/noteFields.ts'
import { REFERENCE_LEVELS } from '../../../src/domain/Reference.ts'
import { SEXES } from '../../../src/domain/Sex.ts'
import { MISSING_SYMBOLS } from '../../../src/ingest/missingSymbol.ts'
import { CSV_SPECS, type CsvFile } from '../../../src/ingest/packageFiles.ts'
import { STATUSES } from '../../../src/ingest/readWord.ts'
import { LINK_ROLES } from '../../../src/ingest/validateMeasureAreas.ts'
import { COMPUTED_FIELD, type FieldSchema, SD_FIELD, TABLE_SCHEMAS } from '../../data/tableSchemas.ts'
import { type JsonSchema, LINK_PATTERN } from './JsonSchema.ts'

/** What a cell that is not blank must be, in the words that Table Schema and JSON Schema share. */
type Constraints = JsonSchema

const PERIOD = '\\d{4}(\\s*[-–]\\s*\\d{4}|/\\d{2}(\\d{2})?|[KQ][1-4]|M(0[1-9]|1[0-2])|-\\d{2}(-\\d{2})?)?'
const SPACE = '\\s*'
const listPattern = (item: string) => `^${SPACE}(${item})?(${SPACE};${SPACE}(${item})?)*${SPACE}$`
const matching = (pattern: string): Constraints => ({ pattern })
const oneOf = (words: readonly string[]): Constraints => ({ enum: words })
const between = (minimum: number, maximum: number): Constraints => ({ minimum, maximum })

const [LON, LAT] = [between(-180, 180), between(-90, 90)]
const IS_PERIOD = matching(`^${PERIOD}$`)
const SHARE = between(0, 1)
const BASIS = oneOf(LINK_BASES)

/** The constraints of tables that are read by a function of their own; those of the others follow from their fields. */
const OWN_CONSTRAINTS: Readonly<Partial<Record<CsvFile, Readonly<Record<string, Constraints>>>>> = {
  'values.csv': { period: IS_PERIOD, sex: oneOf(SEXES), status: oneOf(STATUSES) },
  'area_groups.csv': { basis: BASIS },
  'places.csv': { lon: LON, lat: LAT, population: { minimum: 0 } },
  'references.csv': { level: oneOf(REFERENCE_LEVELS), period: IS_PERIOD },
  'population.csv': {
    period: IS_PERIOD,
    sex: oneOf(SEXES),
    age_band: matching('^\\d{1,3}(\\s*[-–]\\s*\\d{1,3}|\\+)?$'),
    persons: { minimum: 0 },
  },
  'measure_areas.csv': { role: oneOf(LINK_ROLES), share: SHARE, measure_share: SHARE, basis: BASIS },
}

const FIELD_TABLES: Readonly<Partial<Record<CsvFile, FieldTable>>> = {
  'indicators.csv': INDICATOR_FIELDS,
  'measures.csv': MEASURE_FIELDS,
  'goals.csv': GOAL_FIELDS,
  'notes.csv': NOTE_FIELDS,
}

function constraintsOf(spec: FieldSpec, column: string): Constraints {
  switch (spec.kind) {
    case 'word':
      return oneOf(spec.words)
    case 'words':
      return matching(listPattern(spec.words.join('|')))
    case 'number':
      return {
        ...(spec.min !== undefined && { minimum: spec.min }),
        ...(spec.max !== undefined && { maximum: spec.max }),
      }
    case 'link':
      return matching(LINK_PATTERN)
    case 'date':
      return matching('^\\d{4}(-\\d{2}(-\\d{2})?)?$')
    case 'goals':
      return matching(listPattern('0?[1-9]|1[0-7]'))
    case 'years':
      return matching(listPattern('19\\d{2}|2[01]\\d{2}|2200'))
    case 'period':
      return IS_PERIOD
    case 'periods':
      return matching(listPattern(PERIOD))
    case 'point':
      return column === 'lon' ? LON : LAT
    case 'funders':
      return column === 'funder' ? {} : matching(listPattern('\\d+([.,]\\d+)?\\s*%?'))
    default:
      return {}
  }
}

/** Columns that a file must have and a row may leave blank: a figure may be missing, and no word for sex is both. */
const MAY_BE_BLANK: Readonly<Partial<Record<CsvFile, readonly string[]>>> = {
  'values.csv': ['value'],
  'references.csv': ['code', 'value'],
  'population.csv': ['sex', 'persons'],
}

/** The signs that stand for a missing number, as they may be written. */
const MISSING_NUMBERS = [...MISSING_SYMBOLS].flatMap(([symbol, label]) =>
  [...new Set([symbol, symbol.toUpperCase()])].map((value) => ({ value, label })),
)

/** Columns that only packages which need them have. */
const NOT_ALWAYS: Readonly<Partial<Record<CsvFile, readonly FieldSchema[]>>> = {
  'values.csv': [SD_FIELD],
  'references.csv': [COMPUTED_FIELD],
}

/**
 * Each CSV file of the package as Table Schema (Data Package v2), by file. The columns and limits are those that the
 * readers have.
 */
export function tableSchemas(): ReadonlyMap<CsvFile, JsonSchema> {
  return new Map(
    Object.values(TABLE_SCHEMAS).map(({ path, fields }) => {
      const { required, optional } = CSV_SPECS[path]
      const known: readonly FieldSchema[] = [...fields, ...(NOT_ALWAYS[path] ?? [])]
      const written = known.filter(({ name }) => [...required, ...optional].includes(name))
      const specs = Object.values<FieldSpec>(FIELD_TABLES[path] ?? {})
      const limits = (name: string): Constraints => {
        const spec = specs.find(({ columns }) => columns.includes(name))
        return spec ? constraintsOf(spec, name) : (OWN_CONSTRAINTS[path]?.[name] ?? {})
      }
      const field = ({ name, type, description }: FieldSchema) => {
        const isRequired = required.includes(name) && !MAY_BE_BLANK[path]?.includes(name)
        const constraints = { ...(isRequired && { required: true }), ...limits(name) }
        return {
          name,
          type,
          description,
          ...(Object.keys(constraints).length > 0 && { constraints }),
          ...(type !== 'string' && { missingValues: [{ value: '', label: 'not stated' }, ...MISSING_NUMBERS] }),
        }
      }
      const schema = {
        // Optional columns may be left out; others are told by the reader.
        fieldsMatch: 'superset',
        missingValues: [''],
        fields: written.map(field),
      }
      return [path, schema]
    }),
  )
}
