import { describe, expect, it } from 'vitest'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { litenTexts } from '../ingest/litenTexts.ts'

/** Made up: one area is made of 01 and 02, one holds 03 whole beside a piece of 04, and 05 is cut. */
const feature = (id: string, name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'Feature',
  geometry: null,
  properties: { id, name, ...more },
})
const areas = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const NEW = [
  feature('N', 'Norr', { replaces: ['01', '02'], made_of: ['01', '02'] }),
  feature('S', 'Söder', { replaces: ['03'] }),
]
const DIVISION = areas(...NEW, feature('05', 'Ett annat femte'))
const TABLES: Partial<Record<PackageFile, string>> = {
  'area_groups.csv': 'group_id,name_sv,area_id\nnorr,Norra,01\nnorr,Norra,02\nsyd,Södra,03\nsyd,Södra,05\n',
  'measures.csv': 'measure_id,title_sv,priority_areas,reach\nm,Läxhjälp,,areas\n',
  'measure_areas.csv':
    'measure_id,area_id,group_id,role,share,measure_share\nm,01,,serves,0.5,0.2\nm,02,,serves,,0.1\nm,03,,serves,,0.7\nm,04,,serves,,\nm,05,,serves,,\n',
  'notes.csv': 'note_id,area_id,text_sv\na,02,Mörk gångväg\nb,04,Bussen går sällan\n',
  'goals.csv': 'goal_id,goal_sv,area_id\ng,Fler läser,03\n',
}
const lay = (division = DIVISION, more: Partial<Record<PackageFile, string>> = {}) => {
  const { texts } = layOver(litenTexts({ ...TABLES, ...more }), { 'areas.geojson': division })
  return { texts, ...readPackage(texts) }
}

describe('what is said of areas when others take their place', () => {
  it('links and notes follow an area into the one it lies in, several links as one', () => {
    const { dataset } = lay()
    expect(dataset!.measureAreas).toMatchObject([
      { areaId: 'N', share: null, measureShare: 0.3 },
      { areaId: 'S', share: null, measureShare: 0.7 },
    ])
    expect(dataset!.notes).toMatchObject([{ id: 'a', areaId: 'N' }])
  })

  it('a group follows as a whole or not at all, and a goal only to the same ground', () => {
    const { dataset } = lay()
    expect(dataset!.groups).toMatchObject([{ id: 'norr', areaIds: ['N'] }])
    expect(dataset!.goals).toEqual([])
    const same = areas(feature('S', 'Söder', { replaces: ['03'], made_of: ['03'] }))
    expect(lay(same).dataset!.goals).toMatchObject([{ id: 'g', areaId: 'S' }])
  })

  it('says what the areas were called that are no more, and nothing where they are the same ones', () => {
    const base = litenTexts(TABLES)
    expect(layOver(base, { 'areas.geojson': DIVISION }).formerAreas.get('03')).toBe('Söderåsen')
    expect(layOver(base, { 'areas.geojson': base.get('areas.geojson')! }).formerAreas.size).toBe(0)
  })

  it('tells the measures whose share of an area goes since it is a part of another now', () => {
    const { blankedShares } = layOver(litenTexts(TABLES), { 'areas.geojson': DIVISION })
    expect(blankedShares).toEqual(['m'])
    const same = areas(feature('S', 'Söder', { replaces: ['01'], made_of: ['01'] }))
    expect(layOver(litenTexts(TABLES), { 'areas.geojson': same }).blankedShares).toEqual([])
  })

  it('every other row stays where it was, is told by its line, and joins no area that has its id by chance', () => {
    const { texts, issues } = lay()
    expect(texts.get('measure_areas.csv')).toBe(
      'measure_id,area_id,group_id,role,share,measure_share\nm,N,,serves,,0.3\n\nm,S,,serves,,0.7\nm,04,,serves,,\nm,05 (Ön och Skäret),,serves,,\n',
    )
    const told = issues.filter(({ code, severity }) => code === 'area-unknown' && severity === 'error')
    expect(told.map(({ file, line, params }) => [file, line, params.id])).toEqual([
      ['area_groups.csv', 4, '03'],
      ['area_groups.csv', 5, '05 (Ön och Skäret)'],
      ['measure_areas.csv', 5, '04'],
      ['measure_areas.csv', 6, '05 (Ön och Skäret)'],
      ['goals.csv', 2, '03'],
      ['notes.csv', 3, '04'],
    ])
  })

  it('a package with the same areas leaves everything that is said of them', () => {
    const base = litenTexts(TABLES)
    const again = areas(
      ...JSON.parse(base.get('areas.geojson')!).features.map((each: object) => ({ ...each, extra: 1 })),
    )
    const { texts } = lay(again)
    for (const file of ['values.csv', 'population.csv', 'area_groups.csv', 'measure_areas.csv', 'notes.csv'] as const)
      expect(texts.get(file)).toBe(base.get(file))
  })
})
