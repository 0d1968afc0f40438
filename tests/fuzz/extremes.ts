import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'

/** Numbers a file may hold and a formula may choke on: nothing, ties, the smallest and the largest there are. */
export const EXTREMES: readonly number[] = [
  0,
  1,
  -1,
  0.1,
  0.30000000000000004,
  12.5,
  100,
  1e15,
  1e16,
  -1e16,
  5e-324,
  -5e-324,
  1e-308,
  1e-300,
  1e-162,
  1e-150,
  1e-16,
  1e150,
  -1e150,
  1e154,
  1e300,
  1e308,
  -1e308,
  Number.MAX_VALUE,
]

export const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...EXTREMES) },
  { weight: 2, arbitrary: fc.integer({ min: -20, max: 200 }) },
  { weight: 1, arbitrary: fc.double() },
)

/** A column: empty, of one, all alike, or anything; with or without what is no number. */
export const anyColumn = fc.oneof(
  fc.array(anyNumber, { maxLength: 9 }),
  fc.array(fc.constantFrom(...EXTREMES), { minLength: 4, maxLength: 12 }),
  fc.tuple(anyNumber, fc.integer({ min: 1, max: 8 })).map(([value, times]) => new Array<number>(times).fill(value)),
)

/** The functions and classes that the files of a folder export, by name, with the file that each stands in; not those of what runs in a page alone. */
export async function exportedFunctions(folder: string): Promise<Map<string, string>> {
  const root = resolve(import.meta.dirname, '../..', folder)
  const found = new Map<string, string>()
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts') || /(?:^|[\\/])(?:live|workers)[\\/]/.test(file)) continue
    const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href)
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'function') found.set(name, join(root, file))
    }
  }
  return found
}

/** Where in an answer a NaN or an infinite number stands; null when there is none. */
export function leak(answer: unknown, allowed: (value: number) => boolean = () => false, path = ''): string | null {
  if (typeof answer === 'number') return Number.isFinite(answer) || allowed(answer) ? null : `${path} = ${answer}`
  if (answer === null || typeof answer !== 'object') return null
  if (ArrayBuffer.isView(answer) || Array.isArray(answer)) {
    return firstLeak(Array.from(answer as ArrayLike<unknown>).entries(), allowed, path)
  }
  if (answer instanceof Map || answer instanceof Set) return firstLeak([...answer.entries()], allowed, path)
  return firstLeak(Object.entries(answer), allowed, path)
}

function firstLeak(
  entries: Iterable<readonly [unknown, unknown]>,
  allowed: (value: number) => boolean,
  path: string,
): string | null {
  for (const [key, value] of entries) {
    const found = leak(value, allowed, `${path}.${String(key)}`)
    if (found) return found
  }
  return null
}
