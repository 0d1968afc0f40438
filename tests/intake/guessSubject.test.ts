import { expect, it } from 'vitest'
import { NO_TEXT } from '../../src/domain/LocalText.ts'
import { guessSubject } from '../../src/intake/meaning/guessSubject.ts'

const named = (id: string, sv: string) => ({ id, name: { ...NO_TEXT, sv } })
/** As any municipality may call them. */
const META = {
  priorityAreas: [named('a', 'Barns psykiska hälsa'), named('b', 'Fler klarar sina studier')],
  themes: [named('t1', 'Utbildning'), named('t2', 'Arbete och försörjning')],
}
const guess = (name: string, unit: 'percent' | 'count' = 'percent') => guessSubject(name, unit, META).values

it.each([
  ['Behöriga till gymnasiet', 'higher-better'],
  ['Obehöriga till gymnasiet', 'lower-better'],
  ['Elever utan gymnasieexamen', 'lower-better'],
  ['Unga med psykiska besvär', 'lower-better'],
  ['Trygga i sitt område', 'higher-better'],
  ['Otrygga kvällstid', 'lower-better'],
  ['Långtidsarbetslösa', 'lower-better'],
  ['Hushåll med bil', undefined],
  ['Trygga trots brott', undefined],
])('%s: %s', (name, direction) => {
  expect(guess(name).direction).toBe(direction)
})

it('area, theme and goals are those of the package that are about the same, and none where nothing is', () => {
  expect(guess('Behöriga till gymnasiet')).toMatchObject({ priorityAreas: ['b'], theme: 't1', sdg: [4] })
  expect(guess('Unga med psykiska besvär')).toMatchObject({ priorityAreas: ['a'], sdg: [3] })
  expect(guess('Arbetslösa 20–64 år')).toMatchObject({ theme: 't2', sdg: [8] })
  expect(guess('Hushåll med bil')).toEqual({})
  expect(guessSubject('Behöriga', 'percent', { priorityAreas: [], themes: [] }).values).toEqual({
    direction: 'higher-better',
    sdg: [4],
  })
})

it('a count is neither good nor bad, and every guess says by which words', () => {
  expect(guess('Antal elever med examen', 'count').direction).toBeUndefined()
  expect(guessSubject('Behöriga till gymnasiet', 'percent', META).words).toEqual(['behörig'])
})
