export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const LINES_READ = 20

/**
 * The delimiter that finds most of the expected columns on one of the first lines; without expected
 * columns, the one that cuts most lines into the same number of cells. Comma wins ties.
 * Text inside quotes does not count, so names with commas do not mislead it.
 */
export function sniffDelimiter(text: string, expectedColumns: readonly string[] = []): Delimiter {
  const lines = firstLines(text)
  let best: Delimiter = ','
  let bestScore = -1
  for (const delimiter of DELIMITERS) {
    const cells = lines.map((line) => cutOutsideQuotes(line, delimiter))
    const score = expectedHits(cells, expectedColumns) * 1000 + consistency(cells)
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split('\n', LINES_READ)
    .filter((line) => line.trim() !== '')
}

function expectedHits(lines: readonly string[][], expected: readonly string[]): number {
  if (expected.length === 0) return 0
  const names = new Set(expected)
  return Math.max(0, ...lines.map((cells) => cells.filter((cell) => names.has(cell.trim())).length))
}

function consistency(lines: readonly string[][]): number {
  const counts = new Map<number, number>()
  for (const cells of lines) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let best = 0
  for (const [width, lineCount] of counts) best = Math.max(best, lineCount * 10 + Math.min(width, 9))
  return best
}

/** Cells of one line, quotes removed, delimiters inside quotes kept. */
export function cutOutsideQuotes(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === delimiter && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  cells.push(cell)
  return cells
}
