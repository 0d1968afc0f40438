import { GOAL_FIELDS } from '../domain/goalFields.ts'
import { INDICATOR_FIELDS } from '../domain/indicatorFields.ts'
import { MEASURE_FIELDS } from '../domain/measureFields.ts'
import { NOTE_FIELDS } from '../domain/noteFields.ts'
import { type CsvSpec, fieldSpec } from './CsvSpec.ts'

/** The files of a package. Only the first four are needed to show a map. */
export const PACKAGE_FILES = [
  'datapackage.json',
  'areas.geojson',
  'indicators.csv',
  'values.csv',
  'area_groups.csv',
  'places.csv',
  'references.csv',
  'population.csv',
  'measures.csv',
  'measure_areas.csv',
  'goals.csv',
  'notes.csv',
  'need_specs.json',
] as const

export type PackageFile = (typeof PACKAGE_FILES)[number]
export type CsvFile = Exclude<PackageFile, 'datapackage.json' | 'areas.geojson' | 'need_specs.json'>

export const REQUIRED_FILES: readonly PackageFile[] = PACKAGE_FILES.slice(0, 4)

/** The columns of every table, as the package format says. */
export const CSV_SPECS: Readonly<Record<CsvFile, CsvSpec>> = {
  'indicators.csv': fieldSpec('id', INDICATOR_FIELDS),
  'values.csv': {
    required: ['area_id', 'indicator_id', 'period', 'value'],
    optional: ['sex', 'numerator', 'n', 'sd', 'status'],
  },
  'area_groups.csv': { mayBeEmpty: true, required: ['group_id', 'name_sv', 'area_id'], optional: ['name_en', 'basis'] },
  'places.csv': {
    mayBeEmpty: true,
    required: ['name', 'lon', 'lat'],
    optional: ['population', 'keywords_sv', 'keywords_en'],
  },
  'references.csv': {
    mayBeEmpty: true,
    required: ['level', 'code', 'indicator_id', 'period', 'value'],
    optional: ['source', 'computed'],
  },
  'population.csv': { mayBeEmpty: true, required: ['area_id', 'sex', 'age_band', 'period', 'persons'], optional: [] },
  'measures.csv': { mayBeEmpty: true, ...fieldSpec('measure_id', MEASURE_FIELDS) },
  'measure_areas.csv': {
    mayBeEmpty: true,
    required: ['measure_id'],
    optional: ['area_id', 'group_id', 'role', 'share', 'measure_share', 'basis'],
  },
  'goals.csv': { mayBeEmpty: 'silently', ...fieldSpec('goal_id', GOAL_FIELDS) },
  'notes.csv': { mayBeEmpty: 'silently', ...fieldSpec('note_id', NOTE_FIELDS) },
}
