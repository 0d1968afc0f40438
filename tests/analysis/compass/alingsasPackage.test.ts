import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_SPEC } from '../../../src/analysis/compass/CompassSpec.ts'
import { compassFromDataset } from '../../../src/analysis/compass/compassFromDataset.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { loadPackage } from '../../../src/ingest/loadPackage.ts'
import { folderFetch } from '../../ingest/folderFetch.ts'
import { expectedNumbers, largestDifference } from '../../stats/compassGolden.ts'
import { fittedFrame, withFigures } from './compassTables.ts'

const FOLDER = 'data/alingsas'
const isBuilt = existsSync(`${FOLDER}/datapackage.json`)
const reason = isBuilt ? '' : ' (skipped: data/alingsas has not been built)'

/** The golden columns under the names of the package. */
const INDICATORS = [
  'arbetslosa',
  'lag_ekonomisk_standard',
  'sysselsatta',
  'ekonomisk_standard_median',
  'eftergymnasial_utbildning',
  'utlandsk_bakgrund',
  'alder_0_19',
  'alder_65_plus',
  'ensamhushall',
  'hyresratter',
]

const SPEC = {
  ...DEFAULT_COMPASS_SPEC,
  level: 'actual',
  north: 'ekonomisk_standard_median',
  east: 'alder_65_plus',
} as const

async function packageTable() {
  const { dataset } = await loadPackage(FOLDER, { fetchFile: folderFetch })
  if (!dataset) throw new Error('The package did not load')
  return compassFromDataset(dataset, { indicatorIds: INDICATORS, weights: 'equal' })
}

describe(`the package of Alingsås on the compass${reason}`, () => {
  const golden = isBuilt ? expectedNumbers('real_alingsas_regso23') : null

  it.skipIf(!isBuilt)('lies where the reference implementation put the same figures', async () => {
    // The reference took ages of 2025 and everything else of 2024. The package rounds shares to three decimals.
    const table = withFigures(await packageTable(), (value, { period, indicatorId }) =>
      period === '2025' && !indicatorId.startsWith('alder') ? Number.NaN : value,
    )
    const { placed } = placeAreas(fittedFrame(table, SPEC), table)
    const places = placed.map(({ drawnX, drawnY }) => [drawnX, drawnY])
    expect(largestDifference(places, golden.xy)).toBeLessThan(1e-4)
    expect(placed.map(({ group }) => group)).toEqual(golden.groups)
  })

  it.skipIf(!isBuilt)('keeps the groups with the newest years in', async () => {
    const table = await packageTable()
    const frame = fittedFrame(table, SPEC)
    expect(frame.activeIds).toHaveLength(23)
    expect(placeAreas(frame, table).placed.map(({ group }) => group)).toEqual(golden.groups)
  })
})
