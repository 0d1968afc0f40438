/** Rows without the blank cells at their ends and without blank rows at the end: a format reaches farther than the figures. */
export function trimmedRows(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1)
}
