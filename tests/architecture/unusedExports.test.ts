import { describe, expect, it } from 'vitest'
import { readSources, readTypeScript } from './support/readSources.ts'
import { unusedExports } from './support/unusedExports.ts'

/** The page begins with the first; the compiler reads the second by itself. */
const STARTS = ['src/shell/main.tsx', 'src/shell/env.d.ts']
/** Stands before the views that will ask it. */
const AWAITED = ['src/facts/Fact.ts', 'src/facts/live/useFact.ts']

describe('what src/ exports', () => {
  it('is used by the program or its tools, not by tests alone', () => {
    const sources = readTypeScript()
    const tools = readSources('tools', ['.ts', '.mjs'])
    const tests = readSources('tests', ['.ts', '.tsx'])
    expect(unusedExports(sources, [...sources, ...tools], tests, [...STARTS, ...AWAITED])).toEqual([])
  })

  const planted = (text: string, user: string, test = '') =>
    unusedExports(
      [{ path: 'src/a/x.ts', text }],
      [
        { path: 'src/a/x.ts', text },
        { path: 'src/b/y.ts', text: user },
      ],
      [{ path: 'tests/a/x.test.ts', text: test }],
      [],
    )
  const TEST = "import { f, g } from '../../src/a/x.ts'"

  it.each([
    ['a file that nobody reaches', 'export const f = 1', '', 'src/a/x.ts: no file uses it'],
    ['a file that only its test reaches', 'export const f = 1', '', 'src/a/x.ts: no file uses it', TEST],
    ['a value for tests alone', 'export const f = 1, g = 2', "import { f } from '../a/x.ts'", 'src/a/x.ts: g', TEST],
    [
      'a value for its own file',
      'const h = 1\nexport const g = h, f = g',
      "import { f } from '../a/x.ts'",
      'src/a/x.ts: g',
    ],
  ])('finds %s', (_, text, user, fault, test = '') => {
    expect(planted(text, user, test)).toEqual([fault])
  })

  it.each([
    ['a name', 'export function f() {}', "import { f as other } from '../a/x.ts'"],
    ['a whole file', 'export const f = 1', "import * as all from '../a/x.ts'"],
    ['a file that is fetched', 'export const f = 1', "const later = () => import('../a/x.ts')"],
    ['a worker', 'self.onmessage = null', "new Worker(new URL('../a/x.ts', import.meta.url))"],
    ['types', 'export interface F {}\nexport type G = F', "import type { F } from '../a/x.ts'"],
    [
      'a step that is tested by itself',
      'export const g = 1\nexport const f = g',
      "import { f } from '../a/x.ts'",
      TEST,
    ],
  ])('passes %s', (_, text, user, test = '') => {
    expect(planted(text, user, test)).toEqual([])
  })
})
