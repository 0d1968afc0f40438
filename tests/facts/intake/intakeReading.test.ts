import { describe, expect, it } from 'vitest'
import { cellAt } from '../../../src/domain/Dataset.ts'
import type { ReadRequest } from '../../../src/facts/intake/intakeMessages.ts'
import { intakeReading } from '../../../src/facts/intake/intakeReading.ts'
import { issueText } from '../../../src/words/issues/issueText.ts'
import { folderFetch } from '../../ingest/folderFetch.ts'
import { LITEN, valuesCsv } from '../../ingest/litenTexts.ts'
import { zipped } from '../../intake/support/workbooks.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

/** Files read for the small package; `shares` are how far it says it has come. */
async function read(text: string, more: Partial<ReadRequest> = {}) {
  const shares: number[] = []
  const request: ReadRequest = {
    kind: 'read',
    address: LITEN,
    overlays: [],
    files: [file('skola.csv', text)],
    answers: new Map(),
    edits: [],
    recipe: null,
    ...more,
  }
  const reading = await intakeReading(request, folderFetch, async (share) => {
    shares.push(share)
  })
  return { reading, shares }
}

/** Made up. */
const SCHOOL = [
  'Behörighet till gymnasiet, påhittade siffror',
  '',
  'Område;Läsår;Andel behöriga, procent',
  'Norrvik;2024/25;80,5',
  'Kyrkbyn;2024/25;50,0',
  'Söderåsen;2024/25;61,5',
  'Strandnäs;2024/25;71,0',
  'Nybygget;2024/25;90,0',
  '',
].join('\n')

describe('files read for a package', () => {
  it('are what the package would be with them, step by step, and say what they are not', async () => {
    const { reading, shares } = await read(SCHOOL)
    const { indicator, known } = reading.intake.indicators[0]!
    expect(known).toBe(false)
    const { dataset, issues, changes, hidden } = reading.laid!
    expect(cellAt(dataset, indicator.id, '01', '2024/25')).toEqual({ kind: 'value', value: 80.5 })
    expect(dataset.ownFigures).toEqual({ indicatorIds: [indicator.id], figures: 4 })
    expect({ issues, changes, hidden }).toEqual({ issues: [], changes: [], hidden: { count: 0, secondary: 0 } })
    expect(reading.unmatched).toMatchObject({ rows: [{ file: 'skola.csv', line: 8, count: 1 }], areas: ['05'] })
    expect(reading.summary).toEqual({ indicators: 1, figures: 4, areas: 4 })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('come in with what the reader has written over the guesses, and without what is left out', async () => {
    const { reading } = await read(SCHOOL)
    const { id } = reading.intake.indicators[0]!.indicator
    const values = { direction: 'higher-better', decimals: 0 } as const
    const edited = await read(SCHOOL, { edits: [{ id, values, isLeftOut: false }] })
    expect(edited.reading.laid!.dataset.indicators.at(-1)).toMatchObject({ id, ...values })
    const without = await read(SCHOOL, { edits: [{ id, values: {}, isLeftOut: true }] })
    expect(without.reading.laid).toBeNull()
    expect(without.reading.intake.indicators).toHaveLength(1)
  })

  it('wait for their unit, as the question about it says', async () => {
    const unsaid = SCHOOL.replace('Andel behöriga, procent', 'Trygga i området')
    const open = await read(unsaid)
    const { id } = open.reading.intake.indicators[0]!.indicator
    expect(open.reading.intake.findings.find((finding) => finding.id === `unit:${id}`)?.chosen).toBeNull()
    expect(open.reading.laid).toBeNull()
    const answered = await read(unsaid, { answers: new Map([[`unit:${id}`, 'percent']]) })
    const written = await read(unsaid, { edits: [{ id, values: { unit: 'percent' }, isLeftOut: false }] })
    for (const { reading } of [answered, written])
      expect(reading.laid!.dataset.indicators.at(-1)).toMatchObject({ id, unit: 'percent' })
  })

  it('say a fault that the reader of packages finds by the row, the heading and the name in the file', async () => {
    const { reading } = await read(SCHOOL.replace('61,5', '161,5'), {
      edits: [{ id: 'andel_behoriga_procent', values: { intervalMethod: 'wilson' }, isLeftOut: false }],
    })
    expect(reading.laid!.issues).toMatchObject([{ code: 'share-outside', file: 'skola.csv', line: 6 }])
    expect(issueText(reading.laid!.issues[0]!, 'sv').where).toBe(
      'skola.csv rad 6, kolumn ”Andel behöriga, procent” (C)',
    )
  })

  it('say rows that contradict each other by their numbers in the file, and the indicator by its name', async () => {
    const { reading } = await read(SCHOOL.replace('Kyrkbyn;2024/25;50,0', 'Norrvik;2024/25;50,0'))
    const told = [...reading.intake.issues, ...reading.laid!.issues].filter(({ code }) => code === 'cell-duplicate')
    expect(told).toMatchObject([{ file: 'skola.csv', params: { lines: '4, 5' } }])
    expect(issueText(told[0]!, 'sv').sentence).not.toContain('andel_behoriga')
  })

  it('tell the old beside the new, over what lies on the package already', async () => {
    const before = valuesCsv('01,laser_hemma,2025,total,31,62,200,')
    const again = 'Område;År;Läser hemma varje vecka, barn;Enhet\nNorrvik;2025;33;procent\nKyrkbyn;2025;35;procent\n'
    const { reading } = await read(again, { overlays: [{ 'values.csv': before }] })
    const known = reading.intake.indicators.find(({ indicator }) => indicator.id === 'laser_hemma')
    expect(known?.known).toBe(true)
    expect(reading.laid!.changes).toMatchObject([
      { indicatorId: 'laser_hemma', place: '01', before: { value: 31 }, after: { kind: 'value', value: 33 } },
    ])
  })

  it('of nothing that can be read are no package', async () => {
    const { reading } = await read('%PDF-1.7')
    expect(reading.laid).toBeNull()
    expect(reading.overlay).toEqual({})
  })
})

describe('a package and a table read in together', () => {
  const bring = [
    file('datapackage.json', '{"name":"x"}'),
    file('indicators.csv', 'id,name_sv,unit,direction\ntrygga,Trygga,percent,higher-better\n'),
    file('values.csv', valuesCsv('01,trygga,2024,total,61.5,,,', '02,trygga,2024,total,70,,,')),
  ]
  const table = file('tal.csv', 'Område;Trygga 2024;Enhet\nNorrvik;64,5;procent\nSöderåsen;80,5;procent\n')

  it('both come in, and what they say differently is told with the old beside the new', async () => {
    const { reading } = await read('', { files: [...bring, table] })
    const { dataset, issues, changes, changeCount } = reading.laid!
    const values = ['01', '02', '03'].map((id) => cellAt(dataset, 'trygga', id, '2024'))
    expect(values).toMatchObject([{ value: 64.5 }, { value: 70 }, { value: 80.5 }])
    expect(issues.filter(({ code }) => code === 'package-and-table')).toMatchObject([
      { code: 'package-and-table', file: 'tal.csv', params: { count: 1, names: 'Trygga' } },
    ])
    expect([changes, changeCount]).toMatchObject([
      [{ place: '01', before: { value: 61.5 }, after: { value: 64.5 } }],
      1,
    ])
  })

  it('lie in one overlay that says the same as they do', async () => {
    const { reading } = await read('', { files: [...bring, table] })
    const again = await read(SCHOOL, { overlays: [reading.overlay] })
    const { dataset } = again.reading.laid!
    for (const id of ['01', '02', '03'])
      expect(cellAt(dataset, 'trygga', id, '2024')).toEqual(cellAt(reading.laid!.dataset, 'trygga', id, '2024'))
  })

  it('as a zip and another zip, and nothing of the first is lost', async () => {
    const zip = (name: string, rows: string) => {
      const texts = { 'datapackage.json': '{"name":"x"}', 'indicators.csv': new TextDecoder().decode(bring[1]!.bytes) }
      return { name, bytes: zipped({ ...texts, 'values.csv': valuesCsv(rows) }) }
    }
    const { reading } = await read('', {
      files: [zip('a.zip', '01,trygga,2024,total,61.5,,,'), zip('b.zip', '02,trygga,2024,total,70,,,')],
    })
    const { dataset } = reading.laid!
    expect(['01', '02'].map((id) => cellAt(dataset, 'trygga', id, '2024'))).toMatchObject([
      { value: 61.5 },
      { value: 70 },
    ])
  })
})
