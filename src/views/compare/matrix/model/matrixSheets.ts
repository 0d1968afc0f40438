import type { MatrixHead } from './matrixHeads.ts'
import type { MatrixBody } from './matrixView.ts'

/** Columns of one prioritised area or theme on one sheet. */
export interface SheetGroup {
  readonly id: string
  readonly name: string
  readonly heads: readonly (MatrixHead & { readonly column: number })[]
}

/** The columns that stand on one sheet of paper, all areas under them. */
export interface MatrixSheet {
  readonly groups: readonly SheetGroup[]
  readonly columns: number
}

/**
 * The columns shared out on sheets of at most `most`. A group is kept whole where it fits on a sheet of its own; one that
 * does not is cut, and its name is repeated.
 */
export function matrixSheets(body: MatrixBody, most: number): MatrixSheet[] {
  const sheets: { groups: SheetGroup[]; columns: number }[] = []
  let column = 0
  for (const { id, name, heads } of body.groups) {
    const numbered = heads.map((head) => ({ ...head, column: column++ }))
    for (let from = 0; from < numbered.length; ) {
      const last = sheets.at(-1)
      const room = last ? most - last.columns : 0
      const left = numbered.length - from
      const fits = left <= room || (left > most && room > 0)
      if (!last || !fits) sheets.push({ groups: [], columns: 0 })
      const sheet = sheets.at(-1)!
      const part = numbered.slice(from, from + most - sheet.columns)
      sheet.groups.push({ id, name, heads: part })
      sheet.columns += part.length
      from += part.length
    }
  }
  return sheets
}
