import { type TrendSpan, trendCurves, trendMarks, trendPlot } from '../../charts/model/trendDrawing.ts'
import { KEY_MARK, trendKey } from '../../charts/model/trendKey.ts'
import type { TrendView } from '../../charts/model/trendView.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { TextWidth } from '../model/MadeView.ts'
import { type DrawnBlock, stackBlocks } from './drawnBlock.ts'
import { markedFlow } from './markedFlow.ts'

export interface TrendBlock {
  readonly width: number
  readonly height: number
  readonly spans?: readonly TrendSpan[]
}

const KEY = { mark: KEY_MARK, gap: 5, next: 14, row: 18, size: 12 } as const

/** Curves over time with their key over them, as `TrendChart` shows them. */
export function trendBlock(
  view: TrendView,
  { width, height, spans = [] }: TrendBlock,
  language: Language,
  measure: TextWidth,
): DrawnBlock {
  const key = markedFlow(trendKey(view, language), { ...KEY, width }, measure)
  const plot = trendPlot(view, width, height)
  const drawing = [...trendCurves(view, plot, spans), ...trendMarks(view, plot)]
  return stackBlocks([key, { drawing, height }], 4)
}
