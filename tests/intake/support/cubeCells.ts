import type { SourceCube } from '../../../src/intake/SourceCube.ts'

/** Every cell of a cube by the codes of its place: its number, else why there is none, else null. */
export function cubeCells({ dimensions, values, missing }: SourceCube): Record<string, number | string | null> {
  const cells: Record<string, number | string | null> = {}
  for (const [at, value] of values.entries()) {
    let rest = at
    const codes = dimensions.toReversed().map(({ categories }) => {
      const { code } = categories[rest % categories.length]!
      rest = Math.floor(rest / categories.length)
      return code
    })
    cells[codes.toReversed().join(' ')] = Number.isNaN(value) ? (missing.get(at) ?? null) : value
  }
  return cells
}
