import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const TESTS = join(import.meta.dirname, '..')

/** The rows of tests/FAULTS.md: number, and what holds the answer. */
const rows = readFileSync(join(TESTS, 'FAULTS.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
  .map(([no = '', fault = '', answer = '', heldBy = '']) => ({ no: Number(no), fault, answer, heldBy }))

describe('the list of faults', () => {
  it('has every number of the battery once, in order', () => {
    expect(rows.map(({ no }) => no)).toEqual(Array.from({ length: 110 }, (_, at) => at + 1))
  })

  it('has no empty cell', () => {
    expect(rows.filter(({ fault, answer, heldBy }) => !fault || !answer || !heldBy)).toEqual([])
  })

  it.each(rows)('$no. $fault: is held by tests that are there', ({ heldBy }) => {
    const named = [...heldBy.matchAll(/([\w/]+\.test\.tsx?): "([^"]+)"/g)]
    expect(named.map(([whole]) => whole).join('; ')).toBe(heldBy)
    for (const [, file = '', title = ''] of named) {
      const path = join(TESTS, file)
      expect(existsSync(path), file).toBe(true)
      expect(readFileSync(path, 'utf8'), file).toContain(title)
    }
  })
})
