import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { readPackage } from '../../../../src/ingest/readPackage.ts'
import { withMeasures } from '../../../../src/ingest/withMeasures.ts'
import { recordsOf } from '../../../../src/keeping/drafts/model/recordsOf.ts'
import { ownTables } from '../../../../src/views/data/project/files/ownTables.ts'
import { rowName } from '../../../../src/views/data/project/model/rowName.ts'
import { litenTexts } from '../../../ingest/litenTexts.ts'

const packaged = readPackage(litenTexts()).dataset!
const [boat, bank] = recordsOf(packaged)
const tableOf = (drafted: Dataset, path: string) => ownTables(packaged, drafted).find((table) => table.path === path)!
const saved = (drafted: Dataset, path: string, text: string) => {
  const table = tableOf(drafted, path)
  return table.write(table.apply(table.read(text)!), text)
}

it('what two have changed is called as a reader knows it', () => {
  const nameOf = (record: string, field: string | null) => rowName(packaged, { record, field }, 'sv')
  expect(nameOf('bokbat', 'owner')).toBe(`${boat!.measure.title.sv}, Ansvarig`)
  expect(nameOf('["bokbat","01","","serves"]', null)).toBe(boat!.measure.title.sv)
  expect(nameOf('okand', 'eget')).toBe('okand, eget')
})

describe('the tables that a reader has changed', () => {
  it('are none where nothing was changed', () => expect(ownTables(packaged, packaged)).toEqual([]))

  it('have the cells that were changed, guarded, and all else as the file had it', () => {
    const drafted = withMeasures(packaged, [{ ...boat!, measure: { ...boat!.measure, owner: '=Kultur' } }, bank!])
    const file = 'measure_id;owner;Vår kolumn\nbokbat;KS;x;\nfritidsbank;"A;B";y\n'
    expect(ownTables(packaged, drafted).map(({ path, changed }) => [path, changed])).toEqual([['measures.csv', 1]])
    expect(saved(drafted, 'measures.csv', file)).toBe(
      'measure_id;owner;Vår kolumn\nbokbat;\'=Kultur;x\nfritidsbank;"A;B";y\n',
    )
  })

  it('have a new row at the end and lack one that was taken away, with its links', () => {
    const added = { measure: { ...bank!.measure, id: 'ny' }, links: bank!.links }
    const drafted = withMeasures(packaged, [bank!, added])
    const measures = saved(drafted, 'measures.csv', litenTexts().get('measures.csv')!)
    expect(measures.split('\n').map((row) => row.split(',')[0])).toEqual(['measure_id', 'fritidsbank', 'ny', ''])
    const links = saved(drafted, 'measure_areas.csv', litenTexts().get('measure_areas.csv')!)
    expect(links).not.toContain('bokbat')
    expect(links.match(/^ny,/gm)).toHaveLength(bank!.links.length)
  })
})
