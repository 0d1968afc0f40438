import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type HiddenFigure, protectDataset } from '../../src/analysis/protectDataset.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { fetchFromDisk } from '../../tools/package/fetchFromDisk.ts'
import { packageFiles } from '../../tools/package/packageFiles.ts'
import { publicEdition } from '../../tools/package/publicEdition.ts'

const ROOT = resolve(import.meta.dirname, '../..')
type Row = Readonly<Record<string, string>>

const rowsOf = (bytes: Uint8Array | undefined): Row[] =>
  Papa.parse<Row>(new TextDecoder().decode(bytes).trim(), { header: true }).data

const isOf = (row: Row, { areaId, indicatorId, ageBand, period, sex }: HiddenFigure) =>
  row.area_id === areaId &&
  row.period === period &&
  (row.sex || 'total') === sex &&
  (indicatorId === null ? row.age_band === ageBand : row.indicator_id === indicatorId)

describe.each(['alingsas', 'ovning'])('a public edition of %s', (name) => {
  const folder = join(ROOT, 'data', name)
  const files = packageFiles(folder)
  const made = publicEdition(files)
  const protection = loadPackage(folder, { fetchFile: fetchFromDisk }).then(({ dataset }) => protectDataset(dataset!))

  it('lacks every number that the screen hides, and has the others', async () => {
    const { files: edition, report } = await made
    const { hidden } = await protection
    const tables = { values: rowsOf(edition.get('values.csv')), persons: rowsOf(edition.get('population.csv')) }
    expect(hidden.length).toBeGreaterThan(0)
    expect(report.hiddenFigures).toBe(hidden.length)
    for (const figure of hidden) {
      const table = figure.indicatorId === null ? tables.persons : tables.values
      const rows = table.filter((row) => isOf(row, figure))
      expect(rows).toHaveLength(1)
      const numbers = figure.indicatorId === null ? ['persons'] : ['value', 'numerator', 'n', 'sd']
      expect(numbers.map((column) => rows[0]![column])).toEqual(numbers.map(() => ''))
    }
    const told = (table: readonly Row[], column: string) => table.filter((row) => row[column] !== '').length
    const before = rowsOf(files.get('values.csv'))
    const hiddenValues = hidden.filter(({ indicatorId }) => indicatorId !== null).length
    expect(told(tables.values, 'value')).toBe(told(before, 'value') - hiddenValues)
  })

  it('has no raw number of a hidden figure beside its own key in any file', async () => {
    const { files: edition } = await made
    const { hidden } = await protection
    const raw = [...rowsOf(files.get('values.csv')), ...rowsOf(files.get('population.csv'))]
    const text = [...edition.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
    for (const figure of hidden) {
      const row = raw.find((one) => isOf(one, figure))!
      const key = [figure.areaId, figure.indicatorId ?? figure.sex, figure.indicatorId ? figure.period : figure.ageBand]
      for (const number of [row.value, row.numerator, row.n, row.persons].filter(Boolean))
        expect(text).not.toContain(`${key.join(',')},${number},`)
    }
  })

  it('has open notes alone', async () => {
    const { files: edition, report } = await made
    const [before, after] = [files, edition].map((all) => (all.has('notes.csv') ? rowsOf(all.get('notes.csv')) : []))
    expect(after).toEqual(before!.filter(({ audience }) => audience === 'open'))
    expect(report.internalNotes).toBe(before!.length - after!.length)
  })

  it('has no speaker’s notes and no decisions', async () => {
    const { files: edition } = await made
    for (const [path, bytes] of edition) {
      if (!path.startsWith('stories/')) continue
      const { slides, decisions } = JSON.parse(new TextDecoder().decode(bytes))
      expect(decisions).toEqual([])
      for (const { notes } of slides) expect(Object.values(notes).join('')).toBe('')
    }
  })
})

describe('an edition beside one that was published earlier', async () => {
  const files = packageFiles(resolve(ROOT, 'data/ovning'))
  const first = await publicEdition(files)
  const rows = rowsOf(first.files.get('values.csv'))
  const [shown] = rows.filter(({ status, value }) => status === '' && value !== '')
  const [hidden] = rows.filter(({ status }) => status === 'suppressed')
  const key = ({ indicator_id, area_id, period, sex }: Row) => [indicator_id, area_id, period, sex].join(', ')
  /** The edition as it was published then: one figure more was hidden, and one stood that is hidden now. */
  const published = rows.map((row) => {
    if (row === shown) return { ...row, value: '', numerator: '', n: '', sd: '', status: 'suppressed' }
    return row === hidden ? { ...row, value: '12', numerator: '', n: '', sd: '', status: '' } : row
  })
  const earlier = new Map([...first.files, ['values.csv', new TextEncoder().encode(Papa.unparse(published))] as const])

  it('goes on hiding what that one hid, and tells what stands there', async () => {
    const { files: edition, report } = await publicEdition(files, earlier)
    expect(report.earlier!.staysHidden).toBe(1)
    expect(report.earlier!.shownThere).toContain(key(hidden!))
    const now = rowsOf(edition.get('values.csv')).find((row) => key(row) === key(shown!))
    expect(now).toMatchObject({ value: '', numerator: '', n: '', status: 'suppressed' })
  })

  it('is the same as before beside itself', async () => {
    const { files: edition, report } = await publicEdition(files, first.files)
    expect(report.earlier).toEqual({ staysHidden: 0, shownThere: [] })
    expect(edition.get('values.csv')).toEqual(first.files.get('values.csv'))
  })
})

describe('what is no package', () => {
  it('is refused', async () => {
    await expect(publicEdition(new Map([['datapackage.json', new TextEncoder().encode('{}')]]))).rejects.toThrow(
      'cannot be read',
    )
  })
})
