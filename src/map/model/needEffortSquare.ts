import type { Theme } from '../../address/AppState.ts'
import type { NeedLevel } from '../../analysis/need/needVerdictLevel.ts'
import type { AreaPaint } from '../../colour/areaPaint.ts'
import { PALETTES, readableOn } from '../../colour/palette.ts'
import type { Language } from '../../domain/LocalText.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import type { SquareLegend } from './legendView.ts'

/** What an area is placed by. */
export interface NeedAndEffort {
  readonly level: NeedLevel
  /** Directed measures that count. */
  readonly measures: number
  /** Why there is no need score; null where there is one. */
  readonly missing: 'missing' | 'suppressed' | null
}

const SIDE = 3
const COLUMN: Readonly<Record<NeedLevel, number>> = { 'not-clearly-high': 0, 'cannot-tell': 1, high: 2 }

/**
 * Need crossed with the number of directed measures, in nine classes: need to the right, measures upwards (none, one, two
 * or more: a count and not a dose). Need is the assessment, so that an area of which it cannot be told stands in the
 * middle, under the hatch that says so everywhere. Measures are told by squares, too, so that no class hangs on hue.
 */
export function needEffortSquare(
  areas: readonly NeedAndEffort[],
  theme: Theme,
  language: Language,
): { readonly paints: AreaPaint[]; readonly legend: SquareLegend } {
  const words = needCatalogue(language).needEffort
  const { biv, surface, ink, div } = PALETTES[theme]
  const classes = areas.map(({ level, measures, missing }) =>
    missing === null ? Math.min(SIDE - 1, measures) * SIDE + COLUMN[level] : -1,
  )
  const look = (classAt: number): AreaPaint =>
    classAt % SIDE === COLUMN['cannot-tell']
      ? { fill: div[3]!, on: ink, pattern: 'unclear', classAt }
      : { fill: biv[classAt]!, on: readableOn(biv[classAt]!, theme), pattern: null, classAt }
  return {
    paints: classes.map((classAt, at) =>
      classAt < 0 ? { fill: surface, on: ink, pattern: areas[at]!.missing, classAt } : look(classAt),
    ),
    legend: {
      cells: biv.map((_, cell) => {
        const { fill, on, pattern } = look(cell)
        const row = Math.floor(cell / SIDE)
        const count = classes.filter((classAt) => classAt === cell).length
        return { column: cell % SIDE, row, fill, on, count, pattern, marks: row }
      }),
      xTitle: words.need,
      yTitle: words.effort,
      xTicks: words.needLevels,
      yTicks: words.effortCounts,
    },
  }
}
