import type { Theme } from '../../../../address/AppState.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { type CellLook, drawnTable, type TableCell, type TableRow } from '../../../../output/files/drawnTable.ts'
import { FILE_STAGE, type TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { directedMark, everywhereMark } from '../../model/effortMarks.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import type { RegisterCell, RegisterRow } from '../model/registerRow.ts'
import type { RegisterGroup, RegisterView } from '../model/registerView.ts'

const LOOK: CellLook = { size: 14, weight: 400, stretch: 96, line: 19, fill: 'var(--ink)' }
const FAINT = { fill: 'var(--ink-2)' } as const
const GAP = 14
const [WHERE, WHEN, TARGET, COST, BASIS] = [180, 150, 200, 110, 110]
const MEASURE = FILE_STAGE.width - WHERE - WHEN - TARGET - COST - BASIS - 5 * GAP
const MARK = 12

/** The register as it is listed: a row for each measure, under the headings that were asked for. */
export function registerSvg(
  { groups }: RegisterView,
  theme: Theme,
  language: Language,
  measure: TextWidth,
): SvgPicture {
  const { columns, noPriority } = registerCatalogue(language).register
  const head = (text: string): TableCell => ({ text, look: { ...FAINT, weight: 500 } })
  const { drawing, height } = drawnTable(
    {
      columns: [
        ...[MEASURE, WHERE, WHEN, TARGET].map((width) => ({ width })),
        { width: COST, align: 'end' },
        { width: BASIS },
      ],
      rows: [
        {
          height: 30,
          rule: 'strong',
          cells: [columns.measure, columns.where, columns.when, columns.target, columns.cost, columns.basis].map(head),
        },
        ...groups.flatMap((group) => [...headingOf(group), ...group.rows.map((row) => rowOf(row, noPriority))]),
      ],
      gap: GAP,
      look: LOOK,
    },
    measure,
  )
  return drawnPicture(drawing, { width: FILE_STAGE.width, height }, PALETTES[theme])
}

function headingOf({ name, rows }: RegisterGroup): TableRow[] {
  if (name === '') return []
  return [{ height: 40, rule: 'faint', cells: [{ text: `${name} ${rows.length}`, look: { size: 15, weight: 600 } }] }]
}

function rowOf(row: RegisterRow, noPriority: string): TableRow {
  const cell = ({ text, isUnknown }: RegisterCell): TableCell => ({ text, look: isUnknown ? FAINT : {} })
  const mark = row.isEverywhere ? everywhereMark(MARK) : directedMark(MARK)
  const under = [row.priorities || noPriority, row.mark].filter(Boolean).join(' · ')
  return {
    height: 30,
    rule: 'faint',
    isTop: true,
    cells: [
      { text: row.title, look: { weight: 600 }, small: under, mark: { drawing: mark, side: MARK } },
      cell(row.where),
      { ...cell(row.when), ...(row.status.isUnknown ? {} : { small: row.status.text }) },
      cell(row.target),
      cell(row.cost),
      cell(row.basis),
    ],
  }
}
