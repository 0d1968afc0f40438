import { expect, it } from 'vitest'
import { decodeState, encodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { startWays } from '../../../src/shell/model/startWays.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'
import { packageRows } from '../../data/readPackage.ts'

const dataset = alingsas()
const vocabulary = vocabularyOf(dataset)
const stateAt = (search: string) => decodeState(search, vocabulary).state

it('each question leads to a view that an address can say', () => {
  const ways = startWays(dataset, stateAt(''))
  for (const way of Object.values(ways)) expect(stateAt(encodeState(way))).toEqual(way)
  expect(Object.values(ways).map(({ view }) => view)).toEqual(['karta', 'insatser', 'jamfor', 'mote'])
  expect(ways.need.mode).toBe('need')
  expect(ways.reach.effort.tab).toBe('tackning')
})

it('compares the highest and the lowest area of what is shown, as the file has them, or those chosen', () => {
  const rows = packageRows('values').filter((row) => row.indicator_id === 'arbetslosa' && row.period === '2024')
  const [highest, ...others] = rows.sort((a, b) => Number(b.value) - Number(a.value))
  const { compare } = startWays(dataset, stateAt('?indicator=arbetslosa&period=2024'))
  expect(compare.areas).toEqual([highest!.area_id, others.at(-1)!.area_id])
  expect(compare.compare.tab).toBe('sida')
  const chosen = stateAt('?areas=1489R001,1489R002,1489R003')
  expect(startWays(dataset, chosen).compare.areas).toEqual(chosen.areas)
})

it('asks for no need where the package has no index, and for no areas where it has no figures', () => {
  const bare = { ...dataset, needSpecs: [], values: new Map() }
  const ways = startWays(bare, stateAt(''))
  expect([ways.need.mode, ways.compare.areas]).toEqual(['value', []])
})
