import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPackage } from '../../../../src/ingest/readPackage.ts'
import { goalsTable, notesTable } from '../../../../src/views/plan/files/planTables.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'
import { litenTexts } from '../../../ingest/litenTexts.ts'

it('goals.csv and notes.csv are what the package has, column by column', async () => {
  const { dataset } = await readPackageFolder('data/ovning')
  const plain = (text: string) => text.replace('\uFEFF', '').trim().split(/\r?\n/)
  const head = (text: string) => plain(text)[0]!.split(/[;,]/)
  for (const [name, table] of [
    ['goals', goalsTable(dataset.goals)],
    ['notes', notesTable(dataset.notes)],
  ] as const) {
    const file = readFileSync(`data/ovning/${name}.csv`, 'utf8')
    expect(head(table)).toEqual(head(file))
    expect(plain(table)).toHaveLength(plain(file).length)
  }
})

it('read as part of a package they give the same records again, whatever is written in them', () => {
  const { dataset } = readPackage(litenTexts())
  const [area] = dataset!.areas
  const goal = {
    id: 'g',
    text: { sv: '=1+1; "citat"\nny rad', en: '' },
    priorityArea: null,
    indicatorId: null,
    areaId: area!.id,
    groupId: null,
    baseline: -12.528,
    baselinePeriod: '2023',
    direction: 'increase' as const,
    target: 0,
    targetYear: 2030,
    sdg: [3, 10],
    source: 'Planen; sidan 2',
  }
  const note = {
    id: 'n',
    date: '2025-11',
    from: { sv: '@elevhälsan', en: '' },
    kind: 'report' as const,
    priorityAreas: [],
    areaId: null,
    groupId: null,
    text: { sv: '- en rad', en: '' },
    audience: 'open' as const,
  }
  const files = { 'goals.csv': goalsTable([goal]), 'notes.csv': notesTable([note]) }
  const again = readPackage(litenTexts(files)).dataset!
  expect([again.goals, again.notes]).toEqual([[goal], [note]])
})
