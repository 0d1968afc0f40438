import { expect, it } from 'vitest'
import { markedFileName } from '../../../src/output/model/markedFileName.ts'
import { datasetOf } from '../../analysis/need/needFixtures.ts'

it('says first in a name that figures are made up, and nothing where they are real', () => {
  const real = datasetOf([{ id: 'x', figures: [1] }])
  const madeUp = { ...real, meta: { ...real.meta, synthetic: true } }
  expect(markedFileName({ ...real, meta: { ...real.meta, synthetic: false } }, 'measures.csv', 'sv')).toBe(
    'measures.csv',
  )
  expect(markedFileName(madeUp, 'measures.csv', 'sv')).toBe('pahittade-uppgifter-measures.csv')
  expect(markedFileName(madeUp, 'Story.json', 'en')).toBe('made-up-figures-Story.json')
})
