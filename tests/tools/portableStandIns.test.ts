import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STAND_INS } from '../../tools/portable/standIns.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const exportsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:const|function) (\w+)|^export \{ (\w+) \}/gm)]
    .map(([, one, other]) => one ?? other)
    .sort()

describe('what stands in for a module in a portable file', () => {
  it.each(Object.entries(STAND_INS))('%s has the same exports', (module, standIn) => {
    const path = join(ROOT, module)
    expect(existsSync(path)).toBe(true)
    expect(exportsOf(join(ROOT, 'tools/portable/standIns', standIn))).toEqual(exportsOf(path))
  })
})
