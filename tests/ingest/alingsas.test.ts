import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { folderFetch } from './folderFetch.ts'

const FOLDER = 'data/alingsas'
const isBuilt = existsSync(`${FOLDER}/datapackage.json`)
const reason = isBuilt ? '' : ' (skipped: data/alingsas has not been built)'

describe(`the package of Alingsås${reason}`, () => {
  it.skipIf(!isBuilt)('loads without a single error', async () => {
    const { dataset, issues } = await loadPackage(FOLDER, { fetchFile: folderFetch })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset?.areas).toHaveLength(23)
    expect(dataset?.areas.every(({ geometry }) => geometry !== null)).toBe(true)
  })

  it.skipIf(!isBuilt)('reads the same figures as a plain cut of every line of values.csv', async () => {
    const { dataset } = await loadPackage(FOLDER, { fetchFile: folderFetch })
    const [header, ...lines] = readFileSync(`${FOLDER}/values.csv`, 'utf8').trimEnd().split('\n')
    expect(header).toBe('area_id,indicator_id,period,sex,value,numerator,n,status')
    for (const line of lines) {
      const [area, indicator, period, sex, value] = line.split(',')
      const cell = cellAt(dataset!, indicator!, area!, period!, (sex || 'total') as 'total')
      if (value !== '') expect(cell).toMatchObject({ kind: 'value', value: Number(value) })
      else expect(cell.kind).toBe('missing')
    }
  })
})
