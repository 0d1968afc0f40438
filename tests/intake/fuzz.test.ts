import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intakeReading } from '../../src/facts/intake/intakeReading.ts'
import { madeUpContext as context } from '../../tools/bench/import/madeUpContext.ts'
import { swedishTable } from '../../tools/bench/import/swedishTables.ts'
import { folderFetch } from '../ingest/folderFetch.ts'
import { LITEN } from '../ingest/litenTexts.ts'
import { readText } from './support/readText.ts'

const cell = fc.oneof(
  fc.constantFrom(
    '0099R001',
    '0099R002 Granvik (Ängby-Åsen)',
    'Hedlunda',
    'Totalt',
    'År',
    '2024',
    '1819',
    '2023/24',
    'HT23',
    'Kvinnor',
    'Antal',
    'Källa: SCB',
  ),
  fc.constantFrom(
    '1,5',
    '1.5',
    '1.234',
    '1 234',
    '..',
    '-',
    '<5',
    '',
    '0,12',
    '12 %',
    '-1',
    '99999',
    '#SAKNAS!',
    '"',
    '__proto__',
    '=1+1',
  ),
  fc.string({ maxLength: 12 }),
)
const table = fc.tuple(
  fc.constantFrom(',', ';', '\t', '|'),
  fc.constantFrom('\n', '\r\n', '\r'),
  fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }),
)

it('any bytes are read or refused, never a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect((await readText(bytes, { context })).issues).toBeDefined()
    }),
    { numRuns: 200, seed: 15 },
  )
})

it('any table gives numbers only where nothing is asked of them', async () => {
  await fc.assert(
    fc.asyncProperty(table, async ([delimiter, lineBreak, rows]) => {
      const { figures, findings } = await readText(rows.map((cells) => cells.join(delimiter)).join(lineBreak), {
        context,
      })
      expect(
        figures.periods.filter((_, at) => figures.period.includes(at)).every((period) => !period.startsWith('?')),
      ).toBe(true)
      expect([...figures.value].every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true)
      for (const { confidence } of findings) expect(confidence).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300, seed: 15 },
  )
})

it('any table lies over a package as the assistant shows it, with finite figures and faults in place', async () => {
  const row = fc.tuple(fc.constantFrom('01', '02', 'x', '01_RegSO2025'), cell, fc.array(cell, { maxLength: 3 }))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const text = ['Område;År;Andel', ...rows.map(([area, time, cells]) => [area, time, ...cells].join(';'))].join(
        '\n',
      )
      const files = [{ name: 'fil.csv', bytes: new TextEncoder().encode(text) }]
      const reading = await intakeReading(
        { kind: 'read', address: LITEN, overlays: [], files, answers: new Map(), edits: [], recipe: null },
        folderFetch,
        async () => {},
      )
      expect(reading.sheets.every(({ rows, rowCount }) => rows.length <= rowCount)).toBe(true)
      expect(JSON.stringify(reading.summary)).not.toContain('null')
      for (const { value } of reading.laid?.dataset.values.values() ?? [])
        expect([...value].every((each) => Number.isNaN(each) || Number.isFinite(each))).toBe(true)
    }),
    { numRuns: 40, seed: 15 },
  )
})

it('a table that is cut anywhere is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2_000), fc.double({ min: 0, max: 1, noNaN: true }), async (seed, share) => {
      const { bytes } = swedishTable(seed)
      expect((await readText(bytes.subarray(0, Math.floor(bytes.length * share)), { context })).issues).toBeDefined()
    }),
    { numRuns: 60, seed: 15 },
  )
})

it('texts that make patterns slow come to an end', async () => {
  const slow = [`${'1 '.repeat(20_000)}x`, `${'a'.repeat(50_000)};1`, `"${'a,'.repeat(20_000)}"`, '-'.repeat(50_000)]
  for (const text of slow) {
    expect((await readText(`Region;Antal 2024\n0099R001;${text}\n`, { context })).issues).toBeDefined()
  }
})
