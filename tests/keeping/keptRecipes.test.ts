import { expect, it } from 'vitest'
import { keepRecipe, readKeptRecipes } from '../../src/keeping/keptRecipes.ts'

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

it('recipes are kept by municipality, the latest first, each once', () => {
  const own = storage()
  for (const text of ['a', 'b', 'a']) expect(keepRecipe('0099', { names: `${text}.csv`, text }, own)).toBe(true)
  expect(readKeptRecipes('0099', own).map(({ text }) => text)).toEqual(['a', 'b'])
  expect(readKeptRecipes('0001', own)).toEqual([])
})

it('storage that is full or blocked keeps none, and says so', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(keepRecipe('0099', { names: 'a.csv', text: 'a' }, full)).toBe(false)
  expect(keepRecipe('0099', { names: 'a.csv', text: 'a' }, null)).toBe(false)
  expect(readKeptRecipes('0099', null)).toEqual([])
})
