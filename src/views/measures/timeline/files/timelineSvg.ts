import type { Theme } from '../../../../address/AppState.ts'
import type { TrendSpan } from '../../../../charts/model/trendDrawing.ts'
import type { TrendView } from '../../../../charts/model/trendView.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { trendBlock } from '../../../../output/files/trendBlock.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'

/** As on a slide. */
const SIZE = { width: 848, height: 320 } as const

/** The curves of the areas a measure serves and of the others, with the measure's time behind them. */
export function timelineSvg(
  trend: TrendView,
  spans: readonly TrendSpan[],
  theme: Theme,
  language: Language,
  measure: TextWidth,
): SvgPicture {
  const { drawing, height } = trendBlock(trend, { ...SIZE, spans }, language, measure)
  return drawnPicture(drawing, { width: SIZE.width, height }, PALETTES[theme])
}
