import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchAnswer } from '../../../tools/fetch/fetch.ts'
import { readSources, type Sources } from '../../../tools/fetch/Sources.ts'
import { readFolder } from '../../../tools/import/packageFolder.ts'
import { broken, busy, cut, html, madeUpMunicipality, type OpenDataServer, openDataServer } from './openDataServer.ts'

let folder: string
let server: OpenDataServer | null = null
/** Seconds that were waited, without waiting. */
let waited: number[]
let now: number
const clock = {
  now: () => now,
  sleep: async (ms: number) => {
    waited.push(ms)
    now += ms
  },
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fetch åäö '))
  waited = []
  now = Date.parse('2026-11-30T10:00:00Z')
})
afterEach(async () => {
  await server?.close()
  server = null
  rmSync(folder, { recursive: true, force: true })
})

const sourcesAt = (url: string): Sources => ({
  ...readSources(),
  scb: `${url}/scb`,
  wfs: `${url}/wfs`,
  kolada: `${url}/kolada`,
})
async function opened(...args: Parameters<typeof openDataServer>) {
  server = await openDataServer(...args)
  return server
}
const run = (url: string, ...args: string[]) => fetchAnswer(['9801', '--out', folder, ...args], sourcesAt(url), clock)
const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true })
    .data
const figure = (area: string, indicator: string, period: string) =>
  rows('values.csv').find((row) => row.area_id === area && row.indicator_id === indicator && row.period === period)
const kept = () =>
  JSON.parse(readFileSync(join(folder, '.fetched/responses.json'), 'utf8')) as { url: string; at: string }[]

describe('npm run data:fetch', () => {
  it('makes a package that nothing can be said against, with the figures of the tables', async () => {
    const { url } = await opened(madeUpMunicipality(12))
    const { exitCode, output, error } = await run(url)
    expect([exitCode, error]).toEqual([0, ''])
    expect(output).toContain('Fel: 0, varningar: 0')
    expect(output).not.toContain('Utelämnat')
    const { dataset } = await readFolder(folder)
    expect(dataset.areas.length).toBe(12)
    expect(dataset.meta.municipalityName).toBe('Påhitt')
    expect(dataset.indicators.map(({ id }) => id)).toEqual(readSources().indicators.map(({ id }) => id))
    expect(dataset.areas.map(({ name }) => name)).toContain('Trakt 1 A1010')
    expect(dataset.places.map(({ name }) => name)).toEqual(['Påhittby'])
    // By the rules of the tables: see the server.
    expect(figure('9801A1010', 'folkmangd', '2025')).toMatchObject({ value: '1000' })
    expect(figure('9801B1020', 'arbetslosa', '2024')).toMatchObject({ value: '5.25', numerator: '21', n: '400' })
    expect(figure('9801B1020', 'sysselsatta', '2024')).toMatchObject({ value: '72', numerator: '360', n: '500' })
    expect(figure('9801C1030', 'eftergymnasial_utbildning', '2025')).toMatchObject({
      value: '50',
      numerator: '250',
      n: '500',
    })
    expect(figure('9801C1030', 'nettoinkomst_medel', '2024')).toMatchObject({ value: '202' })
    expect(figure('9801C1030', 'utlandsk_bakgrund', '2024')).toMatchObject({ value: '25' })
    expect(figure('9801B1020', 'hyresratter', '2025')).toMatchObject({ value: '30', n: '100' })
    // What the table does not tell is no figure, and no zero.
    expect(figure('9801A1010', 'hyresratter', '2025')).toMatchObject({ value: '', n: '', status: 'not-collected' })
  })

  it('has years of the edition before only for areas that are the same ground, and a break between', async () => {
    const { url } = await opened(madeUpMunicipality(12))
    await run(url)
    expect(figure('9801A1010', 'folkmangd', '2023')).toMatchObject({ value: '1000' })
    // The fourth was drawn anew.
    expect(figure('9801A1040', 'folkmangd', '2024')).toMatchObject({ value: '1003' })
    expect(figure('9801A1040', 'folkmangd', '2023')).toBeUndefined()
    expect(rows('indicators.csv').map(({ series_break }) => series_break)).toEqual(Array(8).fill('2024'))
    expect(rows('indicators.csv')[0]!.caveat_sv).toContain('En anmärkning ur tabellen.')
  })

  it('has references of municipality, county and country, from the same tables before Kolada', async () => {
    const { url } = await opened(madeUpMunicipality(3))
    await run(url)
    const of = (level: string, period: string) =>
      rows('references.csv').filter(
        (row) => row.indicator_id === 'folkmangd' && row.level === level && row.period === period,
      )
    expect(of('country', '2024')).toMatchObject([
      { level: 'country', code: '00', indicator_id: 'folkmangd', period: '2024', value: '1000', source: 'SCB TAB6574' },
    ])
    expect(of('county', '2024')[0]).toMatchObject({ code: '98', source: 'SCB TAB6574' })
    // Kolada's pages, one level on each; the total and not one sex.
    expect(of('municipality', '2021')).toMatchObject([{ code: '9801', value: '5001', source: 'Kolada N01951' }])
    expect(of('county', '2021')).toMatchObject([{ code: '98', value: '5002' }])
    expect(of('country', '2021')).toMatchObject([{ code: '00', value: '5003' }])
  })

  it.each([
    ['one area', 1, 'A', null],
    ['no town', 6, 'AB', null],
    ['islands and several towns', 23, 'ABCC', 'tatort'],
    ['300 areas', 300, 'CAB', 'tatort'],
  ])('fetches %s', async (_, count, letters, lens) => {
    const { url } = await opened(madeUpMunicipality(count, letters), { page: 100 })
    const { exitCode, output } = await run(url)
    expect([exitCode, output.match(/Fel: \d+/)?.[0]]).toEqual([0, 'Fel: 0'])
    const { dataset } = await readFolder(folder)
    expect(dataset.areas.length).toBe(count)
    expect(dataset.areas.every(({ geometry }) => geometry !== null)).toBe(true)
    expect(dataset.meta.lens?.kind ?? null).toBe(lens)
  })

  it('asks for no more cells in a call than the source takes, and gets the same package', async () => {
    const place = madeUpMunicipality(9)
    const whole = await opened(place)
    await run(whole.url)
    const before = readFileSync(join(folder, 'values.csv'), 'utf8')
    const population = readFileSync(join(folder, 'population.csv'), 'utf8')
    await whole.close()
    rmSync(folder, { recursive: true })
    const { url, asked } = await opened(place, { maxDataCells: 20 })
    expect((await run(url)).exitCode).toBe(0)
    expect(asked.filter((address) => address.includes('/data?')).length).toBeGreaterThan(30)
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(readFileSync(join(folder, 'values.csv'), 'utf8'))).toEqual(sorted(before))
    expect(sorted(readFileSync(join(folder, 'population.csv'), 'utf8'))).toEqual(sorted(population))
  })

  it('never asks more often than the source takes', async () => {
    const { url, asked } = await opened(madeUpMunicipality(9), { maxDataCells: 20 })
    await run(url)
    // 30 calls in 10 s at most: what took this many calls has waited as long.
    expect(waited.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual((Math.floor(asked.length / 30) - 1) * 10_000)
    expect(waited.length).toBeGreaterThan(0)
  })

  it.each([
    ['says it is busy, and for how long', busy(7), 7000],
    ['answers with a fault', broken, 1000],
    ['hangs up', cut, 1000],
  ])('tries again when the source %s', async (_, fault, wait) => {
    for (const call of [1, 9]) {
      rmSync(folder, { recursive: true, force: true })
      await server?.close()
      const { url, faults } = await opened(madeUpMunicipality(3))
      faults.set(call, fault)
      waited = []
      expect((await run(url)).exitCode, `call ${call}`).toBe(0)
      expect(waited).toContain(wait)
    }
  })

  it('goes on where it was, when nobody answers any more', async () => {
    const { url, faults, asked } = await opened(madeUpMunicipality(3))
    for (let call = 12; call < 40; call++) faults.set(call, cut)
    const broke = await run(url)
    expect([broke.exitCode, broke.output]).toEqual([3, ''])
    expect(broke.error).toContain('11 svar är sparade')
    expect(readdirSync(folder)).toEqual(['.fetched'])
    faults.clear()
    const before = new Set(kept().map((entry) => entry.url))
    const already = asked.length
    expect((await run(url)).exitCode).toBe(0)
    const repeated = asked
      .slice(already)
      .filter((address) => [...before].some((one) => decodeURIComponent(one).endsWith(address)))
    expect(repeated).toEqual([])
  })

  it('says so without a network, touches nothing, and makes the same of what was kept', async () => {
    const { url, close } = await opened(madeUpMunicipality(3))
    await run(url)
    const before = readFileSync(join(folder, 'values.csv'), 'utf8')
    await close()
    server = null
    writeFileSync(join(folder, 'values.csv'), 'mine')
    const fresh = await run(url, '--fresh')
    expect([fresh.exitCode, fresh.output]).toEqual([3, ''])
    expect(fresh.error).toMatch(/svarar inte\. Utan nätverk.*\n\d+ svar är sparade.*2026-11-30.*--cached.*\n.*orört/)
    expect(readFileSync(join(folder, 'values.csv'), 'utf8')).toBe('mine')
    expect((await run(url, '--cached')).exitCode).toBe(0)
    expect(readFileSync(join(folder, 'values.csv'), 'utf8')).toBe(before)
  })

  it('keeps every answer with its time and checksum, and asks again for one that was damaged', async () => {
    const { url, asked } = await opened(madeUpMunicipality(3))
    await run(url)
    expect(kept().length).toBe(asked.length)
    expect(kept().every(({ at }) => at.startsWith('2026-11-30T10:0'))).toBe(true)
    const { file } = JSON.parse(readFileSync(join(folder, '.fetched/responses.json'), 'utf8'))[3]
    writeFileSync(join(folder, '.fetched', file), '{}')
    const already = asked.length
    expect((await run(url)).exitCode).toBe(0)
    expect(asked.length).toBe(already + 1)
  })

  it('leaves out and tells of a table that is not there, or no longer has what is asked', async () => {
    const { url, lost } = await opened(madeUpMunicipality(3))
    lost.add('TAB6638')
    const sources = sourcesAt(url)
    const indicators = sources.indicators.map((one) =>
      one.id === 'utlandsk_bakgrund' ? { ...one, denominator: { UtlBakgrund: ['borta'] } } : one,
    )
    const { exitCode, output } = await fetchAnswer(['9801', '--out', folder], { ...sources, indicators }, clock)
    expect(exitCode).toBe(0)
    expect(output).toMatch(/Utelämnat: hyresratter \(TAB6638\): .*404\./)
    expect(output).toContain('Utelämnat: utlandsk_bakgrund (TAB6571): tabellen har inte borta i UtlBakgrund.')
    expect((await readFolder(folder)).dataset.indicators.length).toBe(6)
  })

  it('ends with 1 where no package can be made', async () => {
    const { url, faults } = await opened(madeUpMunicipality(3))
    faults.set(2, html)
    expect(await run(url)).toMatchObject({ exitCode: 1, output: '' })
    const other = await fetchAnswer(['9802', '--out', folder], sourcesAt(url), clock)
    expect([other.exitCode, other.output]).toEqual([1, ''])
  })

  it('prints what would be asked, and asks nothing', async () => {
    const { url, asked } = await opened(madeUpMunicipality(3))
    const { exitCode, output } = await run(url, '--dry-run')
    expect([exitCode, asked, readdirSync(folder)]).toEqual([0, [], []])
    const lines = output.trim().split('\n')
    expect(lines[0]).toBe(`${url}/scb/config`)
    for (const { table } of readSources().indicators) expect(output).toContain(`/tables/${table}/metadata`)
    expect(decodeURIComponent(output)).toContain('codelist[Region]=vs_DeSO2025&valueCodes[Kon]=1+2')
  })

  it.each([[[]], [['148']], [['1489', '1441']], [['1489', '--dry-run', '--cached']], [['1489', '--quick']]])(
    'asks for one municipality: %j',
    async (args) => {
      const { exitCode, error } = await fetchAnswer(args, readSources(), clock)
      expect(exitCode).toBe(2)
      expect(error).toContain('Usage: npm run data:fetch')
    },
  )
})
