import { expect, it } from 'vitest'
import { notesBeside } from '../../src/facts/notes/notesBeside.ts'
import { readPackageFolder } from '../../tools/compute/readPackageFolder.ts'

const { dataset } = await readPackageFolder('data/ovning')
const beside = (...asked: Parameters<typeof notesBeside> extends [unknown, ...infer Rest] ? Rest : never) =>
  notesBeside(dataset, ...asked).map(({ id }) => id)

// By hand of notes.csv of the practice municipality.
it('are those within the prioritised area until an area is chosen, and then those about it', () => {
  expect(beside([], 'social_inkludering', false)).toEqual(['bostadsbolaget', 'medborgardialog_lovhult'])
  expect(beside(['0097R008'], 'social_inkludering', false)).toContain('medborgardialog_lovhult')
  expect(beside(['0097R008'], 'social_inkludering', false)).not.toContain('bostadsbolaget')
  expect(beside([], null, false)).toEqual([])
})

it('leave out what is internal where others look on', () => {
  expect(beside([], 'fullfoljda_studier', false)).toEqual(['elevhalsan_varen'])
  expect(beside([], 'fullfoljda_studier', true)).toEqual([])
})
