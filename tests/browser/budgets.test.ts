import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mapScripts, SCRIPT_BUDGETS, scriptSizes, shellScripts } from '../../tools/bench/bundleSizes.mjs'

const dist = join(import.meta.dirname, '..', '..', 'dist')
const sizes = scriptSizes(dist)
const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0)
const named = (start: string): readonly string[] => [...sizes.keys()].filter((name) => name.startsWith(start))

describe('what is downloaded, compressed', () => {
  it('stays within its budget before anything shows', async () => {
    expect(sum(await shellScripts(dist))).toBeLessThan(SCRIPT_BUDGETS.beforeAnythingShows)
  })

  it('stays within its budget until the map is there', async () => {
    const scripts = await mapScripts(dist)
    for (const part of ['index', 'skal', 'sv', 'karta', 'EngineMap', 'maplibre']) {
      expect([...scripts].filter((name) => name.startsWith(`${part}-`))).toHaveLength(1)
    }
    expect(sum(scripts)).toBeLessThan(SCRIPT_BUDGETS.toTheMap)
    expect(named('engineWorker-')).toHaveLength(1)
    expect(sum(named('engineWorker-'))).toBeLessThan(SCRIPT_BUDGETS.engineWorker)
  })
})
