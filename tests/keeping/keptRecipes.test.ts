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

it('what cannot be read stays beside them', () => {
  const own = storage()
  own.setItem('social-kompass:recipes:0099', JSON.stringify([7, { names: 'a.csv' }, null]))
  expect(readKeptRecipes('0099', own)).toEqual([])
  expect(keepRecipe('0099', { names: 'a.csv', text: 'a' }, own)).toBe(true)
  expect(readKeptRecipes('0099', own).map(({ text }) => text)).toEqual(['a'])
  expect(JSON.parse(own.getItem('social-kompass:recipes:0099')!)).toEqual(
    expect.arrayContaining([7, { names: 'a.csv' }, null]),
  )
  own.setItem('social-kompass:recipes:0099', 'no list')
  expect(readKeptRecipes('0099', own)).toEqual([])
})
