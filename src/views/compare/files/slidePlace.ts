import { wrapText } from '../../../output/files/wrapText.ts'
import { FILE_STAGE, type PicturePlace, type TextWidth } from '../../../output/model/MadeView.ts'

/** As the style sheets of `CompareView` and its tabs have it on a slide, in pixels. */
const EDGE = 32
const SENTENCE = { top: 19, digits: 92, size: 18, weight: 500, line: 26 } as const
const AIR = 10 + 20
const ZOOM = 1.25

/** The width of a tab on a slide, in its own pixels. */
export const SLIDE_WIDTH = (FILE_STAGE.width - 2 * EDGE) / ZOOM

/** Where a picture stands on a slide that begins `under` pixels of its own under the sentence. */
export function slidePlace(sentence: string, measure: TextWidth, under = 0): PicturePlace {
  const widthOf = (text: string): number => measure(text, SENTENCE.size, SENTENCE.weight)
  const width = Math.min(FILE_STAGE.width - 2 * EDGE, SENTENCE.digits * widthOf('0'))
  const lines = wrapText(sentence, width, widthOf).length
  return { x: EDGE, y: SENTENCE.top + lines * SENTENCE.line + AIR + under * ZOOM, scale: ZOOM }
}
