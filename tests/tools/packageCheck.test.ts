import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAnswer } from '../../tools/package/check.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/packages')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run package:check', () => {
  it('tells each fault with file, row, column and what to do, and ends with 1', async () => {
    const { exitCode, output, error } = await checkAnswer([join(FIXTURES, 'tolv-fel')])
    expect([exitCode, error]).toEqual([1, ''])
    expect(output).toContain(
      'Fel: indicators.csv rad 4, kolumn ”direction”: ”uppåt” är inte ett av de tillåtna orden. ' +
        'Skriv ett av: higher-better, lower-better, none.\n',
    )
    expect(output).toMatch(/\nFel: 10, varningar: 2, upplysningar: 0\. Delområden: 5, mått: 3, insatser: 2\.\n$/)
  })

  it('prints JSON and nothing else, in the language that is asked for', async () => {
    const { output } = await checkAnswer([join(FIXTURES, 'tolv-fel'), '--json', '--language', 'en'])
    const { isGood, counts, issues } = JSON.parse(output)
    expect([isGood, counts.error, issues.length]).toEqual([false, 10, 12])
    expect(issues[0]).toEqual({
      severity: 'error',
      code: 'word-unknown',
      file: 'indicators.csv',
      line: 4,
      column: 'direction',
      sentence: '“uppåt” is not one of the permitted words.',
      fix: 'Write one of: higher-better, lower-better, none.',
    })
  })

  it('ends with 0 where there are warnings only', async () => {
    const copy = join(folder, 'warned')
    cpSync(join(FIXTURES, 'liten'), copy, { recursive: true })
    const places = join(copy, 'places.csv')
    writeFileSync(places, `Orter\n${readFileSync(places, 'utf8')}`)
    const { exitCode, output } = await checkAnswer([copy, '--json'])
    const { isGood, counts } = JSON.parse(output)
    expect([exitCode, isGood, counts.error]).toEqual([0, true, 0])
    expect(counts.warning).toBeGreaterThan(0)
  })

  it('ends with 1 where there is no folder or nothing in it, and with 2 when asked for nothing', async () => {
    const missing = await checkAnswer([join(folder, 'nowhere')])
    expect([missing.exitCode, missing.output]).toEqual([1, ''])
    expect(missing.error).toContain('nowhere')
    expect((await checkAnswer([folder])).exitCode).toBe(1)
    for (const args of [[], ['a', 'b'], ['a', '--language', 'fi'], ['a', '--strict']]) {
      const { exitCode, error } = await checkAnswer(args)
      expect(exitCode).toBe(2)
      expect(error).toContain('Usage: npm run package:check')
    }
  })

  it.each(['alingsas', 'ovning'])('finds nothing to say of data/%s', async (name) => {
    const { exitCode, output } = await checkAnswer([resolve('data', name), '--json'])
    expect([exitCode, JSON.parse(output).issues]).toEqual([0, []])
  })
})
