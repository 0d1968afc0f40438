import { describe, expect, it } from 'vitest'
import { cutName, LONGEST_NAME } from '../../src/ingest/cutName.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts, only } from './litenTexts.ts'

const read = (name: string) => {
  const log = new IssueLog('areas.geojson')
  return { name: cutName(name, { column: 'name' }, log), issues: log.issues() }
}

describe('a name', () => {
  it('of any real length is as it was', () => {
    expect(read('Kullingsberg-Rothoffskär')).toEqual({ name: 'Kullingsberg-Rothoffskär', issues: [] })
    expect(read('a'.repeat(LONGEST_NAME)).issues).toEqual([])
  })

  it('of ten thousand letters is cut, and that is told with its beginning and its length', () => {
    const { name, issues } = read('Å'.repeat(10_000))
    expect(name).toBe(`${'Å'.repeat(199)}…`)
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'name-cut', column: 'name', params: { text: 'Å'.repeat(40), number: 10_000 } },
    ])
  })

  it('is never cut in the middle of a letter of two units', () => {
    expect(read(`${'a'.repeat(198)}${'😀'.repeat(40)}`).name).toBe(`${'a'.repeat(198)}…`)
  })
})

describe('the names of a package', () => {
  const LONG = 'Å'.repeat(300)
  const told = (file: PackageFile, change: (text: string) => string) => {
    const { dataset, issues } = readPackage(litenTexts({ [file]: change(litenTexts().get(file)!) }))
    return { dataset: dataset!, told: only(issues, 'name-cut').map(({ file: of, line, column }) => [of, line, column]) }
  }

  it('of places are cut, told by row and column', () => {
    const { dataset, told: where } = told('places.csv', () => `name,lon,lat,population\n${LONG},13,58,1\n`)
    expect(dataset.places.map(({ name }) => name)).toEqual([`${'Å'.repeat(199)}…`])
    expect(where).toEqual([['places.csv', 2, 'name']])
  })

  it('of the description are cut wherever they stand, told by their path, and descriptions are not', () => {
    const { dataset, told: where } = told('datapackage.json', (text) => {
      const root = JSON.parse(text)
      const { socialKompass } = root
      socialKompass.municipality.name = LONG
      socialKompass.themes[0].name_sv = LONG
      socialKompass.attribution_sv = LONG
      root.resources[0].title = LONG
      return JSON.stringify(root)
    })
    expect(dataset.meta.municipalityName).toHaveLength(LONGEST_NAME)
    expect(dataset.meta.themes[0]!.name.sv).toHaveLength(LONGEST_NAME)
    expect(dataset.meta.attribution.sv).toHaveLength(300)
    expect(where).toEqual([
      ['datapackage.json', null, 'socialKompass.municipality.name'],
      ['datapackage.json', null, 'socialKompass.themes[0].name_sv'],
    ])
  })

  it('of need indexes are cut, told by their path', () => {
    const { dataset, told: where } = told('need_specs.json', (text) => {
      const root = JSON.parse(text)
      root.specs[0].name_sv = LONG
      return JSON.stringify(root)
    })
    expect(dataset.needSpecs[0]!.name.sv).toHaveLength(LONGEST_NAME)
    expect(where).toEqual([['need_specs.json', null, 'specs[0].name_sv']])
  })
})
