import type { Theme } from '../address/AppState.ts'
import { type BelowLines, belowLines } from './belowLines.ts'
import type { MunicipalityScale } from './divergingScale.ts'
import { PALETTES } from './palette.ts'

/** Legend bands of a diverging scale. Bands without a figure in any period are left out: the axis is where the figures are. */
export function divergingBands(
  { reference, steps, low, high }: MunicipalityScale,
  theme: Theme,
): { edges: number[]; fills: string[]; below: (BelowLines | null)[] } {
  const { div } = PALETTES[theme]
  const [near, far] = steps
  const limits = [reference - far, reference - near, reference, reference + near, reference + far]
  const bands = [0, 1, 2, 4, 5, 6].flatMap((classAt, i) => {
    const fill = div[classAt]!
    const from = Math.max(low, limits[i - 1] ?? low)
    const to = Math.min(high, limits[i] ?? high)
    return to > from ? [{ from, to, fill, below: belowLines(classAt, fill, theme) }] : []
  })
  if (bands.length === 0) return { edges: [low, low], fills: [div[3]!], below: [null] }
  return {
    edges: [...bands.map((band) => band.from), high],
    fills: bands.map((band) => band.fill),
    below: bands.map((band) => band.below),
  }
}
