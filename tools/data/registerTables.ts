import { join } from 'node:path'
import type { AreaSource } from './AreaSource.ts'
import { readSourceTable } from './readSourceTable.ts'
import { columnsOf, TABLE_SCHEMAS, type TableSchema } from './tableSchemas.ts'
import { topQuarterTownAreas } from './topQuarterTownAreas.ts'
import { writeTable } from './writeTable.ts'

/** A register entered by hand, with the columns of its schema. Throws when the register has other columns. */
export function registerCsv(folder: string, schema: TableSchema): string {
  return writeTable(columnsOf(schema), readSourceTable(join(folder, 'register', schema.path)))
}

/** measure_areas.csv: the links entered by hand, then the links that follow from a rule. */
export function measureAreasCsv(folder: string, areas: readonly AreaSource[]): string {
  const schema = TABLE_SCHEMAS.measureAreas
  const byRule = topQuarterTownAreas(areas).map((areaId) => ({
    measure_id: 'tatort_stodjande_arenor',
    area_id: areaId,
    role: 'serves',
    basis: 'rule',
  }))
  return writeTable(columnsOf(schema), [...readSourceTable(join(folder, 'register', schema.path)), ...byRule])
}

/** population.csv: women and men by five-year band. Totals are left out: with the noise they are not the sum. */
export function populationCsv(areas: readonly AreaSource[]): string {
  const rows = areas.flatMap((area) =>
    [...area.ages]
      .sort((a, b) => (a.sex === b.sex ? a.from - b.from : a.sex > b.sex ? -1 : 1))
      .map((age) => ({ area_id: area.id, sex: age.sex, age_band: age.band, period: '2025', persons: age.persons })),
  )
  return writeTable(columnsOf(TABLE_SCHEMAS.population), rows)
}
