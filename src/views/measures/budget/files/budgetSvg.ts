import type { Theme } from '../../../../address/AppState.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { besideBlocks, type DrawnBlock, stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { type CellLook, drawnTable, type TableCell } from '../../../../output/files/drawnTable.ts'
import { textBlock } from '../../../../output/files/textBlock.ts'
import { FILE_STAGE, type TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import type { BudgetRow, BudgetTable, BudgetView, FrameRow } from '../model/budgetView.ts'

const GAP = 40
const HALF = (FILE_STAGE.width - GAP) / 2
const LOOK: CellLook = { size: 14, weight: 400, stretch: 96, line: 19, fill: 'var(--ink)' }
const FAINT = { fill: 'var(--ink-2)' } as const
const COLUMNS = { measures: 70, lacking: 120, cost: 110, bar: 70, gap: 10 } as const
const NAME = HALF - COLUMNS.measures - COLUMNS.lacking - COLUMNS.cost - COLUMNS.bar - 4 * COLUMNS.gap
const TEXT = { x: 0, top: 0, stretch: 96 } as const
const BAR = 10
const LACKING = { fill: 'none', stroke: 'var(--effort-ink)', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' } as const

/** The frames beside each other, and under them what the measures cost by prioritised area, area and funder. */
export function budgetSvg(view: BudgetView, theme: Theme, language: Language, measure: TextWidth): SvgPicture {
  const tables = view.tables.filter(({ rows }) => rows.length > 0)
  const block = (table: BudgetTable): DrawnBlock => tableOf(table, language, measure)
  const column = (isRight: boolean): DrawnBlock =>
    stackBlocks(tables.filter(({ id }) => (id === 'area') === isRight).map(block), 18)
  const { drawing, height } = stackBlocks(
    [
      framesOf(view, language, measure),
      besideBlocks([
        { ...column(false), x: 0 },
        { ...column(true), x: HALF + GAP },
      ]),
    ],
    18,
  )
  return drawnPicture(drawing, { width: FILE_STAGE.width, height }, PALETTES[theme])
}

function heading(text: string, width: number, measure: TextWidth): DrawnBlock {
  return textBlock(text, { ...TEXT, width, size: 17, weight: 600, line: 24 }, measure)
}

function framesOf(
  { frames, known, knownLength, lacking }: BudgetView,
  language: Language,
  measure: TextWidth,
): DrawnBlock {
  const words = registerCatalogue(language).budget
  const { width } = FILE_STAGE
  if (frames.length === 0)
    return stackBlocks(
      [
        heading(words.frames, width, measure),
        textBlock(words.noFrames, { ...TEXT, width, size: 14, weight: 400, line: 19 }, measure),
      ],
      4,
    )
  const own = (width - frames.length * GAP) / (frames.length + 1)
  const one = (name: string, meta: string, amount: string, bar: Drawing): DrawnBlock =>
    stackBlocks(
      [
        textBlock(name, { ...TEXT, width: own, size: 15, weight: 600, line: 20 }, measure),
        textBlock(meta, { ...TEXT, width: own, size: 14, weight: 400, line: 18, fill: 'var(--ink-2)' }, measure),
        textBlock(amount, { ...TEXT, width: own, size: 15, weight: 650, line: 20 }, measure),
        { drawing: bar, height: 14 },
      ],
      2,
    )
  const parts = [
    ...frames.map((frame) => one(frame.name, frame.meta, frame.amount, [frameBar(frame, own)])),
    one(words.known, lacking > 0 ? words.lackingBar(lacking) : '', known, [
      ...(knownLength ? [fullBar(own * knownLength)] : []),
      ...(lacking > 0 ? [lackingBar(own * (knownLength ?? 0) + 3, 56)] : []),
    ]),
  ]
  const beside = besideBlocks(parts.map((part, at) => ({ ...part, x: at * (own + GAP) })))
  return stackBlocks([heading(words.frames, width, measure), beside], 4)
}

/** What is granted; open at the end where it is at least so much. */
function frameBar({ length, isOpen }: FrameRow, room: number): Drawn {
  const end = length * room - 1
  const look = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5 }
  const closed = `M${end},12.5H1V1.5H${end}`
  return drawn('g', {}, [
    drawn('path', { d: closed, ...look }),
    drawn('path', { d: `M${end},1.5V12.5`, ...look, 'stroke-dasharray': isOpen ? '2 2' : undefined }),
  ])
}

function fullBar(width: number): Drawn {
  return drawn('rect', { y: 1, width, height: BAR, rx: 2, fill: 'var(--effort)' })
}

function lackingBar(x: number, width: number): Drawn {
  return drawn('rect', { x: x + 0.75, y: 1, width: width - 1.5, height: BAR, rx: 2, ...LACKING })
}

function tableOf({ id, title, rows }: BudgetTable, language: Language, measure: TextWidth): DrawnBlock {
  const { columns, lackingOf } = registerCatalogue(language).budget
  const head = (text: string): TableCell => ({ text, look: { ...FAINT, weight: 500 } })
  const table = drawnTable(
    {
      columns: [
        { width: NAME },
        ...[COLUMNS.measures, COLUMNS.lacking, COLUMNS.cost].map((width) => ({ width, align: 'end' as const })),
        { width: COLUMNS.bar },
      ],
      rows: [
        {
          height: 28,
          rule: 'strong',
          cells: [...[columns.name[id], columns.measures, columns.lacking, columns.cost].map(head), {}],
        },
        ...rows.map((row) => ({
          height: 28,
          rule: 'faint' as const,
          cells: [
            { text: row.name, look: { weight: 500 } },
            { text: `${row.measures}` },
            { text: lackingOf(row.lacking, row.measures) },
            { text: row.cost, look: row.lacking === row.measures ? FAINT : {} },
            { draw: (_: number, height: number) => [barsOf(row, height)] },
          ],
        })),
      ],
      gap: COLUMNS.gap,
      look: LOOK,
    },
    measure,
  )
  return stackBlocks([heading(title, HALF, measure), table], 0)
}

/** What is known as a bar, and that something lacks its cost. */
function barsOf({ knownSek, lacking, length }: BudgetRow, height: number): Drawn {
  const full = (COLUMNS.bar - 24) * length
  return drawn('g', { transform: `translate(0,${height / 2 - 6})` }, [
    ...(knownSek > 0 ? [fullBar(full)] : []),
    ...(lacking > 0 ? [lackingBar(knownSek > 0 ? full + 3 : 0, 18)] : []),
  ])
}
