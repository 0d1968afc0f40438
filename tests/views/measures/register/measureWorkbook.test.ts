import fc from 'fast-check'
import { readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { emptyMeasure } from '../../../../src/domain/emptyMeasure.ts'
import type { MeasureRecord, NamedLink } from '../../../../src/domain/MeasureRecord.ts'
import { readWorkbook, type WorkbookReading } from '../../../../src/facts/workbook/readWorkbook.ts'
import { answerKey } from '../../../../src/facts/workbook/WorkbookAnswers.ts'
import { BASE_SHEET, LIST_SHEET } from '../../../../src/facts/workbook/WorkbookTable.ts'
import { type WorkbookLine, workbookLines } from '../../../../src/facts/workbook/workbookLines.ts'
import { openFile } from '../../../../src/intake/openFile.ts'
import { recordsOf } from '../../../../src/keeping/drafts/model/recordsOf.ts'
import { workbookXlsx } from '../../../../src/output/files/workbookXlsx.ts'
import { measureWorkbook } from '../../../../src/views/measures/register/measureWorkbook.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { hasLibreOffice, savedByLibreOffice } from '../../../support/libreOffice.ts'
import { anyRecords } from './model/measureRecords.ts'

const dataset = alingsas()
const table = measureWorkbook(dataset, 'sv')
const MUNICIPALITY = dataset.meta.municipalityCode
const area = (at: number): NamedLink => ({
  areaId: dataset.areas[at]!.id,
  groupId: null,
  role: 'serves',
  share: 0.5,
  measureShare: null,
  basis: 'document',
})

/** Three hundred measures with everything that a spreadsheet is known to harm. */
const register = Array.from({ length: 300 }, (_, at): MeasureRecord => {
  const measure = {
    ...emptyMeasure(`insats_${String(at).padStart(3, '0')}`),
    title: { sv: `Insats ${at}`, en: '' },
    description: { sv: '- grupper för föräldrar\n- "Föräldratelefonen" ≥ 5', en: '=1+1' },
    targetGroup: { sv: ['5-9', '1/2', '0114', '−'][at % 4]!, en: '' },
    owner: at % 3 === 0 ? null : 'Socialtjänsten',
    partners: '0862',
    ageFrom: at % 5 === 0 ? null : 13,
    ageTo: at % 5 === 0 ? null : 15,
    reach: 'areas' as const,
    start: ['2025', '2025-02', '2025-02-03', null][at % 4]!,
    end: at % 2 === 0 ? '2026-06' : null,
    status: 'ongoing' as const,
    costSekPerYear: 325_000,
    fte: 0.5,
    point: [12.528, 58.12] as const,
    funders: [
      { name: 'Region', sharePercent: 50 },
      { name: 'Kommun', sharePercent: 50 },
    ],
    priorityAreas: dataset.meta.priorityAreas.slice(0, 1 + (at % 3)).map(({ id }) => id),
    sdg: [3, 10],
    mentioned: [2023, 2024],
  }
  return { measure, links: [area(at % 23), { ...area((at + 1) % 23), role: 'carried-out', share: null }] }
})

const saved = (records: readonly MeasureRecord[] = register) =>
  workbookXlsx(table, records, MUNICIPALITY, ['Socialkompassen'], 'sv')

async function reading(bytes: Uint8Array, name = 'insatser.xlsx'): Promise<WorkbookReading> {
  const opened = await openFile({ name, bytes })
  if (opened.kind !== 'sheets' && opened.kind !== 'measures') throw new Error(opened.kind)
  return readWorkbook(opened, { table: 'measures', municipality: MUNICIPALITY }, table.columns, 'Id (ändra inte)')
}

async function linesOf(bytes: Uint8Array, records = register, name?: string) {
  const read = await reading(bytes, name)
  if (read.kind !== 'workbook') throw new Error(read.kind)
  return workbookLines(table, read.file, records)
}

/** The workbook after somebody has edited its first sheet, saved by another program. */
async function edited(edit: (rows: Sheet['rows'], head: readonly string[]) => void): Promise<Uint8Array> {
  const { sheets } = await readXlsx(saved())
  const head = sheets[0]!.rows[0]!.map(String)
  edit(sheets[0]!.rows, head)
  return writeXlsx({ sheets: sheets.map(({ name, rows, hidden }) => ({ name, rows, hidden })) })
}

const cell = (rows: Sheet['rows'], head: readonly string[], line: number, label: string) => ({
  set: (value: string | number | Date | null) => {
    rows[line - 1]![head.indexOf(label)] = value
  },
})
const NOBODY: ReadonlySet<string> = new Set()
const said = ({ changes }: WorkbookLine<MeasureRecord>) =>
  changes.map(({ column, was, becomes }) => [column.label, was, becomes])

describe('a register of three hundred measures as a workbook', () => {
  it('comes back whole when nothing was changed', async () => {
    expect(await linesOf(saved())).toEqual({ lines: [], same: 300, ignored: [], offers: [] })
  })

  it('has lists to choose from, texts that stay texts, and ids that are not seen', async () => {
    const { sheets } = await readXlsx(saved(), { readStyles: true })
    const [seen, , base, lists] = sheets as [Sheet, Sheet, Sheet, Sheet]
    expect([base.name, base.hidden, lists.name, lists.hidden]).toEqual([BASE_SHEET, true, LIST_SHEET, true])
    const head = seen.rows[0]!.map(String)
    expect(new Set(head).size).toBe(head.length)
    expect(seen.columns?.[0]?.hidden).toBe(true)
    const status = seen.dataValidations!.find(({ range }) => range.startsWith(`${letters(head.indexOf('Status'))}2:`))!
    expect([status.type, status.errorStyle, status.range]).toEqual(['list', 'stop', expect.stringMatching(/801$/)])
    const from = lists.rows[0]!.indexOf('status')
    expect(lists.rows.slice(1, 5).map((row) => row[from])).toEqual(['planerad', 'pågående', 'pausad', 'avslutad'])
    expect(seen.cells?.get(`1,${head.indexOf('Börjar')}`)?.style?.numFmt).toBe('@')
    expect(seen.rows[1]![head.indexOf('Kostnad, kronor per år')]).toBe(325_000)
  })

  it('is not changed by what Excel makes of dates, ages, codes and numbers, nor by columns that move or go', async () => {
    const bytes = await edited((rows, head) => {
      for (const [at, row] of rows.entries()) {
        if (at === 0) continue
        const measure = register[at - 1]!.measure
        const put = (label: string, value: string | number | Date) => {
          row[head.indexOf(label)] = value
        }
        if (measure.start !== null) put('Börjar', new Date(`${`${measure.start}-01-01`.slice(0, 10)}T00:00:00Z`))
        if (measure.start === '2025') put('Börjar', 2025)
        if (measure.targetGroup.sv === '5-9') put('Målgrupp', new Date('2026-09-05T00:00:00Z'))
        put('Tillsammans med', 862)
        put('Kostnad, kronor per år', '325 000')
        put('Årsarbetskrafter', '0,5')
      }
      // Taken away, moved first, and rows sorted from the end.
      for (const row of rows) {
        row.splice(head.indexOf('Citat'), 1)
        row.unshift(row.pop()!)
      }
      rows.splice(1, rows.length - 1, ...rows.slice(1).reverse())
    })
    expect(await linesOf(bytes)).toEqual({ lines: [], same: 300, ignored: [], offers: [] })
  })

  it('asks once what a half name means, keeps what stands here until it is answered, and reads every row by the answer', async () => {
    const bytes = await edited((rows, head) => {
      for (const line of [2, 3]) cell(rows, head, line, 'Områden').set('Brogården')
      cell(rows, head, 4, 'Områden').set('Noltorp; brogården')
      cell(rows, head, 5, 'Områden').set('Ingenstans')
    })
    const read = await reading(bytes)
    if (read.kind !== 'workbook') throw new Error(read.kind)
    const asked = workbookLines(table, read.file, register)
    const { id } = dataset.areas.find(({ name }) => name === 'Brogården-Östlyckan')!
    const meanings = [{ text: 'Brogården-Östlyckan', ids: [`area:${id}`] }]
    expect(asked.offers.map(({ given, lines, meanings: may }) => [given, lines, may])).toEqual([
      ['Brogården', [2, 3, 4], meanings],
    ])
    expect(asked.lines.map(({ changes, issues }) => [changes, issues.map(({ code }) => code)])).toEqual(
      Array.from({ length: 4 }, () => [[], ['sheet-word-unknown']]),
    )
    const answers = new Map(
      asked.offers.map(({ column, given }) => [answerKey(column.column, given), meanings[0]!.ids]),
    )
    const { lines, offers } = workbookLines(table, read.file, register, answers)
    expect(offers).toEqual([])
    const served = lines.map((line) =>
      line.record(NOBODY)!.links.flatMap(({ areaId, role }) => (role === 'serves' ? [areaId] : [])),
    )
    const noltorp = dataset.areas.find(({ name }) => name === 'Noltorp')!.id
    expect(served).toEqual([[id], [id], [noltorp, id], [dataset.areas[3]!.id]])
  })

  it('says what somebody wrote, field by field, and nothing else of the record', async () => {
    const bytes = await edited((rows, head) => {
      cell(rows, head, 2, 'Ansvarig').set('Barn- och utbildning')
      cell(rows, head, 2, 'Status').set('Pausad')
      cell(rows, head, 2, 'Kostnad, kronor per år').set('1,2 mnkr')
      cell(rows, head, 3, 'Från ålder').set(null)
      cell(rows, head, 3, 'Områden').set(`${dataset.areas[1]!.name}; ${dataset.areas[5]!.name}`)
      cell(rows, head, 4, 'Slutar').set('HT 2026')
    })
    const { lines, same } = await linesOf(bytes)
    expect([lines.length, same]).toEqual([3, 297])
    expect(lines.map(said)).toEqual([
      [
        ['Ansvarig', '', 'Barn- och utbildning'],
        ['Status', 'pågående', 'pausad'],
        ['Kostnad, kronor per år', '325000', '1200000'],
      ],
      [
        ['Från ålder', '13', ''],
        ['Områden', dataset.areas[1]!.name, `${dataset.areas[1]!.name}; ${dataset.areas[5]!.name}`],
      ],
      [['Slutar', '2026-06', '2026-12']],
    ])
    const [first, second] = lines.map((line) => line.record(NOBODY)!)
    expect(first!.links).toEqual(register[0]!.links)
    expect(first!.measure).toEqual({
      ...register[0]!.measure,
      owner: 'Barn- och utbildning',
      status: 'paused',
      costSekPerYear: 1_200_000,
    })
    // What the link to the area that was there says stays said.
    expect(second!.links).toEqual([area(1), { ...area(5), share: null, basis: null }, register[1]!.links[1]])
  })

  it('asks about rows that are gone, copied or of nobody, and takes none of them by itself', async () => {
    const bytes = await edited((rows, head) => {
      const copy = [...rows[5]!]
      copy[head.indexOf('Namn')] = 'Insats 4, i norr'
      rows.push(copy)
      const stranger = [...rows[6]!]
      stranger[0] = 'nagon_annans'
      rows.push(stranger, [null, 'Ny insats', ...rows[7]!.slice(2)])
      rows.splice(2, 1)
    })
    const { lines, same } = await linesOf(bytes)
    expect(same).toBe(299)
    expect(lines.map(({ kind, title, isCertain }) => [kind, title, isCertain])).toEqual([
      ['doubled', 'Insats 4, i norr', false],
      ['stranger', 'Insats 5', false],
      ['added', 'Ny insats', true],
      ['removed', 'Insats 1', false],
    ])
    expect(lines.map((line) => line.record(NOBODY)?.measure.id)).toEqual([
      'insats_4_i_norr',
      'insats_5',
      'ny_insats',
      undefined,
    ])
  })

  it('does not write over what somebody has changed here meanwhile, unless that is chosen', async () => {
    const bytes = await edited((rows, head) => {
      cell(rows, head, 2, 'Ansvarig').set('Kultur och fritid')
      cell(rows, head, 2, 'Status').set('avslutad')
      cell(rows, head, 3, 'Status').set('avslutad')
      cell(rows, head, 4, 'Status').set('avslutad')
    })
    const now = register.flatMap((record, at): MeasureRecord[] => {
      if (at === 0) return [{ ...record, measure: { ...record.measure, owner: 'Skolan', fte: 2 } }]
      if (at === 1) return [{ ...record, measure: { ...record.measure, status: 'ended' } }]
      return at === 2 ? [] : [record]
    })
    const { lines } = await linesOf(bytes, now)
    expect(lines.map(({ kind, line, isCertain }) => [kind, line, isCertain])).toEqual([
      ['changed', 2, true],
      ['gone', 4, false],
    ])
    const [row, gone] = lines
    expect(row!.changes.map(({ column, isConflict }) => [column.column, isConflict])).toEqual([
      ['owner', true],
      ['status', false],
    ])
    const fields = (taken: readonly string[]) => {
      const { owner, status, fte } = row!.record(new Set(taken))!.measure
      return { owner, status, fte }
    }
    expect(fields([])).toEqual({ owner: 'Skolan', status: 'ended', fte: 2 })
    expect(fields(['owner'])).toEqual({ owner: 'Kultur och fritid', status: 'ended', fte: 2 })
    expect(gone!.record(NOBODY)!.measure.id).toBe('insats_002')
  })

  it('tells what it cannot read, and the field is as it was', async () => {
    const bytes = await edited((rows, head) => {
      cell(rows, head, 2, 'Till och med ålder').set(new Date('2026-09-05T00:00:00Z'))
      cell(rows, head, 3, 'Status').set('på is')
      cell(rows, head, 4, 'Områden').set('Ingenstans')
      cell(rows, head, 5, 'Namn').set(null)
      cell(rows, head, 6, 'Till och med ålder').set(999)
    })
    const { lines } = await linesOf(bytes)
    expect(lines.map(({ issues }) => issues.map(({ code, line, column }) => [code, line, column]))).toEqual([
      [['cell-made-date', 2, 'Till och med ålder']],
      [['sheet-word-unknown', 3, 'Status']],
      [['sheet-word-unknown', 4, 'Områden']],
      [['text-missing', 5, 'Namn']],
      [['number-outside', 6, 'Till och med ålder']],
    ])
    expect(lines.flatMap((line) => line.changes)).toEqual([])
    expect(lines.map((line) => line.record(NOBODY))).toEqual(register.slice(0, 5))
  })

  it('is read from a text file that Excel saved of it, and then nothing is taken away', async () => {
    const { sheets } = await readXlsx(saved())
    const rows = sheets[0]!.rows.slice(0, 200).map((row) =>
      row.map((value) => {
        const text =
          value === null
            ? ''
            : String(value)
                .replace(/^2025-02$/, 'feb-25')
                .replace(/^5-9$/, '05-sep')
        const shown = text
          .replace(/^(\d+)\.(\d+)$/, '$1,$2')
          .replace(/[≥−]/, '?')
          .replace(/^0(\d+)$/, '$1')
        return /[;"\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
      }),
    )
    rows[1]![rows[0]!.indexOf('Ansvarig')] = 'Skolan'
    const bytes = Buffer.from(rows.map((row) => `${row.join(';')}\r\n`).join(''), 'latin1')
    const { lines, same } = await linesOf(bytes, register, 'insatser.csv')
    expect([lines.map(said), same]).toEqual([[[['Ansvarig', '', 'Skolan']]], 198])
  })

  it('is refused where it is not one, or is of another table or another municipality', async () => {
    expect(await reading(Buffer.from('område;antal\nA;1\n'), 'annat.csv')).toEqual({ kind: 'no-table' })
    const bytes = workbookXlsx(table, register, '9999', [], 'sv')
    expect(await reading(bytes)).toMatchObject({ kind: 'other', mark: { table: 'measures', municipality: '9999' } })
  })

  it.skipIf(!hasLibreOffice('workbooks'))(
    'is opened and saved by LibreOffice, and comes back whole (skipped without one)',
    async () => {
      for (const format of ['xlsx', 'ods'])
        expect(
          await linesOf(savedByLibreOffice('insatser.xlsx', saved(), format), register, `insatser.${format}`),
        ).toEqual({ lines: [], same: 300, ignored: [], offers: [] })
    },
    120_000,
  )
})

describe('any register as a workbook', () => {
  const places = {
    areaIds: dataset.areas.slice(0, 3).map(({ id }) => id),
    groupIds: dataset.groups.slice(0, 2).map(({ id }) => id),
    priorityAreas: dataset.meta.priorityAreas.map(({ id }) => id),
    indicatorIds: dataset.indicators.slice(0, 3).map(({ id }) => id),
  }

  it('changes nothing when it is read back, and takes no record away', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords(places), async (records) => {
        const { lines, same } = await linesOf(saved(records), [...records])
        expect([lines, same]).toEqual([[], records.length])
      }),
      { numRuns: 60 },
    )
  })

  it('of the shipped package is whole, too', async () => {
    const records = recordsOf(dataset)
    expect(await linesOf(saved(records), records)).toEqual({ lines: [], same: records.length, ignored: [], offers: [] })
  })
})

function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`
}
