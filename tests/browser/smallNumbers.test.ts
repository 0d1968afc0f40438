import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, it } from 'vitest'

import { openMap, withoutEngine } from './support/openMap.ts'

interface ValueRow {
  readonly area_id: string
  readonly indicator_id: string
  readonly period: string
  readonly value: string
  readonly numerator: string
}

const INDICATOR = 'bostadsratter_2020_2023'
const PERIOD = '2020'
const MIN_N = 5

const rows = Papa.parse<ValueRow>(readFileSync(join(import.meta.dirname, '../../data/alingsas/values.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.filter((row) => row.indicator_id === INDICATOR && row.period === PERIOD)
const small = rows.filter((row) => Number(row.numerator) > 0 && Number(row.numerator) < MIN_N)

/** The figure as the page would write it, with and without its unit. */
const written = (row: ValueRow) => Number(row.value).toFixed(1).replace('.', ',')

it('there are small numbers in the package to hide', () => {
  expect(small.length).toBeGreaterThan(0)
})

it('a hidden figure is nowhere in the page: text, attributes, address, storage or file', async () => {
  const { page } = await openMap(`?layout=table&indicator=${INDICATOR}&period=${PERIOD}`, withoutEngine)
  for (const row of small) {
    const line = page
      .locator('tbody tr')
      .filter({ has: page.locator('th button') })
      .filter({ hasText: 'Visas inte' })
    expect(await line.count()).toBeGreaterThanOrEqual(small.length)
    const html = await line.evaluateAll((all) => all.map((element) => element.outerHTML).join('\n'))
    expect(html, row.area_id).not.toContain(written(row))
  }
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Exportera: / })
      .click()
      .then(() => page.getByRole('menuitem', { name: /CSV/ }).click()),
  ])
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
  for (const row of small) {
    expect(stored).not.toContain(written(row))
    const line = lines.find((text) => text.startsWith(`${row.area_id};`))
    expect(line).toContain('Visas inte')
    expect(line).not.toMatch(/\d[.,]\d/)
    expect(lines.slice(0, 24).join('\n')).not.toContain(`;${row.numerator};`)
  }
})

it('a hidden area has no class colour, no dot in the legend and no place in the order of values', async () => {
  const { page } = await openMap(`?indicator=${INDICATOR}&period=${PERIOD}`, withoutEngine)
  const spoken = await page.getByRole('option').filter({ hasText: 'Visas inte' }).allTextContents()
  expect(spoken.length).toBeGreaterThanOrEqual(small.length)
  for (const text of spoken) expect(text).not.toMatch(/\d/)
  const dots = await page.locator('[data-footer] svg circle').count()
  expect(dots).toBe(rows.length - spoken.length)
})
