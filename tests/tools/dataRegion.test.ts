import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopesOf } from '../../src/domain/Scope.ts'
import { combinePackages } from '../../tools/data/region/combinePackages.ts'
import { writeFiles } from '../../tools/data/writeFiles.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'
import { checkAnswer } from '../../tools/package/check.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'region-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run data:region', async () => {
  const [alingsas, lerum, practice] = await Promise.all(
    ['alingsas', 'lerum', 'ovning'].map((name) => readFolder(join('data', name))),
  )

  it('makes one package of two municipalities, each a group of its areas', async () => {
    writeFiles(folder, combinePackages('Alingsås och Lerums kommuner', [alingsas!.texts, lerum!.texts]))
    const { exitCode, output } = await checkAnswer([folder, '--json'])
    expect([
      exitCode,
      JSON.parse(output).issues.filter(({ severity }: { severity: string }) => severity !== 'info'),
    ]).toEqual([0, []])
    const { dataset } = await readFolder(folder)
    expect(dataset.areas.length).toBe(23 + 24)
    const parts = scopesOf(dataset).map(({ id, name, areaIds }) => `${id} ${name} ${areaIds.length}`)
    expect(parts).toEqual(['kommun:1489 Alingsås 23', 'kommun:1441 Lerum 24'])
    expect(dataset.indicators.length).toBe(alingsas!.dataset.indicators.length)
    const sizes = dataset.groups.map(({ id, areaIds }) => `${id} ${areaIds.length}`)
    expect(sizes).toEqual(expect.arrayContaining(['kommun_1489 23', 'kommun_1441 24']))
    expect(dataset.measures.some(({ reach }) => reach === 'municipality')).toBe(false)
    expect(dataset.references.every(({ level }) => level === 'county' || level === 'country')).toBe(true)
    // Half a region is not counted as if it were all.
    expect(dataset.population?.periods ?? []).toEqual([])
    const standard = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')
    expect(standard?.caveat.sv).toContain('Lerum: Publicerad i hela procent.')
  })

  it('refuses what does not fit together', () => {
    expect(() => combinePackages('x', [alingsas!.texts, alingsas!.texts])).toThrow('finns i flera')
    expect(() => combinePackages('x', [alingsas!.texts, practice!.texts])).toThrow('påhittad')
    const other = lerum!.texts
      .get('indicators.csv')!
      .replace('lag_ekonomisk_standard', 'folkmangd_2')
      .replace(',count,', ',index,')
    expect(() => combinePackages('x', [alingsas!.texts, new Map(lerum!.texts).set('indicators.csv', other)])).toThrow(
      'olika enhet',
    )
  })
})
