import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const LIST = '../shared/IMPORT-QUIRKS.md'
const isThere = existsSync(LIST)
/** Entries that are no matter of reading in figures, and the test that holds each. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  26: 'tests/ingest/sheet/readMeasureSheet.test.ts',
  27: 'tests/output/files/csvFile.test.ts',
  28: 'tests/analysis/protection/protectDataset.test.ts',
}

it.skipIf(!isThere)(
  `every entry of the list of quirks has a test by its number${isThere ? '' : ' (skipped: ../shared is not here)'}`,
  () => {
    const entries = [...readFileSync(LIST, 'utf8').matchAll(/^(\d+)\. /gm)].map(([, number]) => number!)
    expect(entries).toHaveLength(28)
    const tests = readdirSync('tests/intake')
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(`tests/intake/${file}`, 'utf8'))
    const isTested = (number: string) => tests.some((text) => new RegExp(`['"\`]${number}\\. `).test(text))
    expect(entries.filter((number) => !isTested(number) && !existsSync(ELSEWHERE[number] ?? ''))).toEqual([])
  },
)
