import type { Theme } from '../../../../address/AppState.ts'
import type { MatrixPalette } from '../../../../address/MatrixQuestion.ts'
import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { MatrixCells } from './matrixCells.ts'
import { MATRIX_TONES, matrixTone, tonePaints } from './matrixTone.ts'

/** A column of the matrix as the colours of a map, areas in the order of the dataset. */
export function matrixPaints(cells: MatrixCells, columnAt: number, palette: MatrixPalette, theme: Theme): AreaPaint[] {
  const column = cells.columns[columnAt]!
  const paints = tonePaints(theme)
  const { surface, ink, div } = PALETTES[theme]
  return column.areas.map((entry): AreaPaint => {
    if (entry.kind === 'gap') {
      const pattern = entry.reason === 'suppressed' ? 'suppressed' : 'missing'
      return { fill: surface, on: ink, pattern, classAt: -1 }
    }
    const { tone } = matrixTone(entry, column, cells.scale, palette)
    if (tone === null) return { fill: div[3]!, on: ink, pattern: 'unclear', classAt: -1 }
    return { ...paints[tone], pattern: null, classAt: MATRIX_TONES.indexOf(tone) }
  })
}
