import { describe, expect, it } from 'vitest'
import { municipalityReference } from '../../../src/analysis/municipalityReference.ts'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { cellAt, type Dataset } from '../../../src/domain/Dataset.ts'
import { populationRow } from '../../../src/domain/Population.ts'
import type { ReadRequest } from '../../../src/facts/intake/intakeMessages.ts'
import { intakeReading } from '../../../src/facts/intake/intakeReading.ts'
import { loadPackage } from '../../../src/ingest/loadPackage.ts'
import { layOver } from '../../../src/intake/layOver.ts'
import { folderFetch } from '../../ingest/folderFetch.ts'
import { LITEN, valuesCsv } from '../../ingest/litenTexts.ts'

const box = (kod: string, namn: string, [west, south, east, north]: readonly [number, number, number, number]) => {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Feature', properties: { kod, namn }, geometry: { type: 'Polygon', coordinates: [ring] } }
}
/** Of the small package: Norrvik with Kyrkbyn in it, Söderåsen with Strandnäs, and the islands with water around. */
const NORTH = box('N', 'Norr', [16, 59, 16.4, 59.2])
const SOUTH = box('S', 'Söder', [16, 58.9, 16.4, 59])
const SEA = box('Ö', 'Öar', [16.5, 58.88, 16.8, 58.97])

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

async function read(features: readonly unknown[], more: Partial<ReadRequest> = {}, table = '') {
  const files = [file('delar.geojson', JSON.stringify({ type: 'FeatureCollection', features }))]
  if (table !== '') files.push(file('tal.csv', table))
  const request: ReadRequest = {
    kind: 'read',
    address: LITEN,
    overlays: [],
    files,
    answers: new Map(),
    edits: [],
    recipe: null,
    ...more,
  }
  return intakeReading(request, folderFetch, async () => {})
}
const codes = ({ intake }: Awaited<ReturnType<typeof read>>) => intake.issues.map(({ code }) => code)

describe('a division of the municipality’s own', () => {
  it('takes over what the areas it is made of have together: counts added, shares from their counts', async () => {
    const reading = await read([NORTH, SOUTH, SEA])
    const { dataset, changes, issues } = reading.laid!
    expect(dataset.areas.map(({ id, name }) => [id, name])).toEqual([
      ['N', 'Norr'],
      ['S', 'Söder'],
      ['Ö', 'Öar'],
    ])
    // 48 of 200, provisional, and 12 of 40.
    const readers = { value: 25, numerator: 60, n: 240, provisional: true }
    expect(cellAt(dataset, 'laser_hemma', 'N', '2023')).toMatchObject(readers)
    // Strandnäs is hidden in 2024, so the south is, and the north, which would tell it.
    for (const id of ['N', 'S'])
      expect(cellAt(dataset, 'laser_hemma', id, '2024')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(cellAt(dataset, 'antal_barn', 'N', '2024')).toMatchObject({ value: 240 })
    // 301.5 of 1500 persons and 287.25 of 310, in whole thousands as the indicator has them.
    expect(cellAt(dataset, 'medelinkomst', 'N', '2023/24')).toMatchObject({ value: 299, n: 1810 })
    expect(cellAt(dataset, 'antal_barn', 'Ö', '2024')).toMatchObject({ value: 0 })
    // The three children of Strandnäs are hidden, and so is the sum that they are in.
    expect(cellAt(dataset, 'antal_barn', 'S', '2024')).toEqual({ kind: 'missing', reason: 'suppressed' })
    const { population } = dataset
    const children = populationRow(population, 0, population.sexes.indexOf('women'), 0)
    expect(population.persons[children + dataset.areaIndex.get('N')!]).toBe(210 + 60)
    // What is there for the islands alone: water is told, nothing is changed behind anybody's back.
    expect(codes(reading)).toEqual(['division-beyond'])
    expect([changes, issues.filter(({ severity }) => severity === 'error')]).toEqual([[], []])
  })

  it('leaves the municipality’s values what they are, also where a hidden part hides the whole, until new figures come in', async () => {
    const { dataset: bare } = await loadPackage(LITEN, { fetchFile: folderFetch })
    const before = protectDataset(bare!).dataset
    const values = (dataset: Dataset) =>
      before.indicators.flatMap((indicator) =>
        (before.values.get(indicator.id)?.periods ?? []).map((period) => {
          const whole = municipalityReference(dataset, indicator, period)
          return [indicator.id, period, whole?.kind, whole?.value.toFixed(indicator.decimals)]
        }),
      )
    const { laid, overlay } = await read([NORTH, SOUTH, SEA])
    expect(cellAt(laid!.dataset, 'laser_hemma', 'S', '2024')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(values(laid!.dataset)).toEqual(values(before))
    expect(overlay['references.csv']).toContain('medelinkomst,2023/24,288,,1')
    // What was kept of the areas that were is not the mean of new figures.
    const rows = valuesCsv(...['N', 'S', 'Ö'].map((id) => `${id},medelinkomst,2023/24,,100,,10,`))
    const next = await loadPackage(LITEN, {
      fetchFile: folderFetch,
      lay: (texts) => layOver(layOver(texts, overlay).texts, { 'values.csv': rows }).texts,
    })
    const income = next.dataset!.indicators.find(({ id }) => id === 'medelinkomst')!
    expect(municipalityReference(next.dataset!, income, '2023/24')).toEqual({ value: 100, kind: 'weighted-mean' })
  })

  it('takes over nothing where its borders cut, and says so', async () => {
    const west = box('V', 'Väst', [16, 58.9, 16.3, 59])
    const east = box('O', 'Öst', [16.3, 58.9, 16.4, 59])
    const reading = await read([NORTH, west, east])
    const { dataset } = reading.laid!
    expect(cellAt(dataset, 'antal_barn', 'N', '2024')).toMatchObject({ value: 240 })
    expect(cellAt(dataset, 'antal_barn', 'V', '2024')).toEqual({ kind: 'missing', reason: 'not-in-file' })
    const cut = reading.intake.issues.find(({ code }) => code === 'division-cut')!
    expect(cut.params).toEqual({ count: 2, names: 'Öst, Väst', other: 1, text: 'Strandnäs' })
    const none = await read([west, east])
    expect([codes(none), none.summary.figures]).toEqual([['division-unlike'], 0])
  })

  it('keeps a figure that comes with it, and leaves the others behind when that is the answer', async () => {
    const table = 'Område;År;Antal barn\nNorr;2024;251\nSöder;2024;40\n'
    const both = await read([NORTH, SOUTH], {}, table)
    expect(cellAt(both.laid!.dataset, 'antal_barn', 'N', '2024')).toMatchObject({ value: 251 })
    expect(cellAt(both.laid!.dataset, 'antal_barn', 'S', '2024')).toMatchObject({ value: 40 })
    expect(cellAt(both.laid!.dataset, 'laser_hemma', 'N', '2023')).toMatchObject({ value: 25 })
    const alone = await read([NORTH, SOUTH], { answers: new Map([['carry-over', 'leave']]) }, table)
    expect(alone.summary).toEqual({ indicators: 1, figures: 2, areas: 2 })
  })
})
