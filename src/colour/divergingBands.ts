import type { Theme } from '../address/AppState.ts'
import type { MunicipalityScale } from './divergingScale.ts'
import { PALETTES } from './palette.ts'

/** Legend bands of a diverging scale. Bands without a figure in any period are left out: the axis is where the figures are. */
export function divergingBands(
  { reference, steps, low, high }: MunicipalityScale,
  theme: Theme,
): { edges: number[]; fills: string[] } {
  const { div } = PALETTES[theme]
  const [near, far] = steps
  const limits = [reference - far, reference - near, reference, reference + near, reference + far]
  const bands = [div[0]!, div[1]!, div[2]!, div[4]!, div[5]!, div[6]!].flatMap((fill, i) => {
    const from = Math.max(low, limits[i - 1] ?? low)
    const to = Math.min(high, limits[i] ?? high)
    return to > from ? [{ from, to, fill }] : []
  })
  if (bands.length === 0) return { edges: [low, low], fills: [div[3]!] }
  return { edges: [...bands.map((band) => band.from), high], fills: bands.map((band) => band.fill) }
}
