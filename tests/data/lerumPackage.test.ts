import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lerumFiles } from '../../tools/data/lerum/build.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'
import { checkAnswer } from '../../tools/package/check.ts'
import { ROOT, readRows, sum } from './readPackage.ts'

const PACKAGE = join(ROOT, 'data/lerum')
const values = readRows(join(PACKAGE, 'values.csv'))
const figure = (area: string, indicator: string, period: string): number | null => {
  const row = values.find((one) => one.area_id === area && one.indicator_id === indicator && one.period === period)
  return row ? Number(row.value) : null
}

describe('the package of Lerum', () => {
  it('is what the script makes of the sources through the doors of the import', async () => {
    const files = await lerumFiles(join(ROOT, 'data/sources/lerum'))
    expect(readdirSync(PACKAGE).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) expect(readFileSync(join(PACKAGE, name), 'utf8'), name).toBe(text)
  })

  it('has nothing said against it', async () => {
    const { exitCode, output } = await checkAnswer([PACKAGE, '--json'])
    expect([exitCode, JSON.parse(output).issues]).toEqual([0, []])
  })

  // SCB, read off the published tables: see the provenance of the source.
  it.each([
    ['1441A0010', 'folkmangd', '2025', 2641],
    ['1441B3010', 'folkmangd', '2025', 1014],
    ['1441B4010', 'lag_ekonomisk_standard', '2024', 15],
    ['1441C1030', 'lag_ekonomisk_standard', '2024', 1],
    ['1441B4010', 'arbetslosa', '2024', 6.844],
    ['1441C1160', 'sysselsatta', '2024', 91.736],
    ['1441C1030', 'eftergymnasial_utbildning', '2025', 73.736],
    ['1441B2030', 'utlandsk_bakgrund', '2024', 29.367],
    ['1441B2030', 'hyresratter', '2025', 54.119],
    ['1441C1010', 'hyresratter', '2025', 0],
  ])('%s has %s of %s: %d', (area, indicator, period, value) => {
    expect(figure(area, indicator, period)).toBe(value)
  })

  it('has 24 areas and 43 762 residents, the most and the fewest where they are', () => {
    const people = values.filter(({ indicator_id }) => indicator_id === 'folkmangd')
    expect([people.length, sum(people.map(({ value }) => Number(value)))]).toEqual([24, 43_762])
    const ordered = people.sort((a, b) => Number(b.value) - Number(a.value)).map(({ area_id }) => area_id)
    expect([ordered[0], ordered.at(-1)]).toEqual(['1441A0010', '1441B3010'])
    expect(values.length).toBe(240)
  })

  it('names each area, by its RegSO and its code where several share one, and says what kind it is', async () => {
    const { dataset } = await readFolder(PACKAGE)
    const kinds = dataset.areas.map(({ id, kind }) => `${id.charAt(4)} ${kind}`)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([count('A landsbygd'), count('B ort'), count('C tatort')]).toEqual([1, 6, 17])
    const names = dataset.areas.map(({ name }) => name)
    expect(new Set(names).size).toBe(24)
    expect(names).toContain('Tollered')
    expect(names).toContain('Floda C1140')
  })

  it('carries its sources and licence, and is not made up', async () => {
    const { meta } = (await readFolder(PACKAGE)).dataset
    expect(meta.licence).toContain('CC0')
    expect(meta.sources.length).toBe(3)
    expect(meta.attribution.sv).toBe('Egen bearbetning av öppna data från SCB')
    expect([meta.municipalityCode, meta.synthetic]).toEqual(['1441', false])
  })
})
