import { workbook } from './workbook/workbook.ts'

export const workbookWords = { workbook }
