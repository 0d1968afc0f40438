import type { SourceCube } from '../../src/intake/SourceCube.ts'
import type { Selection } from './Sources.ts'
import { REGION, type TableMetadata, TIME } from './scbTables.ts'

/** One figure of a table: the sum of the categories that were picked; null where any of them is missing. */
export interface CubeFigure {
  readonly region: string
  readonly period: string
  readonly value: number | null
}

/**
 * The figures of a cube for each of its areas and years, of the categories picked in some dimensions. Dimensions that are
 * not picked in must have one category, which is what was asked for. The order of dimensions and columns is the cube's own
 * matter.
 */
export function cubeFigures(cube: SourceCube, pick: Selection): CubeFigure[] {
  const { dimensions, values } = cube
  const strides = dimensions.map((_, at) =>
    dimensions.slice(at + 1).reduce((size, { categories }) => size * categories.length, 1),
  )
  const at = (code: string) => dimensions.findIndex((dimension) => dimension.code === code)
  const placeOf = (dimension: number, code: string) =>
    dimensions[dimension]!.categories.findIndex((one) => one.code === code)
  const [region, time] = [at(REGION), at(TIME)]
  const picked = Object.entries(pick).map(([code, codes]) =>
    codes.map((one) => placeOf(at(code), one) * strides[at(code)]!),
  )
  const offsets = picked.reduce<number[]>(
    (sums, places) => sums.flatMap((sum) => places.map((place) => sum + place)),
    [0],
  )
  return dimensions[region]!.categories.flatMap((area, a) =>
    dimensions[time]!.categories.map((year, t) => {
      const start = a * strides[region]! + t * strides[time]!
      const sum = offsets.reduce((total, offset) => total + values[start + offset]!, 0)
      return { region: area.code, period: year.code, value: Number.isNaN(sum) ? null : sum }
    }),
  )
}

/** What of a selection a table does not have, in words; null when it has all. */
export function lacking({ categories }: TableMetadata, selection: Selection): string | null {
  for (const [code, codes] of Object.entries(selection)) {
    const known = categories.get(code)
    if (!known) return `dimensionen ${code}`
    const missing = codes.find((one) => !known.has(one))
    if (missing !== undefined) return `${missing} i ${code}`
  }
  return null
}
