import type { MissingReason } from '../../domain/Cell.ts'
import type { OpenedCube } from '../OpenedFile.ts'
import type { CubeDimension } from '../SourceCube.ts'
import type { CellType, SourceSheet } from '../SourceSheet.ts'

const HEADINGS: Readonly<Record<NonNullable<CubeDimension['role']>, string>> = {
  time: 'År',
  area: 'Region',
  content: 'Tabellinnehåll',
  sex: 'Kön',
}

const SIGNS: Readonly<Record<MissingReason, string>> = {
  'not-collected': '..',
  suppressed: 'X',
  'not-applicable': '.',
  unreadable: '?',
  'not-in-file': '..',
}

/** A cube as the long table it could have been: one row a figure, with its numbers as they are. */
export function sheetOfCube({ cube }: OpenedCube): SourceSheet {
  const { dimensions, values, missing, provisional, notes, source } = cube
  const content = dimensions.findIndex(({ role }) => role === 'content')
  const headings = dimensions.map(({ role, label, code }) => (role ? HEADINGS[role] : label || code))
  const cellsOf = dimensions.map(({ role, categories }) =>
    categories.map(({ code, label }) =>
      role === 'area' && label !== '' && !label.startsWith(code) ? `${code} ${label}` : label || code,
    ),
  )
  const units = content < 0 ? [] : dimensions[content]!.categories.map(({ unit }) => unit ?? '')
  const top: (readonly string[])[] = [[cube.title || ' '], [], [...headings, 'Enhet', 'Värde']]
  const rows: (readonly string[])[] = [...top]
  const at = dimensions.map(() => 0)
  for (let cell = 0; cell < values.length; cell++) {
    const reason = missing.get(cell)
    const value = values[cell]!
    const sign = reason ? SIGNS[reason] : Number.isNaN(value) ? '..' : String(value)
    rows.push([
      ...at.map((category, dimension) => cellsOf[dimension]![category] ?? ''),
      units[at[content] ?? 0] ?? '',
      sign,
    ])
    for (let dimension = at.length - 1; dimension >= 0; dimension--) {
      at[dimension]! += 1
      if (at[dimension]! < dimensions[dimension]!.categories.length) break
      at[dimension] = 0
    }
  }
  for (const note of [...notes, ...(source === '' ? [] : [`Källa: ${source}`])]) rows.push([note])
  const valueColumn = dimensions.length + 1
  const typeOf = (row: number, column: number): CellType | undefined => {
    const cell = row - top.length
    const value = cell < 0 || column !== valueColumn ? Number.NaN : (values[cell] ?? Number.NaN)
    return Number.isNaN(value) || missing.has(cell)
      ? undefined
      : { kind: 'number', value, isProvisional: provisional?.has(cell) ?? false }
  }
  return {
    name: '',
    hidden: false,
    rows,
    lines: rows.map((_, row) => row + 1),
    typeOf,
    statedRole: (column: number) => dimensions[column]?.role,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
  }
}
