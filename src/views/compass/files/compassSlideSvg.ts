import type { Theme } from '../../../address/AppState.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { drawn } from '../../../domain/Drawing.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { landscapeMark } from '../../../facts/landscapes/landscapeMark.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { smallMapDrawing } from '../../../map/model/stage/smallMapDrawing.ts'
import { drawnPicture } from '../../../output/files/drawnPicture.ts'
import { markedList } from '../../../output/files/markedList.ts'
import { textBlock } from '../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../output/model/SvgPicture.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { landscapeMarks } from '../model/compassSlide.ts'
import type { CompassView } from '../model/compassView.ts'
import { discDrawing } from '../model/discDrawing.ts'
import { DISC_FONTS, discPieces } from '../model/discPieces.ts'
import { landscapeNumbers, landscapePaints } from '../model/landscapePaints.ts'

export interface CompassSlideInput {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly theme: Theme
  readonly language: Language
  readonly selected: readonly number[]
  /** Areas that are named where there is room. */
  readonly named: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
}

const GAP = 16
/** Width of the disc's part to that of the map beside it. */
const DISC_SHARE = 1.65 / 2.65
/** A magnet's name of two lines stands above the disc. */
const [ABOVE, BELOW] = [16, 4]
const [MAP_GAP, KEY_GAP, LEAST_MAP] = [8, 12, 120]
const TYPE = { size: 12, weight: 400, stretch: 100 } as const
const KEY = { ...TYPE, mark: 22, gap: 7, row: 28, line: 15 } as const

/** The compass of a slide as `CompassSlide` shows it, from the same drawings: disc, map, landscapes, and how much it shows. */
export function compassSlideSvg(input: CompassSlideInput, measure: TextWidth): SvgPicture {
  const { dataset, view, theme, language, selected, named, size } = input
  const words = compassCatalogue(language).compass
  const palette = PALETTES[theme]
  const paints = landscapePaints(dataset, view.fit, theme)
  const disc = { width: (size.width - GAP) * DISC_SHARE, height: size.height - ABOVE - BELOW }
  const drawing = discDrawing(view, {
    ...disc,
    selected,
    named,
    zoom: 1,
    compact: true,
    municipalityName: words.municipality,
    measure: (text, style) => {
      const font = DISC_FONTS.compact[style]
      return measure(text, font['font-size'], font['font-weight'], Number.parseFloat(font['font-stretch']))
    },
  })
  const isContrast = theme === 'contrast'
  const left = disc.width + GAP
  const width = size.width - left
  const key = (top: number) =>
    markedList(
      landscapeMarks(view, palette).map((each) => ({ mark: landscapeMark(each, KEY.mark), text: each.name })),
      { ...KEY, x: left, top, width },
      measure,
    )
  const note = (top: number) =>
    textBlock(view.quality.sentence, { ...TYPE, x: left, top, width, line: 16, fill: 'var(--ink-2)' }, measure)
  const below = MAP_GAP + key(0).height + KEY_GAP + note(0).height
  const map = { width, height: Math.max(LEAST_MAP, size.height - below) }
  const keyTop = map.height + MAP_GAP
  const shapes = geographicShapes(dataset)
  const numbers = landscapeNumbers(paints, language)
  return drawnPicture(
    [
      drawn(
        'g',
        { transform: `translate(0,${ABOVE})` },
        discPieces({ drawing, compact: true, isContrast, magnet: null, paints, selected, motion: null }),
      ),
      drawn(
        'g',
        { transform: `translate(${left},0)` },
        smallMapDrawing({ shapes, paints, numbers, title: words.sameColours, selected }, map),
      ),
      ...key(keyTop).drawing,
      ...note(keyTop + key(0).height + KEY_GAP).drawing,
    ],
    size,
    palette,
  )
}
