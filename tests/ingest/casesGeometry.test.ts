import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { validateAreas } from '../../src/ingest/validateAreas.ts'
import { casePackage, squares } from './casePackage.ts'
import { codes, only } from './litenTexts.ts'

const AREAS = Array.from({ length: 23 }, (_, at) => `0099R0${String(at + 1).padStart(2, '0')}`)
const ROWS = AREAS.map((id, at) => `${id},inkomst,2024,,${290 + at},,,`)
const POPULATION = `area_id,sex,age_band,period,persons\n${AREAS.map((id) => `${id},women,0-4,2024,21\n`).join('')}`

type Collection = ReturnType<typeof squares>
type Feature = Collection['features'][number] & { id?: unknown }

/** The package with one change to its areas. */
function withAreas(change: (features: Feature[]) => void) {
  const collection = squares(AREAS)
  change(collection.features)
  return casePackage(AREAS, ROWS, {
    'areas.geojson': JSON.stringify(collection),
    'population.csv': POPULATION,
    'measures.csv': 'measure_id,title_sv,reach\nm,Insats,areas\n',
    'measure_areas.csv': `measure_id,area_id\nm,${AREAS[6]}\n`,
  })
}

const coordinatesOf = (feature: Feature) => (feature.geometry as { coordinates: number[][][] }).coordinates

describe('case 20: an area without a ground', () => {
  const line = { type: 'LineString', coordinates: [[12.5, 57.9], [12.6, 57.9]] } // biome-ignore format: one line
  it.each([
    ['a line in a collection', { type: 'GeometryCollection', geometries: [line] }, 'geometry-not-area'],
    ['a point', { type: 'Point', coordinates: [12.5, 57.9] }, 'geometry-not-area'],
    ['null', null, 'geometry-missing'],
    ['no coordinates', { type: 'Polygon', coordinates: [] }, 'geometry-missing'],
    ['three positions', { type: 'Polygon', coordinates: [[[12, 57], [12.1, 57], [12, 57]]] }, 'geometry-missing'], // biome-ignore format: one line
    ['no number', { type: 'Polygon', coordinates: [[[12, 57], [12.1, null], [12, 57.1], [12, 57]]] }, 'coordinate-unreadable'], // biome-ignore format: one line
  ])('keeps its figures, residents and measures: %s', (_, geometry, code) => {
    const { dataset, value, issues } = withAreas((features) => {
      features[6]!.geometry = geometry
    })
    const id = AREAS[6]!
    expect(dataset.areas.find((area) => area.id === id)).toMatchObject({ name: `Namn ${id}`, geometry: null })
    expect(value(id, 'inkomst')).toBe(296)
    expect(dataset.population.persons.filter((count) => count === 21)).toHaveLength(23)
    expect(dataset.measureAreas.map(({ areaId }) => areaId)).toEqual([id])
    expect(only(issues, 'area-unknown')).toEqual([])
    expect(issues.find((issue) => issue.code === code)!.params).toMatchObject({ id, name: `Namn ${id}` })
  })

  it('uses the polygon of a collection that also has lines and points', () => {
    const { dataset } = withAreas((features) => {
      features[6]!.geometry = { type: 'GeometryCollection', geometries: [line, features[6]!.geometry] }
    })
    expect(dataset.areas[6]!.geometry?.type).toBe('Polygon')
  })

  it('a stray point that no table names is still no area', () => {
    const { dataset, issues } = withAreas((features) => {
      features.push({ ...features[0]!, properties: { id: 'p' }, geometry: { type: 'Point', coordinates: [12, 57] } })
    })
    expect(dataset.areas).toHaveLength(23)
    expect(codes(issues)).toContain('feature-not-area')
  })
})

describe('case 21: boundaries straight from a WFS', () => {
  const fromWfs = (features: Feature[], codeOf: (at: number) => string = (at) => AREAS[at]!) => {
    for (const [at, feature] of features.entries()) {
      feature.id = `RegSO_2025.${3001 + at}`
      feature.properties = {
        objectid: 3001 + at,
        regsokod: codeOf(at),
        regsonamn: `Trakt ${at}`,
        kommunnamn: 'Provstad',
      }
    }
  }

  it('codes and names are found in their properties, told once', () => {
    const { dataset, value, issues } = withAreas((features) => fromWfs(features))
    expect(dataset.areas.map(({ id }) => id)).toEqual(AREAS)
    expect(dataset.areas[2]!.name).toBe('Trakt 2')
    expect(value(AREAS[2]!, 'inkomst')).toBe(292)
    expect(issues.filter(({ file }) => file !== 'values.csv' && file !== 'datapackage.json')).toMatchObject([
      {
        severity: 'info',
        code: 'area-id-property',
        params: { name: 'regsokod', count: 23, of: 23, used: 'regsonamn' },
      },
    ])
  })

  it('nothing is taken for a code that does not fit, and nothing when the ordinary ids do', () => {
    const other = withAreas((features) => fromWfs(features, (at) => (at < 2 ? AREAS[at]! : `0100R${at}`)))
    expect(only(other.issues, 'area-id-property')).toEqual([])
    expect(codes(other.issues)).toContain('areas-none-match')
    const plain = withAreas((features) => {
      for (const [at, feature] of features.entries()) feature.properties.regsokod = AREAS[22 - at]
    })
    expect(plain.dataset.areas[0]).toMatchObject({ id: AREAS[0], name: `Namn ${AREAS[0]}` })
  })
})

describe('9.13: what lies far from everything else', () => {
  const extent = (result: ReturnType<typeof casePackage>) => {
    const all = result.dataset.areas.flatMap(({ geometry }) =>
      (geometry as { coordinates: number[][][] }).coordinates.flat(),
    )
    return [Math.min(...all.map(([x]) => x!)), Math.max(...all.map(([x]) => x!)), Math.max(...all.map(([, y]) => y!))]
  }

  it.each([
    ['at 0, 0', [0, 0]],
    ['at 180 degrees', [180, 57.05]],
    ['with its axes turned', [57.1, 12.7]],
  ])('one stray corner %s is left out and told by id', (_, corner) => {
    const result = withAreas((features) => {
      coordinatesOf(features[6]!)[0]!.splice(2, 0, corner)
    })
    expect(only(result.issues, 'geometry-stray')).toMatchObject([
      { severity: 'error', params: { id: AREAS[6], name: `Namn ${AREAS[6]}`, x: corner[0], y: corner[1], count: 1 } },
    ])
    expect(extent(result)).toEqual([12, 13, expect.closeTo(57.3, 9)])
    expect(coordinatesOf({ geometry: result.dataset.areas[6]!.geometry } as Feature)[0]).toHaveLength(5)
  })

  it('one corner that is out by kilometres, though on the map of no other place, is told and left', () => {
    const finer = (ring: number[][]) =>
      ring.flatMap((here, at) => {
        const next = ring[at + 1]
        return next
          ? [0, 1, 2].map((third) => here.map((each, axis) => each + ((next[axis]! - each) * third) / 3))
          : [here]
      })
    const spoiled = (corner: readonly number[] | null) =>
      withAreas((features) => {
        for (const feature of features) {
          const { coordinates } = feature.geometry as { coordinates: number[][][] }
          coordinates[0] = finer(coordinates[0]!)
        }
        if (corner) coordinatesOf(features[6]!)[0]!.splice(2, 0, [...corner])
      })
    // Rows of areas reach from 57 to 57.3 degrees north: this is 80 km from them.
    const { issues, dataset } = spoiled([12.3, 58])
    expect(only(issues, 'geometry-spike')).toMatchObject([
      { severity: 'warning', params: { id: AREAS[6], x: 12.3, y: 58, number: expect.any(Number) } },
    ])
    expect(coordinatesOf({ geometry: dataset.areas[6]!.geometry } as Feature)[0]).toContainEqual([12.3, 58])
    expect(only(spoiled(null).issues, 'geometry-spike')).toEqual([])
  })

  it.each(['alingsas', 'lerum', 'ovning'])('no border of %s has such a corner', (name) => {
    const log = new IssueLog('areas.geojson')
    validateAreas(readFileSync(`data/${name}/areas.geojson`, 'utf8'), log)
    expect(only(log.issues(), 'geometry-spike')).toEqual([])
  })

  it('one area with its axes turned is turned back and told by id', () => {
    const result = withAreas((features) => {
      const ring = coordinatesOf(features[6]!)[0]!
      for (const position of ring) position.reverse()
    })
    expect(only(result.issues, 'feature-swapped')).toMatchObject([{ severity: 'warning', params: { id: AREAS[6] } }])
    expect(extent(result)).toEqual([12, 13, expect.closeTo(57.3, 9)])
  })

  it('when all but one are turned, all are right in the end', () => {
    const result = withAreas((features) => {
      for (const feature of features.slice(1)) for (const position of coordinatesOf(feature)[0]!) position.reverse()
    })
    expect(codes(result.issues)).toEqual(expect.arrayContaining(['coordinates-swapped', 'feature-swapped']))
    expect(extent(result)).toEqual([12, 13, expect.closeTo(57.3, 9)])
  })

  it.each([
    [-180, 'antimeridian'],
    [148, 'geometry-far'],
  ])('an area moved by longitude (%i) is taken off the map, not out of the tables', (lon, code) => {
    const result = withAreas((features) => {
      const ring = coordinatesOf(features[6]!)[0]!
      for (const position of code === 'antimeridian' ? ring.slice(1, 2) : ring)
        position[0] = code === 'antimeridian' ? lon : position[0]! + lon
    })
    expect(result.dataset.areas[6]).toMatchObject({ id: AREAS[6], geometry: null })
    expect(result.value(AREAS[6]!, 'inkomst')).toBe(296)
    expect(only(result.issues, code as 'geometry-far')[0]!.params).toMatchObject({ id: AREAS[6] })
  })

  it('a long municipality, a far island and a whole country are left alone', () => {
    for (const step of [0.2, 1]) {
      const result = withAreas((features) => {
        for (const [at, feature] of features.entries()) {
          for (const position of coordinatesOf(feature)[0]!) position[1] = position[1]! - 2 + (at * step) / 2
        }
        for (const position of coordinatesOf(features[6]!)[0]!) position[1] = position[1]! + 1
      })
      expect(result.dataset.areas.every(({ geometry }) => geometry !== null)).toBe(true)
      expect(only(result.issues, 'geometry-stray')).toEqual([])
    }
  })
})

it('case 24: rings drawn the other way round are turned, and a lake stays a hole', () => {
  const { dataset, issues } = withAreas((features) => {
    for (const feature of features) coordinatesOf(feature)[0]!.reverse()
    const lake = [[12.03, 57.03], [12.06, 57.03], [12.06, 57.06], [12.03, 57.06], [12.03, 57.03]] // biome-ignore format: one line
    coordinatesOf(features[0]!).push(lake)
  })
  expect(only(issues, 'ring-rewound')).toMatchObject([{ severity: 'info', params: { count: 23 } }])
  expect(coordinatesOf({ geometry: dataset.areas[0]!.geometry } as Feature)).toHaveLength(2)
})

it('9.17: a bow-tie whose halves are equal crosses itself, and is not said to enclose nothing', () => {
  const { dataset, issues } = withAreas((features) => {
    features[6]!.geometry = { type: 'Polygon', coordinates: [[[12, 57], [12.1, 57.1], [12.1, 57], [12, 57.1], [12, 57]]] } // biome-ignore format: one line
  })
  expect(dataset.areas[6]!.geometry).not.toBeNull()
  expect(codes(issues)).toContain('ring-crossing')
  expect(codes(issues)).not.toContain('ring-too-short')
})
