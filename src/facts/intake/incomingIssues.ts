import type { Issue } from '../../domain/Issue.ts'
import type { Intake } from '../../intake/Intake.ts'
import { writtenFigures } from '../../intake/intakeOverlay.ts'
import type { LaidOver } from '../../intake/layOver.ts'

/**
 * What the reader of a package says of rows that were laid over it, and had not to say without them. A row of values.csv
 * is told by the place in the file it came from.
 */
export function incomingIssues(
  before: readonly Issue[],
  after: readonly Issue[],
  { lines }: Pick<LaidOver, 'lines'>,
  { figures, tables }: Pick<Intake, 'figures' | 'tables'>,
): Issue[] {
  const known = new Set(before.map(keyOf))
  const written = writtenFigures(figures)
  // Few lines are spoken of, out of millions.
  const linesWithIssues = new Set(
    after.flatMap(({ file, line }) => (file === 'values.csv' && line !== null ? line : [])),
  )
  const rowOn = new Map<number, number>()
  for (const [row, line] of (lines.get('values.csv') ?? []).entries())
    if (linesWithIssues.has(line)) rowOn.set(line, row)
  const names = [...new Set(tables.map(({ file }) => file))]
  return after.flatMap((issue) => {
    const row = issue.file === 'values.csv' && issue.line !== null ? rowOn.get(issue.line) : undefined
    if (row === undefined) return known.has(keyOf(issue)) ? [] : issue
    const line = figures.line[written[row]!]!
    // A figure that was worked out stands in no file.
    if (line === 0) return { ...issue, line: null, column: null }
    return { ...issue, file: names.length === 1 ? names[0]! : issue.file, line, column: null }
  })
}

function keyOf({ code, file, line, column, params }: Issue): string {
  return JSON.stringify([code, file, line, column, params])
}
