import { expect, it } from 'vitest'
import { areasOfFile } from './support/alingsas.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const names = areasOfFile.map(({ name }) => name)
/** A figure in whole per cent, as every area has. */
const figure = /\d %/

it('the package has the 23 areas', () => {
  expect(names).toHaveLength(23)
})

it('the list of the map for keyboard and screen reader names every area with its figure', async () => {
  const { areas } = await openMap()
  const spoken = (await areas.getByRole('option').allInnerTexts()).map(plainText)
  expect(spoken).toHaveLength(23)
  names.forEach((name, at) => {
    expect(spoken[at]).toMatch(new RegExp(`^${name}\\b`))
    expect(spoken[at]).toMatch(figure)
  })
})

it('the table names every area once with its figure', async () => {
  const { page } = await openMap('', withoutEngine)
  await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: 'Tabell' })
  const rows = page.getByRole('table').locator('tbody tr')
  await rows.first().waitFor()
  const read = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  )
  expect(read.map(([name]) => name).sort()).toEqual([...names].sort())
  for (const [, value] of read) expect(plainText(value ?? '')).toMatch(figure)
})

it('every area is written on the map, or on the tiles, with its figure', async () => {
  for (const path of ['', '?layout=tiles']) {
    const { page } = await openMap(path)
    const texts = page.locator('svg[data-surface] text')
    await expect.poll(() => texts.count()).toBeGreaterThan(23)
    // Names may be broken over two lines, and the municipality's own name in front of its countryside is left out.
    const written = (await texts.allTextContents()).join('').replaceAll(/[\s-]/g, '')
    const expected = names.map((name) => name.replace(/^Alingsås (?=.*omland$)/, ''))
    const missing = expected.filter(
      (name) => !written.toLowerCase().includes(name.replaceAll(/[\s-]/g, '').toLowerCase()),
    )
    expect(missing, path).toEqual([])
    expect(written.match(/\d%/g)?.length, path).toBeGreaterThanOrEqual(23)
  }
})

it('the list beside the map has every area, highest first', async () => {
  const { page } = await openMap('', withoutEngine)
  const rows = (await page.getByRole('complementary').getByRole('listitem').allInnerTexts()).map(plainText)
  expect(rows).toHaveLength(23)
  expect(rows[0]).toMatch(/Noltorp\s+25 %/)
  const figures = rows.map((row) => Number(/(\d+) %/.exec(row)?.[1]))
  expect(figures).toEqual([...figures].sort((a, b) => b - a))
})
