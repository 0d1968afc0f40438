import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import { mapNameOf } from '../../../src/facts/figures/mapName.ts'
import { needView } from '../../../src/facts/need/needView.ts'
import { placeMoves } from '../../../src/facts/need/placeMoves.ts'
import { movedAreasSentence, movedSentence } from '../../../src/facts/need/proposedPlaces.ts'
import { alingsasRows } from '../../analysis/alingsas.ts'
import { alingsas, datasetOf } from '../../analysis/need/needFixtures.ts'

const dataset = datasetOf([{ id: 'x', figures: [1, 2, 3, 4] }])
const placed = (places: readonly (number | null)[]) =>
  places.map((place, at) => ({ areaId: dataset.areas[at]!.id, place }))

describe('who changes place', () => {
  it('is said before and after, the farthest first, those that tie by where they end', () => {
    const moves = (language: 'sv' | 'en') => placeMoves(dataset, placed([1, 2, 3, 4]), placed([4, 1, 2, 3]), language)
    expect(moves('sv')).toEqual([
      'Area A: plats 1 blir 4',
      'Area B: plats 2 blir 1',
      'Area C: plats 3 blir 2',
      'Area D: plats 4 blir 3',
    ])
    expect(moves('en')[0]).toBe('Area A: place 1 becomes 4')
  })

  it('is nobody who has no place before or after', () => {
    expect(placeMoves(dataset, placed([null, 2, 1, 3]), placed([1, null, 1, 3]), 'sv')).toEqual([])
  })
})

describe('an index that is counted otherwise than the package proposes', () => {
  const real = alingsas()
  const proposed = real.needSpecs[0]!
  const indexOf = (weights: readonly number[]) => {
    const components = proposed.components.map((component, at) => ({ ...component, weight: weights[at]! }))
    return compositeIndex(real, { ...proposed, components }) as IndexResult
  }
  const poor = indexOf([1, 1e-9, 1e-9])
  const idOf = (name: string) => real.areas.find((area) => area.name === name)!.id

  it('says who moves most, and where each has come from', () => {
    const sentence = movedSentence(real, poor, 'sv')
    const [, name, from, to] = /mest ([^(]+) \(plats (\d+) blir (\d+)\)\.$/.exec(sentence)!
    // With nearly all the weight on one indicator the place is that of its figure in the file.
    const figures = alingsasRows('values.csv').filter(
      (row) => row.indicator_id === 'lag_ekonomisk_standard' && row.period === '2024',
    )
    const id = real.areas.find((area) => mapNameOf(real, area.id) === name)!.id
    const own = Number(figures.find((row) => row.area_id === id)!.value)
    const above = figures.filter((row) => Number(row.value) > own).length
    const atLeast = figures.filter((row) => Number(row.value) >= own).length
    expect(Number(to)).toBeGreaterThan(above)
    expect(Number(to)).toBeLessThanOrEqual(atLeast)
    expect(movedAreasSentence(real, poor, [id], 'sv')).toBe(
      `Räknat på annat sätt än i kommunens förslag. ${name}: plats ${from} blir ${to}.`,
    )
    // Noltorp is first in both.
    expect(movedAreasSentence(real, poor, [idOf('Noltorp')], 'sv')).toMatch(/men platsen är densamma\.$/)
  })

  it('is silent about the proposal itself, and says that nobody moves where only proportions are kept', () => {
    expect(movedSentence(real, indexOf([1, 1, 1]), 'sv')).toBe('')
    expect(movedAreasSentence(real, indexOf([1, 1, 1]), [idOf('Noltorp')], 'sv')).toBe('')
    expect(movedSentence(real, indexOf([2, 2, 2]), 'sv')).toMatch(/men alla områden har samma plats\.$/)
  })

  it('stands in the finding of the map, which slides and files take', () => {
    expect(needView(real, poor, null, 'light', 'sv').summary).not.toContain('förslag')
    const uncertainty = needUncertainty(real, poor.spec)
    expect(needView(real, poor, uncertainty, 'light', 'sv').summary).toContain(movedSentence(real, poor, 'sv'))
  })
})
