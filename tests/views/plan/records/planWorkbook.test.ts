import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../../src/facts/workbook/openWorkbook.ts'
import { workbookLines } from '../../../../src/facts/workbook/workbookLines.ts'
import { workbookXlsx } from '../../../../src/output/files/workbookXlsx.ts'
import { planWorkbook } from '../../../../src/views/plan/records/planWorkbook.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/ovning')
const [goalsBook, notesBook] = [planWorkbook('goals', dataset, 'sv'), planWorkbook('notes', dataset, 'sv')]

type Rows = (string | number | Date | null)[][]

async function goalLines(edit: (rows: Rows, at: (label: string) => number) => void) {
  const { sheets } = await readXlsx(workbookXlsx(goalsBook, dataset.goals, '0000', [], 'sv'))
  const rows = sheets[0]!.rows as Rows
  edit(rows, (label) => rows[0]!.indexOf(label))
  const bytes = await writeXlsx({ sheets: sheets.map(({ name, rows: all, hidden }) => ({ name, rows: all, hidden })) })
  const own = { table: 'goals', municipality: '0000' } as const
  const read = await openWorkbook({ name: 'mal.xlsx', bytes }, own, goalsBook.columns, 'Id (ändra inte)')
  if (read.kind !== 'workbook') throw new Error(read.kind)
  return workbookLines(goalsBook, read.file, dataset.goals)
}
const nothing = new Set<string>()

describe('goals and notes as workbooks', () => {
  it('ask where a half name may be, and of the areas of a kind nothing, since a goal is of one place', async () => {
    const { offers, lines } = await goalLines((rows, at) => {
      rows[1]![at('Var')] = 'Skogsbygden'
      rows[2]![at('Var')] = 'Tätorten'
    })
    const { id, name } = dataset.areas.find((area) => area.name === 'Östra skogsbygden')!
    expect(offers.map(({ given, meanings }) => [given, meanings.map(({ text }) => text)])).toEqual([
      ['Skogsbygden', [name]],
    ])
    expect(lines.map(({ changes }) => changes)).toEqual([[], []])
    expect(offers[0]!.meanings[0]!.ids.join()).toContain(id)
  })

  it('come back whole', async () => {
    expect((await goalLines(() => {})).lines).toEqual([])
    const bytes = workbookXlsx(notesBook, dataset.notes, '0000', [], 'sv')
    const own = { table: 'notes', municipality: '0000' } as const
    const read = await openWorkbook({ name: 'roster.xlsx', bytes }, own, notesBook.columns, 'Id (ändra inte)')
    if (read.kind !== 'workbook') throw new Error(read.kind)
    const { lines, same } = workbookLines(notesBook, read.file, dataset.notes)
    expect([lines, same]).toEqual([[], dataset.notes.length])
  })

  it('say where, with what and how much in names and numbers of the sheet', async () => {
    const [area, other] = dataset.areas
    const { lines } = await goalLines((rows, at) => {
      rows[1]![at('Var')] = other!.name
      rows[1]![at('Målvärde')] = '12,5'
      rows[1]![at('Agenda 2030-mål')] = '3; 10'
      rows[2]![at('Senast år')] = null
      const fresh: Rows[number] = rows[0]!.map(() => null)
      fresh[at('Målet')] = 'Fler läser'
      fresh[at('Var')] = area!.name
      fresh[at('Önskad riktning')] = 'öka'
      rows.push(fresh)
    })
    const [changed, cleared, added] = lines.map((line) => line.record(nothing)!)
    const [first, second] = dataset.goals
    expect(changed).toEqual({ ...first, areaId: other!.id, groupId: null, target: 12.5, sdg: [3, 10] })
    expect(cleared).toEqual({ ...second, targetYear: null })
    expect(added).toMatchObject({ id: 'fler_laser', areaId: area!.id, direction: 'increase', target: null })
  })

  it('are not read as one another', async () => {
    const bytes = workbookXlsx(notesBook, dataset.notes, '0000', [], 'sv')
    const own = { table: 'goals', municipality: '0000' } as const
    const read = await openWorkbook({ name: 'roster.xlsx', bytes }, own, goalsBook.columns, 'Id (ändra inte)')
    expect(read).toMatchObject({ kind: 'other', mark: { table: 'notes' } })
  })
})
