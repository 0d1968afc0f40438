import { expect, it } from 'vitest'
import { readOpened } from '../../src/keeping/keptPackage.ts'

const files = new Map([['values.csv', new Uint8Array([1])]])

it('a package that was opened comes back as it was kept', () => {
  expect(readOpened({ name: 'a.kompass.zip', at: 5, files })).toEqual({ name: 'a.kompass.zip', at: 5, files })
})

it.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['no files', { name: 'a', at: 5, files: new Map() }],
  ['files that are no bytes', { name: 'a', at: 5, files: new Map([['values.csv', 'a']]) }],
  ['no name', { at: 5, files }],
])('what is none is left alone: %s', (_, kept) => expect(readOpened(kept)).toBeNull())
