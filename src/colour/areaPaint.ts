import type { Theme } from '../address/AppState.ts'
import type { AreaFigure, IndicatorFigures } from '../analysis/indicatorFigures.ts'
import type { ClassBreaks } from '../stats/classBreaks.ts'
import { classOf } from '../stats/classOf.ts'
import { type BelowLines, belowLines } from './belowLines.ts'
import { PALETTES, readableOn, sequentialColours } from './palette.ts'

/** Drawn over the fill when colour is not the message. */
export type Pattern = 'missing' | 'suppressed' | 'unclear'

/** How an area is painted. `classAt` is -1 when the area has no class. */
export interface AreaPaint {
  readonly fill: string
  readonly on: string
  readonly pattern: Pattern | null
  readonly classAt: number
  /** Lines over the fill, on the lower side of a diverging scale. */
  readonly below?: BelowLines | null
}

export function paintByValue(figures: IndicatorFigures, classes: ClassBreaks, theme: Theme): AreaPaint[] {
  const colours = sequentialColours(theme, classes.actual)
  return figures.figures.map((figure) => {
    if (figure.cell.kind === 'missing') return withoutFigure(figure, theme)
    const classAt = classOf(figure.cell.value, classes.breaks)
    const colour = colours[Math.max(0, Math.min(classAt, colours.length - 1))]!
    return { fill: colour.fill, on: colour.on, pattern: null, classAt }
  })
}

/** Diverging classes around the municipality: 0 far below ... 3 not different ... 6 far above. */
export interface DivergingScale {
  readonly reference: number
  /** Distances from the municipality where the next stronger colour begins, ascending. */
  readonly steps: readonly [number, number]
}

/**
 * Areas against the municipality. An area whose interval contains the municipality's value gets the neutral colour with
 * a hatch; where no interval can be made the distance alone decides, and the legend says that it is untested.
 */
export function paintByComparison(figures: IndicatorFigures, scale: DivergingScale, theme: Theme): AreaPaint[] {
  const { div, ink } = PALETTES[theme]
  return figures.figures.map((figure) => {
    if (figure.cell.kind === 'missing') return withoutFigure(figure, theme)
    if (figure.comparison === 'not-clear') return { fill: div[3]!, on: ink, pattern: 'unclear', classAt: 3 }
    return divergingPaint(divergingClass(figure.cell.value - scale.reference, scale.steps), theme)
  })
}

/** Class 0-6 of a distance from the middle; the steps are where the stronger colours begin. */
export function divergingClass(difference: number, steps: readonly [number, number]): number {
  if (difference === 0) return 3
  const size = Math.abs(difference)
  const strength = size < steps[0] ? 1 : size < steps[1] ? 2 : 3
  return 3 + Math.sign(difference) * strength
}

/** A class of a diverging scale: its colour, the text on it, and the lines that tell the lower side without hue. */
export function divergingPaint(classAt: number, theme: Theme): AreaPaint {
  const fill = PALETTES[theme].div[classAt]!
  return { fill, on: readableOn(fill, theme), pattern: null, classAt, below: belowLines(classAt, fill, theme) }
}

/** Counts are drawn as circles; the ground under them says only that the area is there. */
export function paintPlain(figures: IndicatorFigures, theme: Theme): AreaPaint[] {
  const { seq, seqOn } = PALETTES[theme]
  return figures.figures.map((figure) =>
    figure.cell.kind === 'missing'
      ? withoutFigure(figure, theme)
      : { fill: seq[0]!, on: seqOn[0]!, pattern: null, classAt: -1 },
  )
}

function withoutFigure(figure: AreaFigure, theme: Theme): AreaPaint {
  const { surface, ink } = PALETTES[theme]
  const hidden = figure.cell.kind === 'missing' && figure.cell.reason === 'suppressed'
  return { fill: surface, on: ink, pattern: hidden ? 'suppressed' : 'missing', classAt: -1 }
}
