import type { Theme } from '../../../../address/AppState.ts'
import type { Verdict } from '../../../../analysis/effort/needEffortVerdict.ts'
import type { NeedLevel } from '../../../../analysis/need/needVerdictLevel.ts'
import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import { PALETTES, readableOn } from '../../../../colour/palette.ts'
import { scoreRange } from '../../../../facts/need/needText.ts'
import { needView } from '../../../../facts/need/needView.ts'
import type { SquareLegend } from '../../../../map/model/legendView.ts'
import { needEffortSquare } from '../../../../map/model/needEffortSquare.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'
import type { BoardRow } from './boardRows.ts'
import { verdictPaint } from './verdictPaint.ts'

export interface MapKey {
  readonly text: string
  readonly count: number
  readonly paint: AreaPaint
}

/** Need and effort as maps: each by itself, and both in nine colours. Paints by position in the dataset. */
export interface BoardMapsView {
  /** Null without an index: then there is no map of need, and none of both. */
  readonly need: { readonly paints: readonly AreaPaint[]; readonly keys: readonly MapKey[] } | null
  readonly effort: { readonly paints: readonly AreaPaint[]; readonly keys: readonly MapKey[] }
  readonly square: { readonly paints: readonly AreaPaint[]; readonly legend: SquareLegend } | null
}

/** Middle of the diverging colours; the three after it are ochre, the colour of effort. */
const NONE = 3

/**
 * The maps of the board. Effort is the number of directed measures of the prioritised area: none, one, two or more; a
 * count and not a dose. Need on the map of both is the assessment, so that an area of which it cannot be told stands in
 * the middle and not beside one that is clearly high.
 */
export function boardMaps({ dataset, need, state, theme }: BoardInput, rows: readonly BoardRow[]): BoardMapsView {
  const { language } = state
  const words = needCatalogue(language).needEffort
  const byArea = new Map(rows.flatMap((row) => (row.kind === 'area' ? [[row.areaAt, row] as const] : [])))
  const ordered = dataset.areas.map((_, at) => byArea.get(at)!)
  const counts = ordered.map(({ pills }) => Math.min(2, pills.filter(({ isOther }) => !isOther).length))
  const effortColours = [NONE, NONE + 1, NONE + 2].map((at) => plain(PALETTES[theme].div[at]!, theme))
  const shown = need && needView(dataset, need.result, need.uncertainty, theme, language, Boolean(need.failure))
  return {
    need: shown && {
      paints: shown.areas.map(({ paint }) => paint),
      keys: [
        ...shown.classes.fills.map((fill, at) => ({
          text: scoreRange(
            need.result.spec,
            { lower: shown.classes.breaks[at]!, upper: shown.classes.breaks[at + 1]! },
            language,
          ),
          count: shown.areas.filter(({ paint }) => paint.classAt === at && paint.pattern === null).length,
          paint: plain(fill, theme),
        })),
        {
          text: words.verdicts['cannot-tell'],
          count: shown.areas.filter(({ paint }) => paint.pattern === 'unclear').length,
          paint: verdictPaint('cannot-tell', theme),
        },
      ].filter(({ count }) => count > 0),
    },
    effort: {
      paints: counts.map((count) => effortColours[count]!),
      keys: words.effortCounts.map((text, at) => ({
        text,
        count: counts.filter((count) => count === at).length,
        paint: effortColours[at]!,
      })),
    },
    square:
      need &&
      needEffortSquare(
        ordered.map(({ score, missing, verdict }, at) => ({
          level: levelOf(verdict),
          measures: counts[at]!,
          missing: score === null ? missing : null,
        })),
        theme,
        language,
      ),
  }
}

function levelOf(verdict: Verdict): NeedLevel {
  if (verdict === 'cannot-tell') return verdict
  return verdict === 'high-with' || verdict === 'high-without' ? 'high' : 'not-clearly-high'
}

function plain(fill: string, theme: Theme): AreaPaint {
  return { fill, on: readableOn(fill, theme), pattern: null, classAt: 0 }
}
