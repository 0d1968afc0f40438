// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { ownRecords } from '../../../src/keeping/project/ownRecords.ts'

vi.mock('idb-keyval', () => ({ createStore: () => ({}), entries: async () => [], get: async () => undefined }))

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
