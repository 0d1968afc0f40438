import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { areasOfFile, tableRows } from './support/alingsas.ts'
import { packageFolder } from './support/copyPackage.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const columnOf = async (page: Page, title: string) => {
  const titles = await page.getByRole('columnheader').allInnerTexts()
  const at = titles.findIndex((text) => text.trim() === title)
  expect(at, title).toBeGreaterThanOrEqual(0)
  const rows = await page
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  return rows.map((row) => plainText(row[at] ?? ''))
}

const headerOf = (page: Page, title: string) => page.getByRole('columnheader', { name: title })

const downloaded = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Exportera: / })
      .click()
      .then(() => page.getByRole('menuitem', { name: /CSV/ }).click()),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

it('sorts by figure, highest first, then by name as Swedish is sorted, and says how it is sorted', async () => {
  const { page } = await openMap('?layout=table', withoutEngine)
  const figures = (await columnOf(page, 'Värde')).map((text) => Number.parseInt(text, 10))
  expect(figures).toEqual([...figures].sort((a, b) => b - a))
  expect(await headerOf(page, 'Värde').getAttribute('aria-sort')).toBe('descending')
  await headerOf(page, 'Värde').getByRole('button').click()
  await expect.poll(() => headerOf(page, 'Värde').getAttribute('aria-sort')).toBe('ascending')
  expect((await columnOf(page, 'Värde'))[0]).toBe('3 %')
  await headerOf(page, 'Område').getByRole('button').click()
  await expect.poll(() => headerOf(page, 'Område').getAttribute('aria-sort')).toBe('ascending')
  const names = await columnOf(page, 'Område')
  // A, Å and Ä are three letters, so the countryside called Alingsås västra comes before Alingsås östra.
  expect(names.slice(0, 6)).toEqual([
    'Alingsås centrum',
    'Alingsås nordöstra omland',
    'Alingsås norra omland',
    'Alingsås västra omland',
    'Alingsås östra omland',
    'Bolltorp',
  ])
  expect(names.at(-1)).toBe('Västra Bodarna-Hästeryd')
})

it('choosing in the table chooses on the map', async () => {
  const { page } = await openMap('?layout=table', withoutEngine)
  await page.getByRole('button', { name: 'Noltorp', exact: true }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe('1489R017')
  await expect
    .poll(() => page.getByRole('button', { name: 'Noltorp', exact: true }).getAttribute('aria-pressed'))
    .toBe('true')
})

it('the file for Excel: byte order mark, semicolons, every area, and where it comes from', async () => {
  const { page } = await openMap('?layout=table', withoutEngine)
  const { name, bytes } = await downloaded(page)
  expect(name).toBe('lag_ekonomisk_standard-2024.csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = bytes.toString('utf8').slice(1)
  expect(text).not.toContain('\u00a0')
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  const lines = text.split('\r\n')
  expect(lines[0]).toMatch(/^id;Område;Värde \(%\);/)
  const noltorp = lines.find((line) => line.startsWith('1489R017;'))
  const denominator = tableRows('values.csv').find(
    (row) => row.area_id === '1489R017' && row.indicator_id === 'lag_ekonomisk_standard',
  )?.n
  expect(noltorp).toMatch(/^1489R017;Noltorp;25;/)
  expect(noltorp?.replaceAll(' ', '')).toContain(`;${denominator};`)
  for (const { id } of areasOfFile) expect(lines.filter((line) => line.startsWith(`${id};`))).toHaveLength(1)
  expect(text).toMatch(/Källa: .*SCB/)
})

it('text that a spreadsheet would run is guarded in the file', async () => {
  const { page } = await openMap('?package=hostile/&layout=table', {
    ...withoutEngine,
    mounts: [{ prefix: '/kompass/hostile/', folder: packageFolder('tests/fixtures/packages/fientlig') }],
  })
  const { name, bytes } = await downloaded(page)
  expect(name).toMatch(/^[\p{L}\p{N}._-]+$/u)
  const text = bytes.toString('utf8')
  expect(text).toContain(`05;"'=HYPERLINK(""http://evil.example"";""Klicka"")"`)
  expect(text).not.toMatch(/(^|;|\n)"?[=+@]/)
})
