import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeAnswer } from '../../tools/compute/compute.ts'
import { packageRows, valueRow } from '../data/readPackage.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

function run(program: string, args: readonly string[], cwd = ROOT): Promise<Run> {
  return new Promise((done, failed) => {
    const { INIT_CWD: _, ...env } = process.env
    const child = spawn(program, args, { cwd, env, shell: process.platform === 'win32' })
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text
    })
    child.on('error', failed).on('close', (code) => done({ code, out, error }))
  })
}

/** The command in a process of its own, as `npm run` starts it. */
const started = (cwd: string, ...args: string[]) =>
  run(process.execPath, [join(ROOT, 'tools/run.mjs'), join(ROOT, 'tools/compute/compute.ts'), ...args], cwd)
const compute = async (...args: string[]): Promise<Run> => {
  const { exitCode, output, error } = await computeAnswer(args)
  return { code: exitCode, out: output, error }
}
const rowsOf = async (...args: string[]): Promise<Record<string, unknown>[]> => {
  const { code, out, error } = await compute(...args)
  expect([code, error]).toEqual([0, ''])
  return JSON.parse(out).rows
}

/** The textbook's Wilson interval, in per cent. */
function wilson(x: number, n: number): [number, number] {
  const z = 1.959963984540054
  const p = x / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return [100 * (middle - half), 100 * (middle + half)]
}

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'compute åäö '))
})
afterAll(() => rmSync(scratch, { recursive: true }))

describe('npm run compute', { timeout: 60_000 }, () => {
  it('prints JSON on standard output and nothing else, through npm itself', async () => {
    const { code, out, error } = await run('npm', ['run', 'compute', '--', 'classes', '--indicator', 'arbetslosa'])
    expect({ code, error: error.replace(/npm warn .*\n?/g, '') }).toEqual({ code: 0, error: '' })
    const { rows, limits } = JSON.parse(out)
    expect(rows).toHaveLength(23)
    expect(limits).toHaveLength(1)
  })

  it('keys every row by area, indicator and period, whatever is computed', async () => {
    const commands = [
      ['classes', '--indicator', 'alder_0_19'],
      ['intervals', '--indicator', 'alder_0_19'],
      ['compare', '--indicator', 'alder_0_19'],
      ['change', '--indicator', 'utrikes_fodda_2020_2023'],
      ['inequality', '--indicator', 'alder_0_19'],
      ['moran', '--indicator', 'alder_0_19', '--permutations', '9'],
      ['hidden'],
    ]
    for (const command of commands) {
      const rows = await rowsOf(...command)
      expect(rows.length, command[0]).toBeGreaterThan(0)
      for (const row of rows) {
        expect([typeof row.area, typeof row.indicator, typeof row.period], command[0]).toEqual([
          'string',
          'string',
          'string',
        ])
      }
    }
  })

  it('intervals: the Wilson interval of every area from the rows of values.csv, to twelve digits', async () => {
    const rows = await rowsOf('intervals', '--indicator', 'alder_0_19', '--period', '2025')
    const areas = rows.filter(({ kind }) => kind === 'area')
    expect(areas).toHaveLength(23)
    for (const { area, lower, upper } of areas) {
      const { numerator, n } = valueRow(String(area), 'alder_0_19', '2025')!
      const [low, high] = wilson(Number(numerator), Number(n))
      expect(lower).toBeCloseTo(low, 12)
      expect(upper).toBeCloseTo(high, 12)
    }
    expect(rows.filter(({ kind }) => kind === 'group').map(({ area }) => area)).toEqual(['norra_delarna'])
  })

  it('compare --with: mirrored when the two change places', async () => {
    const options = ['--indicator', 'lag_ekonomisk_standard', '--period', '2024']
    const difference = async (area: string, other: string) =>
      (await rowsOf('compare', ...options, '--with', other)).find((row) => row.area === area)
    const there = await difference('1489R017', '1489R013')
    const back = await difference('1489R013', '1489R017')
    expect(there?.difference).toBe(22)
    expect(back?.difference).toBe(-22)
    expect([there?.verdict, back?.verdict]).toEqual(['higher', 'lower'])
  })

  it('never prints a figure that the small-number rule hides', async () => {
    const hidden = await rowsOf('hidden')
    expect(hidden.length).toBeGreaterThan(0)
    // Four rented dwellings of 722: the row that starts it.
    expect(valueRow('1489R010', 'hyresratter_2020_2023', '2021')).toMatchObject({ numerator: '4' })
    expect(hidden).toContainEqual(
      expect.objectContaining({ area: '1489R010', indicator: 'hyresratter_2020_2023', period: '2021' }),
    )
    // It is a neighbour's 4 that this one of many protects, over the areas of the municipality.
    const [primary, secondary] = ['1489R010', '1489R020'].map((area) =>
      hidden.find((row) => row.area === area && row.indicator === 'hyresratter_2020_2023' && row.period === '2021'),
    )
    expect([primary?.reason, secondary?.reason, secondary?.over]).toEqual(['small-count', 'secondary', 'areas'])
    for (const { count_from, count_to } of hidden) expect(Number(count_to) - Number(count_from)).toBeGreaterThan(3)
    const rows = await rowsOf('intervals')
    const key = (row: Record<string, unknown>) => [row.area, row.indicator, row.period].join(' ')
    const suppressed = rows.filter(({ status, kind }) => status === 'suppressed' && kind === 'area')
    expect(suppressed.map(key).sort()).toEqual(hidden.map(key).sort())
    for (const { value, n, numerator, lower, upper } of suppressed) {
      expect([value, n, numerator, lower, upper]).toEqual([null, null, null, null, null])
    }
    const compared = (await rowsOf('compare')).filter((row) => hidden.some((one) => key(one) === key(row)))
    expect(compared.length).toBe(hidden.length)
    for (const row of compared) expect(row).toMatchObject({ difference: null, missing: 'suppressed' })
  })

  it('moran: the same seed gives the same bytes', async () => {
    const once = await compute('moran', '--indicator', 'sysselsatta', '--permutations', '99', '--seed', '7')
    const again = await compute('moran', '--indicator', 'sysselsatta', '--permutations', '99', '--seed', '7')
    expect(once.out).toBe(again.out)
    expect(JSON.parse(once.out)).toMatchObject({ seed: 7, permutations: 99, contiguity: 'queen' })
  })

  it('issues: what is wrong with a package, with file, line and column, in both languages', async () => {
    const folder = join(scratch, 'tolv-fel')
    cpSync(join(ROOT, 'tests/fixtures/packages/tolv-fel'), folder, { recursive: true })
    const rows = await rowsOf('issues', '--package', folder)
    expect(rows.length).toBeGreaterThanOrEqual(12)
    for (const row of rows) {
      expect(row).toMatchObject({ severity: expect.any(String), code: expect.any(String), file: expect.any(String) })
      expect(row.sentence_sv).not.toBe('')
      expect(row.sentence_en).not.toBe('')
    }
  })

  it('finds the package from where the command is written', async () => {
    cpSync(join(ROOT, 'tests/fixtures/packages/liten'), join(scratch, 'orten'), { recursive: true })
    const { code, out, error } = await started(scratch, 'hidden', '--package', 'orten')
    expect([code, error]).toEqual([0, ''])
    expect(JSON.parse(out).package).toMatchObject({ municipality: '0098', min_n: 4 })
  })
})

describe('npm run compute, asked wrongly', { timeout: 60_000 }, () => {
  it.each([
    ['no command', [], 'Usage: npm run compute'],
    ['an unknown command', ['divine'], 'divine is not known'],
    ['an unknown option', ['moran', '--sedd', '1'], '--sedd'],
    ['an unknown indicator', ['moran', '--indicator', 'lycka'], '--indicator lycka is not in the package'],
    ['an unknown period', ['classes', '--period', '1820'], '--period 1820 has no figures'],
    ['an unknown area', ['compare', '--with', 'Atlantis'], '--with Atlantis is not an area'],
    ['an unknown method', ['classes', '--method', 'head-tails'], '--method head-tails is not one of'],
    ['half a draw', ['moran', '--permutations', '0.5'], '--permutations 0.5 is not a whole number'],
  ])('%s: exit code 2, a sentence on standard error, nothing on standard output', async (_, args, sentence) => {
    const { code, out, error } = await compute(...args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(sentence)
  })

  it('ends its process with that code, and prints the sentence without where in the code it happened', async () => {
    const { code, out, error } = await started(ROOT, 'divine')
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^divine is not known/)
    expect(error).not.toContain('    at ')
  })

  it('a package that has lost its figures: exit code 1 with the file, and issues lists it', async () => {
    const lost = join(scratch, 'lost')
    cpSync(join(ROOT, 'data/alingsas'), lost, { recursive: true })
    rmSync(join(lost, 'values.csv'))
    const { code, out, error } = await compute('intervals', '--package', lost)
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(/is not whole\. values\.csv: \S.+\n$/)
    const rows = await rowsOf('issues', '--package', lost)
    expect(rows).toContainEqual(
      expect.objectContaining({ file: 'values.csv', code: 'file-missing', severity: 'error' }),
    )
  })

  it('a package that cannot be used: exit code 1', async () => {
    const nowhere = await compute('classes', '--package', join(scratch, 'nowhere'))
    expect([nowhere.code, nowhere.out]).toEqual([1, ''])
    expect(nowhere.error).toContain('There is no folder')
    mkdirSync(join(scratch, 'empty'))
    writeFileSync(join(scratch, 'empty', 'areas.geojson'), '{')
    const empty = await compute('classes', '--package', join(scratch, 'empty'))
    expect([empty.code, empty.out]).toEqual([1, ''])
    expect(empty.error).toContain('gives no areas')
  })
})

describe('the package the tests above read', () => {
  it('has an area with a count under five, or they would prove nothing', () => {
    const small = packageRows('values').filter(({ numerator }) => Number(numerator) > 0 && Number(numerator) < 5)
    expect(small.length).toBeGreaterThan(0)
  })
})
