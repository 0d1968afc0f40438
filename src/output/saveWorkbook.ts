import type { AppState } from '../address/AppState.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { workbookCatalogue } from '../words/workbookCatalogue.ts'
import { type WorkbookTable, workbookXlsx } from './files/workbookXlsx.ts'
import { markedFileName } from './model/markedFileName.ts'
import { saveFile } from './saveFile.ts'
import { stampOf } from './takeAway/stampOf.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Saves a table of records as a workbook to be edited and read back, with where it comes from on its last sheet. */
export function saveWorkbook<R>(
  table: WorkbookTable<R>,
  records: readonly R[],
  dataset: Dataset,
  state: AppState,
): void {
  const { language } = state
  const name = `${workbookCatalogue(language).workbook.fileNames[table.name]}.xlsx`
  const stamp = stampOf(dataset, state, { withoutSettings: true })
  const bytes = workbookXlsx(table, records, dataset.meta.municipalityCode, stamp, language)
  saveFile(markedFileName(dataset, name, language), XLSX, new Blob([bytes]))
}
