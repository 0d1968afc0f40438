import { blankValues, fieldCells } from '../../src/domain/fieldCells.ts'
import { INDICATOR_FIELDS } from '../../src/domain/indicatorFields.ts'
import { NO_TEXT } from '../../src/domain/LocalText.ts'
import type { AreaSource } from './AreaSource.ts'
import type { IndicatorRecipe } from './IndicatorRecipe.ts'
import { field, requiredNumber, type SourceRow } from './readSourceTable.ts'
import { SEARCH_WORDS } from './searchWords.ts'
import { SENTENCE_PHRASES } from './sentencePhrases.ts'
import { columnsOf, TABLE_SCHEMAS } from './tableSchemas.ts'
import { writeTable } from './writeTable.ts'

const STATISTICAL_DATABASE = 'https://www.statistikdatabasen.scb.se/'

/** indicators.csv */
export function indicatorsCsv(recipes: readonly IndicatorRecipe[]): string {
  const rows = recipes.map((recipe) => ({
    id: recipe.id,
    ...fieldCells(INDICATOR_FIELDS, {
      ...blankValues(INDICATOR_FIELDS),
      source: 'SCB',
      sourceUrl: STATISTICAL_DATABASE,
      ...recipe,
      keywords: SEARCH_WORDS[recipe.id] ?? NO_TEXT,
      phrase: SENTENCE_PHRASES[recipe.id] ?? NO_TEXT,
    }),
  }))
  return writeTable(columnsOf(TABLE_SCHEMAS.indicators), rows)
}

/** values.csv: by indicator, period and area. A figure that the source leaves blank has no row. `sex` is
 * written out: R reads a wholly empty column as missing, and what is missing is in no selection. */
export function valuesCsv(recipes: readonly IndicatorRecipe[], areas: readonly AreaSource[]): string {
  const rows = recipes.flatMap((recipe) =>
    recipe.series.flatMap(({ period, figure }) =>
      areas.flatMap((area) => {
        const cell = figure(area)
        return cell === null ? [] : [{ area_id: area.id, indicator_id: recipe.id, period, sex: 'total', ...cell }]
      }),
    ),
  )
  return writeTable(columnsOf(TABLE_SCHEMAS.values), rows)
}

const LEVELS = [
  { level: 'municipality', sourceLevel: 'kommun', code: '1489' },
  { level: 'county', sourceLevel: 'lan', code: '14' },
  { level: 'region', sourceLevel: 'region', code: 'GR' },
  { level: 'country', sourceLevel: 'riket', code: '00' },
] as const

/**
 * references.csv: only rows whose note begins "[yes]" (same definition as the area column), and only for periods
 * that the areas have too.
 */
export function referencesCsv(recipes: readonly IndicatorRecipe[], references: readonly SourceRow[]): string {
  const rows = recipes.flatMap(({ id, reference, series }) => {
    if (!reference) return []
    const periods = new Set(series.map((one) => one.period))
    const levels = LEVELS.filter(({ level }) => reference.levels.includes(level))
    return levels.flatMap(({ level, sourceLevel, code }) =>
      references
        .filter(
          (row) =>
            field(row, 'indicator') === reference.key &&
            field(row, 'level') === sourceLevel &&
            field(row, 'code') === code &&
            field(row, 'note').startsWith('[yes]'),
        )
        .filter((row) => periods.has(field(row, 'year')))
        .map((row) => ({
          level,
          code,
          indicator_id: id,
          period: field(row, 'year'),
          value: requiredNumber(row, 'value'),
          source: reference.source,
        })),
    )
  })
  return writeTable(columnsOf(TABLE_SCHEMAS.references), rows)
}
