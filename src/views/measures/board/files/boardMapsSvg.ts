import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { drawn } from '../../../../domain/Drawing.ts'
import { areaPositions } from '../../../../domain/lookups.ts'
import type { SquareLegend } from '../../../../map/model/legendView.ts'
import { axisArrow, SQUARE_SIDE, squareCells } from '../../../../map/model/squareDrawing.ts'
import { geographicShapes } from '../../../../map/model/stage/areaShapes.ts'
import { smallMapDrawing } from '../../../../map/model/stage/smallMapDrawing.ts'
import { besideBlocks, type DrawnBlock, stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { markedFlow } from '../../../../output/files/markedFlow.ts'
import { markedList } from '../../../../output/files/markedList.ts'
import { textBlock } from '../../../../output/files/textBlock.ts'
import { FILE_STAGE, type TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import { verdictSwatch } from '../../model/effortMarks.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from '../model/BoardInput.ts'
import { boardMaps, type MapKey } from '../model/boardMaps.ts'
import type { BoardView } from '../model/boardView.ts'

const GAP = 32
const SWATCH = 14
const TEXT = { x: 0, top: 0, weight: 400, stretch: 100 } as const
const KEY = { mark: SWATCH, gap: 7, next: 18, row: 24, size: 14 } as const
const AXIS = { ...TEXT, mark: 14, gap: 6, row: 20, size: 14, weight: 600, line: 18, width: 600 } as const

/** Need and directed measures beside each other, or both in one map of nine colours. */
export function boardMapsSvg(input: BoardInput, view: BoardView, measure: TextWidth): SvgPicture {
  const { dataset, state, theme } = input
  const words = effortCatalogue(state.language).boardMap
  const crossed = needCatalogue(state.language).needEffort
  const maps = boardMaps(input, view.rows)
  const shapes = geographicShapes(dataset)
  const selected = areaPositions(dataset, state.areas)
  const numbers = dataset.areas.map(() => '')
  const mapOf = (paints: readonly AreaPaint[], width: number, height: number): DrawnBlock => ({
    height,
    drawing: [
      drawn(
        'svg',
        { width, height },
        smallMapDrawing({ shapes, paints, numbers, selected, title: '' }, { width, height }),
      ),
    ],
  })
  const one = (title: string, note: string, paints: readonly AreaPaint[], keys: readonly MapKey[], width: number) =>
    stackBlocks(
      [
        textBlock(title, { ...TEXT, width, size: 15, weight: 650, line: 19 }, measure),
        textBlock(note, { ...TEXT, width, size: 14, line: 18, fill: 'var(--ink-2)' }, measure),
        mapOf(paints, width, 380),
        markedFlow(
          keys.map(({ text, count, paint }) => ({ mark: verdictSwatch(paint, SWATCH), text, strong: `${count}` })),
          { ...KEY, width },
          measure,
        ),
      ],
      6,
    )
  const { width } = FILE_STAGE
  const { square, need, effort } = maps
  const half = need ? (width - GAP) / 2 : 720
  const { drawing, height } =
    state.effort.board === 'square' && square
      ? stackBlocks([mapOf(square.paints, width, 540), squareLegend(square.legend, measure)], 16)
      : besideBlocks([
          ...(need ? [{ ...one(crossed.need, words.needMapNote, need.paints, need.keys, half), x: 0 }] : []),
          { ...one(crossed.effort, words.effortMapNote, effort.paints, effort.keys, half), x: need ? half + GAP : 0 },
        ])
  return drawnPicture(drawing, { width, height }, PALETTES[theme])
}

/** The nine squares and what they are read by. */
function squareLegend(square: SquareLegend, measure: TextWidth): DrawnBlock {
  const axis = (id: 'x' | 'y'): DrawnBlock =>
    stackBlocks(
      [
        markedList([{ mark: [axisArrow(id)], text: square[`${id}Title`] }], AXIS, measure),
        textBlock(
          square[`${id}Ticks`].join(' – '),
          { ...TEXT, x: AXIS.mark + AXIS.gap, width: AXIS.width, size: 14, line: 18, fill: 'var(--ink-2)' },
          measure,
        ),
      ],
      0,
    )
  return besideBlocks([
    { drawing: squareCells(square), height: SQUARE_SIDE, x: 0 },
    { ...stackBlocks([axis('x'), axis('y')], 6), x: SQUARE_SIDE + 14 },
  ])
}
