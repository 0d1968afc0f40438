import type { Theme } from '../../../../address/AppState.ts'
import type { MatrixNumber, MatrixPalette } from '../../../../address/MatrixQuestion.ts'
import { judgement } from '../../../../analysis/judgement.ts'
import type { MatrixColumn, MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import { type BelowLines, belowLines } from '../../../../colour/belowLines.ts'
import { colourRamp } from '../../../../colour/oklab.ts'
import { PALETTES, readableOn } from '../../../../colour/palette.ts'

/** Fills of clear differences: three strengths below or above, or one for clear ones that are not judged. */
export const MATRIX_TONES = ['n3', 'n2', 'n1', 'p1', 'p2', 'p3', 'clear'] as const
export type MatrixTone = (typeof MATRIX_TONES)[number]

export interface TonePaint {
  readonly fill: string
  /** Text on the fill, at least 4.5:1. */
  readonly on: string
  /** Lines over the fill of the lower side, where a map or a key shows it alone. A cell has a line: `isBelow` of it. */
  readonly below: BelowLines | null
}

/** Where stronger fills begin, and where the scale ends: beyond it a cell carries the corner triangle. */
export interface MatrixScale {
  readonly kind: 'ratio' | 'distance'
  readonly steps: readonly [number, number]
  readonly end: number
}

const LEVEL_RATIO: MatrixScale = { kind: 'ratio', steps: [1.1, 1.5], end: 2 }
const CHANGE_RATIO: MatrixScale = { kind: 'ratio', steps: [1.05, 1.2], end: 1.5 }
const DISTANCE: MatrixScale = { kind: 'distance', steps: [0.5, 1.5], end: 2.5 }

/** The scale of the colours: of distances when those are shown, of ratios else, closer together for changes. */
export function matrixScale(number: MatrixNumber, isChange: boolean): MatrixScale {
  return number === 'distance' ? DISTANCE : isChange ? CHANGE_RATIO : LEVEL_RATIO
}

export interface Toned {
  /** Null without fill. */
  readonly tone: MatrixTone | null
  readonly isOutside: boolean
}

const PLAIN: Toned = { tone: null, isOutside: false }

/**
 * The fill of a cell. Only a clear difference has one; its side is the side of the difference (`neutral`) or what it
 * means for the residents (`judged`: less favourable where the neutral has higher), its strength how far the ratio lies
 * from 1 either way, or the distance from 0. Ratios are read alike upwards and downwards: half is as far as double.
 */
export function matrixTone(
  entry: MatrixEntry,
  column: MatrixColumn,
  scale: MatrixScale,
  palette: MatrixPalette,
): Toned {
  if (entry.kind === 'gap' || (entry.outcome !== 'higher' && entry.outcome !== 'lower')) return PLAIN
  const sign = entry.outcome === 'higher' ? 1 : -1
  const { size, used } = sizeOf(entry, scale)
  const isOutside = size > used.end
  if (palette === 'judged') {
    const meaning = judgement(column.indicator.direction, sign)
    if (meaning === 'none') return { tone: 'clear', isOutside }
    return { tone: toneOf(meaning === 'worse' ? 1 : -1, size, used), isOutside }
  }
  return { tone: toneOf(sign, size, used), isOutside }
}

/** How far a clear difference goes on its scale; by distance where there is no ratio. Without either it is of middle size. */
function sizeOf(
  { ratio, distance }: { readonly ratio: number | null; readonly distance: number | null },
  scale: MatrixScale,
): { size: number; used: MatrixScale } {
  if (scale.kind === 'ratio' && ratio !== null)
    return { size: ratio >= 1 ? ratio : ratio > 0 ? 1 / ratio : Number.POSITIVE_INFINITY, used: scale }
  return { size: distance === null ? DISTANCE.steps[0] : Math.abs(distance), used: DISTANCE }
}

function toneOf(sign: number, size: number, { steps }: MatrixScale): MatrixTone {
  const strength = size < steps[0] ? 1 : size < steps[1] ? 2 : 3
  return `${sign < 0 ? 'n' : 'p'}${strength}` as MatrixTone
}

/** The middle class of a diverging scale. */
const MIDDLE = 3

/** The fills of a theme, each with the text that is read on it. */
export function tonePaints(theme: Theme): Readonly<Record<MatrixTone, TonePaint>> {
  const { div, ink, ground } = PALETTES[theme]
  const grey = colourRamp([ground, ink], 6)[1]!
  const [n3, n2, n1, , p1, p2, p3] = div as readonly [string, string, string, string, string, string, string]
  const paint = (fill: string): TonePaint => ({ fill, on: readableOn(fill, theme), below: null })
  const lower = (fill: string, strength: number): TonePaint => ({
    ...paint(fill),
    below: belowLines(MIDDLE - strength, fill, theme),
  })
  return {
    n3: lower(n3, 3),
    n2: lower(n2, 2),
    n1: lower(n1, 1),
    p1: paint(p1),
    p2: paint(p2),
    p3: paint(p3),
    clear: paint(grey),
  }
}
