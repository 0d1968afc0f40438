import type { Theme } from '../../../../address/AppState.ts'
import { LABEL, TICK } from '../../../../charts/model/chartLooks.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { type DrawnBlock, stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { markedFlow } from '../../../../output/files/markedFlow.ts'
import { baseline } from '../../../../output/files/textBlock.ts'
import { FILE_STAGE, type TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { numberText } from '../../../../words/format.ts'
import { everywhereMark } from '../../model/effortMarks.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import { type CoverageKeyItem, coverageKey } from '../model/coverageKey.ts'
import type { CoverageCellView, CoverageView } from '../model/coverageView.ts'
import { COVER_SIZE, coverGround, coverMarks } from '../model/coverMarks.ts'

const NAMES = 177
const APART = 12
const ROW = 26
/** As wide as on a slide; wider where there is room and it is a file's. */
const CELL = { height: 24, slide: 40, most: 60 } as const
/** From the top of the head to the middle of its three lines, and its height. */
const HEAD = { group: 14, ages: 34, everywhere: 60, height: 74 } as const
const NAME = { ...LABEL, 'font-size': 15, 'font-stretch': '90%' }
const AGE = { ...TICK, 'font-size': 12, 'text-anchor': 'middle' }
const COUNT = { ...TICK, 'font-size': 13, 'font-weight': 600, fill: 'var(--effort-ink)' }
const SAMPLE = { width: 28, height: 17 } as const
const KEY = { mark: SAMPLE.height, gap: 7, next: 20, row: 22, size: 14 } as const

/** The coverage matrix with its key: ages by area within each prioritised area. */
export function coverageSvg(
  view: CoverageView,
  theme: Theme,
  language: Language,
  isOnSlide: boolean,
  measure: TextWidth,
): SvgPicture {
  const { width } = FILE_STAGE
  const count = view.groups.length * view.ages.length
  const room = width - NAMES - view.groups.length * APART
  const cell = Math.min(isOnSlide ? CELL.slide : CELL.most, Math.floor(room / Math.max(1, count)))
  const x = (column: number): number =>
    NAMES + column * cell + (1 + Math.floor(column / Math.max(1, view.ages.length))) * APART
  const key = markedFlow(
    coverageKey(language).map((item) => ({ mark: sampleOf(item), wide: SAMPLE.width, text: item.text })),
    { ...KEY, width },
    measure,
  )
  const { drawing, height } = stackBlocks([headOf(view, x, cell, language), bodyOf(view, x, cell), key], 10)
  return drawnPicture(drawing, { width, height }, PALETTES[theme])
}

function headOf(view: CoverageView, x: (column: number) => number, cell: number, language: Language): DrawnBlock {
  const words = effortCatalogue(language).coverage
  const text = (at: number, y: number, look: Parameters<typeof drawn>[1], said: string): Drawn =>
    drawn('text', { x: at, y, ...look }, said)
  const { length } = view.ages
  const middle = (column: number): number => x(column) + cell / 2
  return {
    height: HEAD.height,
    drawing: [
      ...view.groups.map(({ name }, at) => text(x(at * length), HEAD.group, { ...NAME, 'font-weight': 600 }, name)),
      text(0, HEAD.ages, { ...NAME, 'font-weight': 650 }, words.area),
      ...view.groups.flatMap((_, group) =>
        view.ages.map(({ short }, at) => text(middle(group * length + at), HEAD.ages, AGE, short)),
      ),
      text(0, HEAD.everywhere, NAME, words.everywhere),
      ...view.everywhere.flatMap(({ count }, column) =>
        count === 0
          ? []
          : [
              drawn(
                'g',
                { transform: `translate(${middle(column) - 13},${HEAD.everywhere - 11})` },
                everywhereMark(13),
              ),
              text(middle(column) + 4, HEAD.everywhere, COUNT, numberText(count, 0, language)),
            ],
      ),
    ],
  }
}

function bodyOf({ rows }: CoverageView, x: (column: number) => number, width: number): DrawnBlock {
  return {
    height: rows.length * ROW,
    drawing: rows.flatMap(({ name, cells }, at) => [
      drawn('text', { x: 0, y: at * ROW + baseline(15, CELL.height), ...NAME }, name),
      ...cells.map((cell, column) =>
        drawn(
          'g',
          { transform: `translate(${x(column)},${at * ROW})` },
          cellPieces(cell, { width: width - 2, height: CELL.height }),
        ),
      ),
    ]),
  }
}

function sampleOf(item: CoverageKeyItem): Drawing {
  return cellPieces(item, SAMPLE)
}

/** A cell of any size: its ground, and its marks in the middle. */
function cellPieces(
  cell: Pick<CoverageCellView, 'covers' | 'mark' | 'shade'>,
  { width, height }: { readonly width: number; readonly height: number },
): Drawing {
  const ground = coverGround(cell.shade)
  const scale = Math.min(1, height / COVER_SIZE.height)
  const [left, top] = [(width - COVER_SIZE.width * scale) / 2, (height - COVER_SIZE.height * scale) / 2]
  return [
    drawn('rect', { width, height, rx: 2, fill: 'var(--surface)' }),
    ...(ground ? [drawn('rect', { width, height, rx: 2, ...ground })] : []),
    drawn('g', { transform: `translate(${left},${top}) scale(${scale})` }, coverMarks(cell)),
  ]
}
