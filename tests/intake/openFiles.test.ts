import { describe, expect, it } from 'vitest'
import { CellStatus } from '../../src/domain/Cell.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { readIntake } from '../../src/intake/readIntake.ts'
import { asked, figuresOf } from './support/readText.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

describe('files that are chosen together', () => {
  it('a part of a Shapefile alone says which parts are missing', async () => {
    const opened = await openFiles([file('omr.shp', 'x'), file('omr.prj', 'x'), file('annat.DBF', 'x')])
    expect(opened.map((each) => each.kind === 'refused' && [each.code, each.params.names])).toEqual([
      ['shapefile-part', '.dbf'],
      ['shapefile-part', '.shp'],
    ])
  })

  it('the parts of one are opened as one, and damaged ones are refused', async () => {
    const opened = await openFiles([file('omr.shp', 'x'), file('omr.dbf', 'x'), file('a.csv', 'a;b\n1;2\n')])
    expect(opened.map(({ name, kind }) => [name, kind])).toEqual([
      ['omr.shp', 'refused'],
      ['a.csv', 'sheets'],
    ])
    expect(opened[0]).toMatchObject({ code: 'file-damaged' })
  })

  it('a folder with a package is one package, what is none of its files a table, and a file of one of its names alone is a table', async () => {
    const values = file('x/values.csv', 'area_id,indicator_id,period,value\n01,a,2024,1\n')
    const [own, other] = await openFiles([file('x/datapackage.json', '{}'), values, file('x/egna.csv', 'a;b\n1;2\n')])
    expect(own).toMatchObject({ kind: 'package', files: [{ name: 'datapackage.json' }, { name: 'values.csv' }] })
    expect(other).toMatchObject({ kind: 'sheets', name: 'x/egna.csv' })
    expect((await openFiles([values]))[0]).toMatchObject({ kind: 'sheets' })
  })
})

describe('a cube says what its dimensions are', () => {
  const answer = {
    count: 1,
    values: [
      {
        kpi: 'N00945',
        municipality: '1489',
        period: 2023,
        values: [{ gender: 'T', value: 71.5, count: 1, status: '' }],
      },
      {
        kpi: 'N00945',
        municipality: '1490',
        period: 2023,
        values: [{ gender: 'T', value: 61.5, count: 1, status: '' }],
      },
    ],
  }

  it('so that the column of areas is not asked about, of codes alone either', async () => {
    const intake = readIntake(await openFiles([file('kolada.json', JSON.stringify(answer))]), null)
    expect(asked(intake)).not.toContain('area-column')
  })

  it('and a provisional number stays provisional', async () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      label: 'Antal barn',
      id: ['Region', 'Tid'],
      size: [2, 1],
      role: { geo: ['Region'], time: ['Tid'] },
      dimension: {
        Region: { label: 'region', category: { index: ['0099R001', '0099R002'] } },
        Tid: { label: 'år', category: { index: ['2024'] } },
      },
      value: [12, 14],
      status: { 1: 'p' },
    }
    const intake = readIntake(await openFiles([file('cube.json', JSON.stringify(cube))]), null)
    expect(Object.values(figuresOf(intake))).toEqual([12, 14])
    expect([...intake.figures.status]).toEqual([CellStatus.value, CellStatus.provisional])
  })
})
