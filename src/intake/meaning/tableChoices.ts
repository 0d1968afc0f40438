import type { FindingPlace } from '../../domain/Finding.ts'
import type { Sex } from '../../domain/Sex.ts'
import { choice, type Findings } from '../Findings.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import type { TableLayout } from '../table/tableLayouts.ts'
import type { ColumnProfile } from './columnProfiles.ts'
import type { ColumnRoles } from './columnRoles.ts'
import { readPeriodText } from './readPeriodText.ts'
import type { ChosenPeriod } from './tablePeriods.ts'
import { titlePeriods } from './titlePeriods.ts'

interface ChoicesInput extends ColumnRoles {
  readonly file: string
  readonly sheet: SourceSheet
  readonly layout: TableLayout
  readonly prefix: string
  readonly findings: Findings
  readonly place: FindingPlace
  readonly profiles: readonly ColumnProfile[]
}

type Open = 'use' | 'skip' | 'open'

/** What must be decided about one table before its rows are read; each is asked where the table does not say. */
export function tableChoices(input: ChoicesInput) {
  const { sheet, layout, prefix, findings, profiles, place } = input
  const titles = layout.titleRows.flatMap((row) => {
    const text = sheet.rows[row]!.map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' ')
    return /\p{L}/u.test(text) ? [text] : []
  })
  const profileOf = (role: string) => profiles[input.roles.indexOf(role as (typeof input.roles)[number])]
  return {
    /** The first line above the table that has words, or the name of a sheet that says something. */
    title: titles[0] ?? (/^(?:blad|sheet|tabell|data|table|ark)\s?\d*$/i.test(sheet.name) ? '' : sheet.name),

    /** The period of a table that has none in its rows or headings. */
    defaultPeriod(): ChosenPeriod {
      const said = titlePeriods([...titles, sheet.name])
      const inName = titlePeriods([input.file.replace(/[_.-]+/g, ' ')])
      const best = said.length === 1 ? said[0]! : null
      const chosen = findings.decide({
        id: `${prefix}period`,
        code: 'period-title',
        place,
        best,
        confidence: best === null ? 0.2 : 0.9,
        values: { text: best ?? '' },
        evidence: { seen: said.length, of: titles.length, example: titles[0] ?? '' },
        choices: [...new Set([...said, ...inName])].map((text) => choice(text, { text })),
        accepts: (answer) => readPeriodText(answer)?.kind === 'period',
        isWritten: true,
      })
      const reading = chosen === null ? null : readPeriodText(chosen)
      return reading?.kind === 'period' ? { period: reading.period, held: false } : { period: '?', held: true }
    },

    isAreaSure(): boolean {
      const profile = profileOf('area')
      if (!profile) return true
      const answer = findings.decide({
        id: `${prefix}area-column`,
        code: 'area-column',
        confidence: input.areaConfidence,
        best: profile.name,
        place: { ...place, column: profile.column + 1 },
        values: { text: profile.name, column: profile.column + 1 },
        evidence: { seen: profile.distinct.size, of: profile.filled, example: [...profile.distinct.keys()][0] ?? '' },
        choices: [choice(profile.name, { text: profile.name }), choice('leave')],
      })
      return answer === profile.name
    },

    isPeriodSure(): boolean {
      const profile = profileOf('period')
      if (!profile) return true
      const answer = findings.decide({
        id: `${prefix}period-column`,
        code: 'period-column',
        confidence: input.periodConfidence,
        best: profile.name,
        place: { ...place, column: profile.column + 1 },
        values: { text: profile.name, column: profile.column + 1 },
        evidence: { seen: profile.periods, of: profile.filled, example: [...profile.distinct.keys()][0] ?? '' },
        choices: [choice(profile.name, { text: profile.name }), choice('leave')],
      })
      return answer === profile.name
    },

    /** What the codes for sex mean. */
    sexes(): { readonly meaning: ReadonlyMap<string, Sex>; readonly held: boolean } {
      const codes = input.sexCodes
      const profile = profileOf('sex')
      if (!codes || !profile) return { meaning: new Map(), held: false }
      if (codes.confidence === 1) return { meaning: codes.meaning, held: false }
      const text = [...codes.meaning].map(([code, sex]) => `${code}=${sex}`).join(', ')
      const answer = findings.decide({
        id: `${prefix}sex-codes`,
        code: 'sex-codes',
        confidence: codes.confidence,
        best: 'so',
        place: { ...place, column: profile.column + 1 },
        values: { text },
        evidence: { seen: codes.meaning.size, of: codes.meaning.size, example: [...codes.meaning.keys()].join(', ') },
        choices: [choice('so', { text }), choice('other-way', { text })],
      })
      const turned = new Map([...codes.meaning].map(([code, sex]) => [code, turn(sex)] as const))
      return { meaning: answer === 'other-way' ? turned : codes.meaning, held: answer === null }
    },

    /** Blank keys below a filled one, as merged cells leave them. `open`: columns in which nobody has said what blanks mean. */
    fillDown(columns: readonly number[]) {
      const filled = new Set<number>()
      const open = new Set<number>()
      for (const column of columns) {
        if (column < 0) continue
        const blocks = blocksOf(sheet, layout, column)
        if (!blocks) continue
        const name = profiles.find((profile) => profile.column === column)?.name ?? ''
        const isMerged = sheet.merges.some(
          ({ left, right, top, bottom }) => left <= column && column <= right && bottom > top && top >= layout.from,
        )
        const answer = findings.decide({
          id: `${prefix}fill-down:${column + 1}`,
          code: 'fill-down',
          best: 'fill',
          confidence: isMerged || blocks.isEven ? 0.9 : 0.5,
          place: { ...place, column: column + 1 },
          values: { text: name, count: blocks.blanks },
          evidence: { seen: blocks.blanks, of: layout.to - layout.from, example: blocks.example },
          choices: [choice('fill'), choice('leave')],
        })
        if (answer === 'leave') continue
        filled.add(column)
        if (answer === null) open.add(column)
      }
      return { columns: filled, open, isOpen: open.size > 0 }
    },

    hiddenRows(): ReadonlyMap<number, Open> {
      const rows = sheet.hiddenRows.filter((row) => row >= layout.from && row < layout.to)
      if (rows.length === 0) return new Map()
      const answer = asked('rows', rows.length)
      return new Map(rows.map((row) => [row, answer] as const))
    },

    hiddenColumns(columns: readonly number[]): ReadonlyMap<number, Open> {
      const hidden = columns.filter((column) => sheet.hiddenColumns.includes(column))
      if (hidden.length === 0) return new Map()
      const answer = asked('columns', hidden.length)
      return new Map(hidden.map((column) => [column, answer] as const))
    },
  }

  function asked(what: 'rows' | 'columns', count: number): Open {
    const answer = findings.decide({
      id: `${prefix}hidden-${what}`,
      code: `hidden-${what}`,
      place,
      confidence: 0.4,
      best: null,
      values: { count },
      choices: [choice('use'), choice('skip')],
    })
    return answer === null ? 'open' : (answer as Open)
  }
}

function turn(sex: Sex): Sex {
  return sex === 'women' ? 'men' : sex === 'men' ? 'women' : 'total'
}

/** Blocks of one filled cell and the blanks below it; null when there are none. `isEven`: all blocks are as long. */
function blocksOf(
  sheet: SourceSheet,
  layout: TableLayout,
  column: number,
): { readonly blanks: number; readonly isEven: boolean; readonly example: string } | null {
  const lengths: number[] = []
  let blanks = 0
  let example = ''
  if (!hasBlanks(sheet, layout, column)) return null
  for (let row = layout.from; row < layout.to; row++) {
    const cells = sheet.rows[row]!
    if (cells.every((cell) => cell.trim() === '')) continue
    const text = (cells[column] ?? '').trim()
    if (text !== '') {
      lengths.push(1)
      example ||= text
    } else if (lengths.length === 0) return null
    else {
      blanks++
      lengths[lengths.length - 1]! += 1
    }
  }
  if (blanks === 0 || lengths.length < 1) return null
  return { blanks, example, isEven: lengths.length > 1 && lengths.every((length) => length === lengths[0]) }
}

/** Most columns have none, and are done with here. */
function hasBlanks(sheet: SourceSheet, { from, to }: TableLayout, column: number): boolean {
  for (let row = from; row < to; row++) if ((sheet.rows[row]![column] ?? '').trim() === '') return true
  return false
}
