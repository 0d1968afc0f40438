import type { IntakeTable } from '../Intake.ts'
import { headingsOf } from '../table/headingsOf.ts'
import { columnProfiles, sampleRows } from './columnProfiles.ts'
import { columnRoles } from './columnRoles.ts'
import { type TableInput, TableReader } from './TableReader.ts'

/** Reads the figures of one table into the store. Null when the sheet holds no figures for areas. */
export function readTable(input: TableInput): IntakeTable | null {
  const { sheet, layout } = input
  const rows = sampleRows(layout)
  const profiles = columnProfiles(sheet, headingsOf(sheet, layout), rows)
  const roles = columnRoles(sheet, profiles, rows, input.finder)
  if (!roles.roles.includes('area') || !roles.roles.some((role) => role === 'value')) return null
  return new TableReader(input, profiles, roles.roles, roles).read()
}
