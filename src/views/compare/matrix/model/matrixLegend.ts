import type { MatrixNumber, MatrixPalette } from '../../../../address/MatrixQuestion.ts'
import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { numberText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { isMarkedBelow, type MatrixCells } from './matrixCells.ts'
import { type MatrixScale, type MatrixTone, matrixTone } from './matrixTone.ts'

/** What a sign of the matrix means. */
export interface MatrixLegendKey {
  readonly sign:
    | 'tone'
    | 'not-clear'
    | 'untested'
    | 'outside'
    | 'below'
    | 'missing'
    | 'suppressed'
    | 'none'
    | 'up'
    | 'down'
  readonly tone: MatrixTone | null
  readonly text: string
}

export interface MatrixLegend {
  readonly title: string
  /** Tones from one end of the scale to the other. */
  readonly tones: readonly MatrixTone[]
  /** Where one tone ends and the next begins, 0-1 along the scale; none where sides are judged. */
  readonly ticks: readonly { readonly text: string; readonly at: number }[]
  readonly low: string
  readonly high: string
  readonly keys: readonly MatrixLegendKey[]
}

const TONES: readonly MatrixTone[] = ['n3', 'n2', 'n1', 'p1', 'p2', 'p3']

/** The key to the colours and signs that stand in these cells; signs that do not occur are left out. */
export function matrixLegend(
  cells: MatrixCells,
  areaAts: readonly number[],
  palette: MatrixPalette,
  language: Language,
): MatrixLegend {
  const words = compareCatalogue(language).matrix.legend
  const { columns, scale } = cells
  const isChange = columns.some(({ from }) => from !== null)
  const judged = palette === 'judged'
  const found = signsOf(cells, areaAts, palette)
  const [near, far] = scale.steps
  const number = (value: number) => numberText(value, scale.kind === 'ratio' ? 2 : 1, language)
  const low = scale.kind === 'ratio' ? [1 / far, 1 / near] : [-far, -near]
  const limits = [...low, scale.kind === 'ratio' ? 1 : 0, near, far]
  const ticks = limits.map((limit, i) => ({ text: number(limit), at: (i + 1) / TONES.length }))
  const title =
    scale.kind === 'ratio'
      ? isChange
        ? words.ratioScaleChange
        : words.ratioScale
      : isChange
        ? words.distanceScaleChange
        : words.distanceScale
  const key = (sign: MatrixLegendKey['sign'], text: string, tone: MatrixTone | null = null): MatrixLegendKey[] =>
    found.has(tone ?? sign) ? [{ sign, text, tone }] : []
  return {
    title,
    tones: TONES,
    // Where colour is a judgement, one side holds highs and lows alike: ratios can't stand under it.
    ticks: judged ? [] : ticks,
    low: judged ? words.better : isChange ? words.decrease : words.lower,
    high: judged ? words.worse : isChange ? words.increase : words.higher,
    keys: [
      ...key('tone', words.unjudged, 'clear'),
      ...key('not-clear', isChange ? words.notClearChange : words.notClear),
      ...key(
        'outside',
        scale.kind === 'ratio'
          ? words.outsideRatio(number(scale.end), number(1 / scale.end))
          : words.outsideDistance(number(scale.end)),
      ),
      ...key('below', judged ? words.belowBetter : isChange ? words.belowDecrease : words.belowLower),
      ...key('missing', words.missing),
      ...key('suppressed', words.suppressed),
      ...key('none', words.none),
      ...key('untested', words.untested),
      ...key('up', words.higherBetter),
      ...key('down', words.lowerBetter),
    ],
  }
}

function signsOf(cells: MatrixCells, areaAts: readonly number[], palette: MatrixPalette): Set<string> {
  const found = new Set<string>()
  for (const [i, column] of cells.columns.entries()) {
    if (!column.isTested && column.hasFigures) found.add('untested')
    if (column.indicator.direction !== 'none') found.add(column.indicator.direction === 'higher-better' ? 'up' : 'down')
    const shown = cells.shown[i]!
    for (const at of areaAts) addSigns(found, column, at, cells.scale, shown, palette)
  }
  return found
}

function addSigns(
  found: Set<string>,
  column: MatrixColumn,
  areaAt: number,
  scale: MatrixScale,
  shown: MatrixNumber,
  palette: MatrixPalette,
): void {
  const entry = column.areas[areaAt]!
  if (entry.kind === 'gap') {
    const isHole = ['not-collected', 'unreadable', 'not-in-file'].includes(entry.reason)
    found.add(entry.reason === 'suppressed' ? 'suppressed' : isHole ? 'missing' : 'none')
    return
  }
  if (entry.outcome === 'not-clear') found.add('not-clear')
  const { tone, isOutside } = matrixTone(entry, column, scale, palette)
  if (isOutside) found.add('outside')
  if (isMarkedBelow(tone, shown, palette)) found.add('below')
  if (tone === 'clear') found.add(tone)
}
