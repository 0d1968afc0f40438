import type { Theme } from '../../../../address/AppState.ts'
import { chosenMark, KEY_MARK } from '../../../../charts/model/trendKey.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { markedList } from '../../../../output/files/markedList.ts'
import { trendBlock } from '../../../../output/files/trendBlock.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import type { CoursesView } from '../model/coursesView.ts'

/** As `TrendsTab` has it on a slide, and with more room where it is a file's. */
const CHART = { slide: { width: 529, height: 320 }, file: { width: 960, height: 360 } } as const
const TEXT = { x: 0, top: 0, size: 14, weight: 400, stretch: 100, line: 20, mark: KEY_MARK, gap: 9, row: 22 } as const

/** The chosen over time in one chart, and what has changed in each of them. */
export function coursesSvg(
  view: CoursesView,
  theme: Theme,
  language: Language,
  isOnSlide: boolean,
  measure: TextWidth,
): SvgPicture {
  const size = CHART[isOnSlide ? 'slide' : 'file']
  const { width } = size
  const changes = view.changes.map(({ order, name, text }) => ({
    mark: chosenMark(order).mark,
    text: `${name}. ${text}`,
  }))
  const { drawing, height } = stackBlocks(
    [trendBlock(view.chosen, size, language, measure), markedList(changes, { ...TEXT, width }, measure)],
    10,
  )
  return drawnPicture(drawing, { width, height }, PALETTES[theme])
}
