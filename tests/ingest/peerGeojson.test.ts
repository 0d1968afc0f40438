import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/ingest/decodeText.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { validateAreas } from '../../src/ingest/validateAreas.ts'
import { codes, only } from './litenTexts.ts'

const FOLDER = '../shared/golden/peer'
const HINT = `${FOLDER}/geojson/geojsonhint/test/data`
const isThere = existsSync(FOLDER)
function read(text: string) {
  const log = new IssueLog('areas.geojson')
  return { areas: validateAreas(text, log), issues: log.issues() }
}
/** Features of other publishers carry their id under another name. */
function withIds(path: string, key: string) {
  const { text } = decodeText(new Uint8Array(readFileSync(`${FOLDER}/${path}`)), path)
  const root = JSON.parse(text!)
  for (const [index, feature] of root.features.entries()) {
    feature.id = undefined
    feature.properties = { id: String(feature.properties[key] ?? index), name: `${index}` }
  }
  return read(JSON.stringify(root))
}

describe(`other projects' GeoJSON cases${isThere ? '' : ' (skipped: ../shared/golden is not here)'}`, () => {
  it.skipIf(!isThere)(
    'FAULTS 35: geojsonhint, every bad file is read without throwing; broken JSON has its line',
    () => {
      const files = readdirSync(`${HINT}/bad`).filter((file) => file.endsWith('.geojson'))
      expect(files.length).toBeGreaterThan(30)
      for (const file of files) read(readFileSync(`${HINT}/bad/${file}`, 'utf8'))
      const broken = readFileSync(`${HINT}/bad/bad-json.geojson`, 'utf8')
      const [{ error }] = JSON.parse(readFileSync(`${HINT}/bad/bad-json.result`, 'utf8')) as [
        { error: { hash: { text: string } } },
      ]
      // Its line is that of the token before; the token it names is the unexpected one.
      const line = broken.split('\n').findIndex((row) => row.includes(error.hash.text)) + 1
      expect(read(broken).issues).toMatchObject([{ code: 'json-invalid', line, params: { found: '"' } }])
    },
  )

  it.skipIf(!isThere)('FAULTS 36 and 41: check-geojson, none of the bad cases becomes an area', () => {
    const { bad } = JSON.parse(readFileSync(`${FOLDER}/geojson/check-geojson/cases.json`, 'utf8')) as { bad: string[] }
    for (const text of bad) {
      expect(read(text)).toMatchObject({ areas: [], issues: [{ severity: 'error' }] })
      const nested = read(
        `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"1"},"geometry":${text}}]}`,
      )
      expect(nested.areas.every(({ geometry }) => geometry === null)).toBe(true)
      expect(nested.issues.length).toBeGreaterThan(0)
    }
  })

  it.skipIf(!isThere)('FAULTS 47: Chicago in feet is refused, in degrees it is read', () => {
    const feet = withIds('real/chicago/chicago77_stateplane_NOT_wgs84.geojson', 'area_num_1')
    expect(codes(feet.issues)).toContain('coordinates-projected')
    expect(feet.areas.every(({ geometry }) => geometry === null)).toBe(true)
    const degrees = withIds('real/chicago/chicago77_wgs84.geojson', 'area_num_1')
    expect(degrees.areas).toHaveLength(77)
    expect(degrees.areas.every(({ geometry }) => geometry !== null)).toBe(true)
  })

  it.skipIf(!isThere)(
    'FAULTS 42, 43 and 45: Oslo as published is 3D and wound both ways, and every district is kept',
    () => {
      const { areas, issues } = withIds('real/oslo/oslo.geojson', 'bydel')
      expect(areas.length).toBeGreaterThan(0)
      expect(areas.every(({ geometry }) => geometry !== null)).toBe(true)
      expect(only(issues, 'coordinate-unreadable')).toEqual([])
      const flat = JSON.stringify(areas.map(({ geometry }) => geometry!.coordinates))
      expect(flat).not.toMatch(/\[-?[\d.]+,-?[\d.]+,/)
    },
  )
})
