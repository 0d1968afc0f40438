// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { ownRecords } from '../../../src/keeping/project/ownRecords.ts'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  createStore: () => ({}),
  entries: async () => [],
  get: async (key: string) => kept.get(key),
}))

it('how files were read goes with the file that holds the package, and what is of other municipalities stays', async () => {
  localStorage.setItem('social-kompass:recipes:1489', '[{"names":"a.csv"}]')
  localStorage.setItem('social-kompass:need:1489', '[]')
  localStorage.setItem('social-kompass:recipes:1441', '[{"names":"b.csv"}]')
  localStorage.setItem('something-else', 'x')
  const { texts } = await ownRecords('data/alingsas/', '1489')
  expect(texts).toEqual({
    'social-kompass:recipes:1489': '[{"names":"a.csv"}]',
    'social-kompass:need:1489': '[]',
  })
})

it('figures that the browser keeps outside the draft are in the file, and an edit that cannot be read is as it is', async () => {
  const rows = 'area_id,indicator_id\n01,andel\n'
  const edit = {
    id: 'a',
    names: ['a.csv'],
    overlay: { 'values.csv': new Blob([rows]), 'indicators.csv': 'id\nandel\n' },
  }
  kept.set('social-kompass:figures:data/alingsas/', { version: 1, name: '', edits: [edit, 'broken'] })
  const { records } = await ownRecords('data/alingsas/', '1489')
  const texts = { 'values.csv': rows, 'indicators.csv': 'id\nandel\n' }
  const draft = records['keyval-store']!['social-kompass:figures:paket']
  expect(draft).toEqual({ version: 1, name: '', edits: [{ ...edit, overlay: texts }, 'broken'] })
})
