import { resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { packageApi } from '../../tools/api/packageApi.ts'
import { fetchFromDisk } from '../../tools/package/fetchFromDisk.ts'
import { packageFiles } from '../../tools/package/packageFiles.ts'
import { publicEdition } from '../../tools/package/publicEdition.ts'

// The practice municipality has hidden figures, internal notes and measures with owners.
const folder = resolve(import.meta.dirname, '../../data/ovning')
const { dataset } = await loadPackage(`${folder}/`, { fetchFile: fetchFromDisk })
const edition = await publicEdition(packageFiles(folder))
const api = packageApi(edition)
const text = (path: string): string => api.get(path)!
const read = (path: string) => JSON.parse(text(path))
const everything = [...api.values()].join('\n')

describe('the figures of a package at addresses of their own', () => {
  it('are listed in an index, with licence and whose they are, and every file that it names is there', () => {
    const index = read('index.json')
    expect(index).toMatchObject({ api_version: 1, municipality: { name: 'Övning' }, synthetic: true })
    expect(index.licences.length).toBeGreaterThan(0)
    expect(index.indicators.map(({ id }: { id: string }) => id)).toEqual(
      dataset!.indicators.map(({ id }) => id).filter((id) => dataset!.values.has(id)),
    )
    const named = index.indicators.flatMap(({ json, csv, csvw }: Record<string, string>) => [json, csv, csvw])
    expect([...api.keys()].sort()).toEqual([...named, 'index.json', index.areas, index.measures].sort())
  })

  it('are the same as JSON and as CSV, and the description knows every column', () => {
    for (const { json, csv, csvw } of read('index.json').indicators) {
      const { data, meta } = Papa.parse<Record<string, string>>(text(csv).trim(), { header: true })
      const rows = read(json).rows.map((row: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])),
      )
      expect(data).toEqual(rows)
      const described = read(csvw)
      expect(csv.endsWith(described.url)).toBe(true)
      expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(meta.fields)
    }
  })

  it('hold no figure that the screen hides', () => {
    const { hidden } = protectDataset(dataset!)
    const ofIndicators = hidden.filter(({ indicatorId }) => indicatorId !== null)
    expect(ofIndicators.length).toBeGreaterThan(10)
    for (const { indicatorId, areaId, period, sex } of ofIndicators) {
      const row = read(`indicators/${indicatorId}.json`).rows.find(
        (one: Record<string, unknown>) => one.area_id === areaId && one.period === period && one.sex === sex,
      )
      expect(row, `${indicatorId} ${areaId} ${period} ${sex}`).toMatchObject({ value: null, numerator: null })
      expect(row.status).not.toBe('')
    }
  })

  it('hold neither notes nor who answers for a measure', () => {
    const owners = dataset!.measures.flatMap(({ owner, partners }) => [owner, partners].filter((name) => name !== null))
    expect(owners.length).toBeGreaterThan(3)
    for (const { owner, partners } of read('measures.json').measures)
      expect([owner, partners]).toEqual([undefined, undefined])
    const internal = dataset!.notes.filter(({ audience }) => audience === 'internal')
    expect(internal.length).toBeGreaterThan(0)
    for (const { text: said } of internal) expect(everything).not.toContain(JSON.stringify(said.sv).slice(1, -1))
  })
})
