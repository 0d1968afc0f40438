import { expect, it } from 'vitest'
import { titleOfCopy } from '../../src/words/titleOfCopy.ts'

it('a copy is called one in every language its title has, whichever is on the screen', () => {
  expect(titleOfCopy({ sv: 'Arenor', en: 'Arenas' })).toEqual({ sv: 'Arenor (kopia)', en: 'Arenas (copy)' })
  expect(titleOfCopy({ sv: 'Arenor', en: '' })).toEqual({ sv: 'Arenor (kopia)', en: '' })
})
