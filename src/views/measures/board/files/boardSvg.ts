import { FLAG, TICK } from '../../../../charts/model/chartLooks.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { type CellLook, drawnTable, type TableCell, type TableRow } from '../../../../output/files/drawnTable.ts'
import { baseline } from '../../../../output/files/textBlock.ts'
import { FILE_STAGE, type TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { everywhereMark, verdictSwatch } from '../../model/effortMarks.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from '../model/BoardInput.ts'
import type { BoardPill } from '../model/boardPills.ts'
import type { BoardRow } from '../model/boardRows.ts'
import type { BoardView } from '../model/boardView.ts'
import { needStrip } from '../model/needStrip.ts'
import { cutText } from './cutText.ts'

const GAP = 12
const COLUMNS = { name: 216, place: 86, measures: 300, verdict: 262 } as const
const NEED = FILE_STAGE.width - COLUMNS.name - COLUMNS.place - COLUMNS.measures - COLUMNS.verdict - 4 * GAP
const HEAD = { height: 48, title: 14, second: 36 } as const
const LOOK: CellLook = { size: 15, weight: 400, stretch: 90, line: 20, fill: 'var(--ink)' }
const PILL = { height: 22, edge: 9, gap: 6, least: 44, size: 13, stretch: 92 } as const
const SWATCH = 14

/** The rows of the board as a table: need as dot and interval, place, measures, and the question that remains. */
export function boardSvg(
  { state, theme }: Pick<BoardInput, 'state' | 'theme'>,
  view: BoardView,
  rowHeight: number,
  measure: TextWidth,
): SvgPicture {
  const words = effortCatalogue(state.language).board
  const head = (title: string, second = ''): TableCell => ({ draw: () => headPieces(title, second) })
  const headRow: TableRow = {
    height: HEAD.height,
    rule: 'strong',
    cells: [
      head(words.columns.area),
      { draw: (width) => [...headPieces(words.columns.need, ''), ...axisPieces(view, words.municipality, width)] },
      { draw: (width) => headPieces(words.columns.place(view.ranked), '', width / 2) },
      head(words.columns.measures, view.dose.header),
      head(words.columns.verdict),
    ],
  }
  const rows = view.rows.map(
    (row): TableRow => ({ height: rowHeight, rule: 'faint', cells: cellsOf(row, view, measure) }),
  )
  const { drawing, height } = drawnTable(
    {
      columns: [
        { width: COLUMNS.name },
        { width: NEED },
        { width: COLUMNS.place, align: 'middle' },
        { width: COLUMNS.measures },
        { width: COLUMNS.verdict },
      ],
      rows: [headRow, ...rows],
      gap: GAP,
      look: LOOK,
    },
    measure,
  )
  return drawnPicture(drawing, { width: FILE_STAGE.width, height }, PALETTES[theme])
}

function cellsOf(row: BoardRow, { axis }: BoardView, measure: TextWidth): readonly TableCell[] {
  const isHigh = row.verdict.startsWith('high')
  const isFaint = !isHigh && row.verdict.endsWith('without')
  return [
    { text: row.name, look: { weight: isHigh ? 600 : 500 } },
    { draw: (width, height) => [drawn('svg', { width, height, overflow: 'visible' }, needStrip(row, axis))] },
    { text: row.places || '–', look: { weight: 500 } },
    { draw: (width, height) => measurePieces(row, width, height, measure) },
    {
      text: row.question,
      mark: { drawing: verdictSwatch(row.paint, SWATCH), side: SWATCH },
      look: { weight: isHigh ? 600 : 400, fill: isFaint ? 'var(--ink-2)' : 'var(--ink)' },
    },
  ]
}

/** A head of one or two lines, from the left or around `middle`. */
function headPieces(title: string, second: string, middle?: number): Drawing {
  const place = { x: middle ?? 0, 'text-anchor': middle === undefined ? undefined : 'middle' }
  const look = { ...TICK, 'font-size': 14 }
  return [
    drawn('text', { ...place, y: HEAD.title, ...look, fill: 'var(--ink)', 'font-weight': 650 }, title),
    ...(second === '' ? [] : [drawn('text', { ...place, y: HEAD.second, ...look }, second)]),
  ]
}

/** The numbers of the axis, and the municipality over its line. */
function axisPieces({ axis }: BoardView, municipality: string, width: number): Drawing {
  if (!axis) return []
  const middle = { 'text-anchor': 'middle' }
  const own = axis.municipality === null ? null : axis.municipality * width
  return [
    ...axis.ticks.map(({ x, text }) => drawn('text', { x: x * width, y: HEAD.second, ...middle, ...TICK }, text)),
    ...(own === null
      ? []
      : [
          drawn('text', { x: own, y: HEAD.second, ...middle, ...FLAG }, municipality),
          drawn('path', { d: `M${own - 4},${HEAD.height - 8}h8l-4,7z`, fill: 'var(--ink)' }),
        ]),
  ]
}

/** The measures of a row beside each other, cut where they do not all fit, then what reaches everybody. */
function measurePieces({ pills, everywhere }: BoardRow, width: number, height: number, measure: TextWidth): Drawing {
  const type = (text: string, weight: number): number => measure(text, PILL.size, weight, PILL.stretch)
  const base = height / 2 - PILL.height / 2 + baseline(PILL.size, PILL.height)
  const after = everywhere === '' ? 0 : PILL.height + PILL.gap + type(everywhere, 600)
  const wanted = pills.map((pill) => type(pill.text, weightOf(pill)) + 2 * PILL.edge)
  const room = width - after - Math.max(0, pills.length - 1) * PILL.gap
  const widths = sharedRoom(wanted, room)
  let x = 0
  const drawing = pills.flatMap((pill, at): Drawing => {
    const own = widths[at]!
    const text = cutText(pill.text, own - 2 * PILL.edge, (part) => type(part, weightOf(pill)))
    const piece = pillPiece(pill, text, { x, y: (height - PILL.height) / 2, width: own, base })
    x += own + PILL.gap
    return piece
  })
  const look = { 'font-size': PILL.size, 'font-weight': 600, 'font-stretch': `${PILL.stretch}%` }
  if (everywhere !== '')
    return [
      ...drawing,
      drawn('g', { transform: `translate(${x},${height / 2 - 6.5})` }, everywhereMark(13)),
      drawn('text', { x: x + 18, y: base, ...look, fill: 'var(--effort-ink)' }, everywhere),
    ]
  return pills.length > 0 ? drawing : [drawn('text', { x: 0, y: base, ...look, fill: 'var(--ink-2)' }, '–')]
}

/** Widths that fit: the widest gives way first. */
function sharedRoom(wanted: readonly number[], room: number): readonly number[] {
  const rest = { room, count: wanted.length }
  const given = new Map<number, number>()
  for (const at of wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)) {
    const own = Math.max(PILL.least, Math.min(wanted[at]!, rest.room / rest.count))
    given.set(at, own)
    rest.room -= own
    rest.count -= 1
  }
  return wanted.map((_, at) => given.get(at)!)
}

function weightOf({ isOther }: BoardPill): number {
  return isOther ? 500 : 600
}

interface PillPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly base: number
}

/** Filled where it is under way and counted; an outline where it is not, dashed where it is not counted. */
function pillPiece(pill: BoardPill, text: string, { x, y, width, base }: PillPlace): Drawn[] {
  const isFull = !pill.isOther && pill.stage === 'ongoing'
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: PILL.height - 1, rx: 3 }
  const look = isFull
    ? { fill: 'var(--effort)' }
    : {
        fill: pill.isOther ? 'none' : 'var(--surface)',
        stroke: 'var(--effort)',
        'stroke-dasharray': pill.isOther ? '3 2' : undefined,
      }
  const type = { 'font-size': PILL.size, 'font-weight': weightOf(pill), 'font-stretch': `${PILL.stretch}%` }
  return [
    drawn('rect', { ...box, ...look }),
    drawn('text', { x: x + PILL.edge, y: base, ...type, fill: `var(--${isFull ? 'on-effort' : 'effort-ink'})` }, text),
  ]
}
