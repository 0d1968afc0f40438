import { MOST_CHARACTERS, type WorkbookColumn } from './WorkbookTable.ts'

/** The names of a column's options by id, for a workbook that may have been written with other names than there are now. */
export type OptionNames = ReadonlyMap<string, string>

/** Of each option its name, with the id behind it where two have the same. */
export function optionNames({ options = [] }: WorkbookColumn): OptionNames {
  const counts = new Map<string, number>()
  for (const { name } of options) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(options.map(({ id, name }) => [id, counts.get(name) === 1 ? name : `${name} (${id})`]))
}

/** A cell of the package as a workbook shows it: names instead of ids, and no more than a cell can hold. */
export function shownCell(column: WorkbookColumn, cell: string, names: OptionNames): string {
  if (column.kind === 'choice') return names.get(cell) ?? cell
  if (column.kind === 'list') {
    const ids = cell.split(';').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
    return ids.map((id) => names.get(id) ?? id).join('; ')
  }
  return cell.slice(0, MOST_CHARACTERS)
}
