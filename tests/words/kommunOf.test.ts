import { expect, it } from 'vitest'
import { kommunOf } from '../../src/words/sv/kommunOf.ts'

it('writes municipalities as they write themselves', () => {
  const names = [
    'Alingsås kommun',
    'Lerums kommun',
    'Vårgårda kommun',
    'Trollhättans kommun',
    'Bollebygds kommun',
    'Ale kommun',
    'Upplands Väsby kommun',
    'Växjö kommun',
    'Grums kommun',
    'Degerfors kommun',
    'Dals-Eds kommun',
    'Falu kommun',
  ]
  const bare = ['Alingsås', 'Lerum', 'Vårgårda', 'Trollhättan', 'Bollebygd', 'Ale']
  const others = ['Upplands Väsby', 'Växjö', 'Grums', 'Degerfors', 'Dals-Ed', 'Falun']
  expect([...bare, ...others].map(kommunOf)).toEqual(names)
  expect(kommunOf('')).toBe('kommunen')
})
