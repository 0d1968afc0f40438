import type { Theme } from '../../../../address/AppState.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { besideBlocks, type DrawnBlock, stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { textBlock } from '../../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { doseDrawing } from '../model/doseDrawing.ts'
import type { DosePicture } from '../model/dosePictures.ts'
import type { DoseView } from '../model/doseView.ts'

/** Width of one picture alone, and of one of two. */
const WIDTH = { one: 760, two: 560 } as const
const HEIGHT = 380
const GAP = 32
const TEXT = { x: 0, top: 0, weight: 400, stretch: 100 } as const

/** The pictures of doses beside each other, each with its title. */
export function doseSvg({ pictures, presenceSentence }: DoseView, theme: Theme, measure: TextWidth): SvgPicture {
  const width = pictures.length > 1 ? WIDTH.two : WIDTH.one
  const block = (picture: DosePicture): DrawnBlock =>
    stackBlocks(
      [
        textBlock(picture.title, { ...TEXT, width, size: 15, weight: 650, line: 20 }, measure),
        textBlock(picture.id === 'presence' ? presenceSentence : '', { ...TEXT, width, size: 13, line: 18 }, measure),
        { drawing: doseDrawing(picture, width, HEIGHT).drawing, height: HEIGHT },
      ],
      8,
    )
  const { drawing, height } = besideBlocks(pictures.map((each, at) => ({ ...block(each), x: at * (width + GAP) })))
  return drawnPicture(drawing, { width: pictures.length * (width + GAP) - GAP, height }, PALETTES[theme])
}
