import { readFileSync } from 'node:fs'
import { booleanClockwise } from '@turf/turf'
import type { FeatureCollection, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { PACKAGE, packageRows } from './readPackage.ts'

interface AreaProperties {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly kind: string
  readonly desokod: string
}

const areas = JSON.parse(readFileSync(`${PACKAGE}/areas.geojson`, 'utf8')) as FeatureCollection<Polygon, AreaProperties>
const descriptor = JSON.parse(readFileSync(`${PACKAGE}/datapackage.json`, 'utf8'))
const areaIds = new Set(areas.features.map((feature) => feature.properties.id))
const indicators = packageRows('indicators')
const indicatorIds = new Set(indicators.map((row) => row.id))

describe('areas', () => {
  it('are 23 RegSO: 15 of the town, 3 localities, 5 of countryside', () => {
    const count = (kind: string) => areas.features.filter((feature) => feature.properties.kind === kind).length
    expect([areas.features.length, count('tatort'), count('ort'), count('landsbygd')]).toEqual([23, 15, 3, 5])
  })

  it('have one RegSO code as id of feature and property, and a DeSO code of the same municipality', () => {
    for (const { id, properties } of areas.features) {
      expect(id).toBe(properties.id)
      expect(properties.id).toMatch(/^1489R0\d\d$/)
      expect(properties.desokod).toMatch(/^1489[ABC]\d{4}$/)
      expect(properties.level).toBe('regso')
    }
  })

  it('write Västra Bodarna as the locality is written', () => {
    const byId = new Map(areas.features.map((feature) => [feature.properties.id, feature.properties.name]))
    expect(byId.get('1489R023')).toBe('Västra Bodarna-Hästeryd')
    expect(packageRows('places').map((row) => row.name)).toContain('Västra Bodarna')
    expect(byId.get('1489R017')).toBe('Noltorp')
  })

  it('wind outer rings anticlockwise and holes clockwise, as RFC 7946 asks', () => {
    for (const { geometry, id } of areas.features)
      for (const [index, ring] of geometry.coordinates.entries())
        expect(booleanClockwise(ring), `${id} ring ${index}`).toBe(index > 0)
    expect(areas.features.some((feature) => feature.geometry.coordinates.length > 1)).toBe(true)
  })
})

describe('ids join across files', () => {
  it('areas', () => {
    for (const file of ['values', 'population', 'area_groups'])
      for (const row of packageRows(file)) expect(areaIds.has(row.area_id!), `${file} ${row.area_id}`).toBe(true)
  })

  it('indicators: every one has figures, and every figure an indicator', () => {
    expect(indicatorIds.size).toBe(indicators.length)
    expect(new Set(packageRows('values').map((row) => row.indicator_id))).toEqual(indicatorIds)
    for (const row of packageRows('references')) expect(indicatorIds.has(row.indicator_id!)).toBe(true)
    const { key_indicators, default: start } = descriptor.socialKompass
    for (const id of [...key_indicators, start.indicator]) expect(indicatorIds.has(id), id).toBe(true)
  })

  it('one figure per area, indicator, period and sex', () => {
    const keys = packageRows('values').map((r) => [r.area_id, r.indicator_id, r.period, r.sex].join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('themes and prioritised areas', () => {
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map((one) => one.id))
    const themes = idsOf(descriptor.socialKompass.themes)
    const priorities = idsOf(descriptor.socialKompass.priority_areas)
    expect(new Set(indicators.map((row) => row.theme))).toEqual(themes)
    const named = [...indicators.map((r) => r.priority_area), ...packageRows('measures').map((r) => r.priority_areas)]
    for (const id of named.flatMap((list) => (list ? list.split(';') : []))) expect(priorities.has(id), id).toBe(true)
  })

  it('resources name every file and its columns in order', () => {
    for (const resource of descriptor.resources) {
      const text = readFileSync(`${PACKAGE}/${resource.path}`, 'utf8')
      if (resource.format !== 'csv') continue
      const names = resource.schema.fields.map((field: { name: string }) => field.name)
      expect(text.split('\n')[0], resource.path).toBe(names.join(','))
    }
    expect(descriptor.resources).toHaveLength(13)
  })
})

describe('texts', () => {
  it.each(['name', 'description', 'caveat'])('every indicator has a %s in both languages', (text) => {
    for (const row of indicators)
      for (const language of ['sv', 'en']) expect(row[`${text}_${language}`]?.trim(), `${row.id} ${text}`).not.toBe('')
  })

  it('every measure has title, description, target group and source', () => {
    for (const row of packageRows('measures'))
      for (const column of ['title', 'description', 'target_group'].flatMap((text) => [`${text}_sv`, `${text}_en`]))
        expect(row[column]?.trim(), `${row.measure_id} ${column}`).not.toBe('')
    for (const row of packageRows('measures')) expect([row.source_document, row.source_quote]).not.toContain('')
  })

  it('say what n counts in both languages exactly when figures carry n', () => {
    for (const { id, denominator_sv, denominator_en } of indicators) {
      const withN = packageRows('values').some((row) => row.indicator_id === id && row.n !== '')
      expect([denominator_sv !== '', denominator_en !== ''], id).toEqual([withN, withN])
    }
  })

  it('give an interval only to shares with a denominator', () => {
    for (const row of indicators) {
      const share = row.unit === 'percent' && row.denominator_sv !== ''
      expect(row.ci_method, row.id).toBe(share ? 'wilson' : 'none')
    }
  })
})
