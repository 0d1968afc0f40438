import type { Theme } from '../../../../address/AppState.ts'
import { LABEL } from '../../../../charts/model/chartLooks.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { landscapeMark } from '../../../../facts/landscapes/landscapeMark.ts'
import { stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { markedList } from '../../../../output/files/markedList.ts'
import { textBlock } from '../../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { placedScatter, scatterPieces } from '../model/scatterPieces.ts'
import type { ScatterView } from '../model/scatterView.ts'

export interface RelationSvgInput {
  readonly view: ScatterView
  /** What colours and shapes are; empty where the dots have neither. */
  readonly landscapes: readonly { readonly group: number; readonly number: string; readonly name: string }[]
  readonly theme: Theme
  readonly language: Language
  readonly isOnSlide: boolean
}

/** As `ScatterTab` has it on a slide, and with more room where it is a file's. */
const LAYOUT = {
  slide: { width: 529, height: 503, gap: 32, key: 348 },
  file: { width: 820, height: 540, gap: 24, key: 250 },
} as const
/** From the top to the key of the landscapes. */
const KEY_TOP = 60
const KEY = { mark: 22, gap: 8, row: 28 } as const
const TEXT = { x: 0, top: 0, size: 13, weight: 400, stretch: 100, line: 17 } as const

/** Two indicators against each other, with a key of the landscapes beside. */
export function relationSvg(input: RelationSvgInput, measure: TextWidth): SvgPicture {
  const { view, landscapes, theme, language, isOnSlide } = input
  const palette = PALETTES[theme]
  const layout = LAYOUT[isOnSlide ? 'slide' : 'file']
  const stretch = Number.parseFloat(LABEL['font-stretch'])
  const places = placedScatter(view, layout, (text) => measure(text, LABEL['font-size'], LABEL['font-weight'], stretch))
  const chart = scatterPieces(view, places, layout, palette, language)
  if (landscapes.length === 0) return drawnPicture(chart, layout, palette)
  const type = { ...TEXT, width: layout.key }
  const heading = compareCatalogue(language).comparePanel.relation.landscapeKey
  const marks = landscapes.map(({ name, group, number }) => {
    const [fill, on] = [palette.land, palette.landOn].map((colours) => colours[group % colours.length]!)
    return { mark: landscapeMark({ group, number, fill: fill!, on: on! }, KEY.mark), text: name }
  })
  const key = stackBlocks(
    [textBlock(heading, { ...type, weight: 650 }, measure), markedList(marks, { ...type, ...KEY }, measure)],
    4,
  )
  const left = layout.width + layout.gap
  const size = { width: left + layout.key, height: Math.max(layout.height, KEY_TOP + key.height) }
  return drawnPicture(
    [...chart, drawn('g', { transform: `translate(${left},${KEY_TOP})` }, key.drawing)],
    size,
    palette,
  )
}
