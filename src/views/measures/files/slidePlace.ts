import { wrapText } from '../../../output/files/wrapText.ts'
import { FILE_STAGE, type PicturePlace, type TextWidth } from '../../../output/model/MadeView.ts'

/** As the style sheet of `EffortPage` has it on a slide, in pixels. */
const SENTENCE = { size: 18, weight: 500, line: 25 } as const

/** Where a picture stands on a slide that begins `under` pixels under the sentence. */
export function slidePlace(sentence: string, measure: TextWidth, under: number): PicturePlace {
  const lines = wrapText(sentence, FILE_STAGE.width, (text) => measure(text, SENTENCE.size, SENTENCE.weight)).length
  return { x: 0, y: lines * SENTENCE.line + under, scale: 1 }
}
