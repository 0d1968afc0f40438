import type { Language } from '../domain/LocalText.ts'
import type { WorkbookFile } from '../facts/workbook/readWorkbook.ts'
import type { WorkbookTable } from '../facts/workbook/WorkbookTable.ts'
import { fetchPart } from '../ui/fetchPart.ts'
import { catalogue } from '../words/catalogue.ts'
import { issueText } from '../words/issues/issueText.ts'
import { workbookCatalogue } from '../words/workbookCatalogue.ts'

const MOST_BYTES = 20_000_000
/** The reader of workbooks comes when there is one to read. */
const reader = () => fetchPart(() => import('../facts/workbook/openWorkbook.ts'))

/** A file that was chosen as the workbook of a table; what is wrong with it, as a sentence, where it is not. */
export async function openChosenWorkbook<R>(
  chosen: File,
  table: WorkbookTable<R>,
  municipality: string,
  language: Language,
): Promise<WorkbookFile | string> {
  const { faults, names, idLabel } = workbookCatalogue(language).workbook
  if (chosen.size > MOST_BYTES) return faults.tooLarge
  const part = await reader().catch(() => null)
  if (!part) return catalogue(language).part.missing
  const { openWorkbook } = part
  const file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
  const read = await openWorkbook(file, { table: table.name, municipality }, table.columns, idLabel)
  switch (read.kind) {
    case 'workbook':
      return read.file
    case 'no-table':
      return faults.noTable
    case 'other':
      return read.mark.municipality === municipality
        ? faults.otherTable(names[read.mark.table].toLocaleLowerCase(language))
        : faults.otherMunicipality
    case 'newer':
      return faults.newer
    case 'unreadable': {
      const issue = read.issues.find(({ severity }) => severity === 'error')
      if (!issue) return faults.noTable
      const { sentence, fix } = issueText(issue, language)
      return `${sentence} ${fix}`
    }
  }
}
