import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datasetInScope } from '../../src/analysis/datasetInScope.ts'
import { levelAbove } from '../../src/analysis/levelAbove.ts'
import { standing, standingAbove } from '../../src/analysis/standing.ts'
import { scopesOf } from '../../src/domain/Scope.ts'
import { standingText } from '../../src/facts/figures/standingText.ts'
import { readRegion } from '../support/region.ts'
import { datasetOf } from './need/needFixtures.ts'

const of = (figures: readonly (number | null | 'x')[]) => datasetOf([{ id: 'work', figures }])
const at = (figures: readonly (number | null | 'x')[], area: string) => standing(of(figures), 'work', '2024', area)

describe('where an area stands', () => {
  it('is how many others are strictly lower and how many the same, of those that have a figure', () => {
    // A 5; lower: 3 and 4. The same: D. Higher: 9. Hidden and not collected: left out, and counted.
    expect(at([5, 3, 4, 5, 9, 'x', null], 'A')).toEqual({ others: 4, lower: 2, same: 1, left: 2 })
    expect(at([5, 3, 4, 5, 9, 'x', null], 'B')).toEqual({ others: 4, lower: 0, same: 0, left: 2 })
  })

  it('is nothing for an area without a figure, for an unknown one, and where nobody else has one', () => {
    expect([at([5, 3, 'x'], 'C'), at([5, 3], 'Q'), at([5, 'x', null], 'A')]).toEqual([null, null, null])
  })

  it('takes what arithmetic leaves for the same', () => {
    expect(at([0.1 + 0.2, 0.3], 'A')).toEqual({ others: 1, lower: 0, same: 1, left: 0 })
  })

  it('tells nothing of a hidden figure, whatever it is', () => {
    const hidden = (value: number) => {
      const dataset = of([5, value, 9])
      dataset.values.get('work')!.status[1] = 3
      return standing(dataset, 'work', '2024', 'A')
    }
    expect(hidden(1)).toEqual(hidden(1000))
  })

  it('adds up over all areas, and turns round with the figures', () => {
    const figures = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(figures, (given) => {
        for (const { id } of of(given).areas) {
          const found = at(given, id)
          if (!found) continue
          const turned = at(
            given.map((figure) => (figure === null ? null : -figure)),
            id,
          )!
          expect(found.lower + found.same + turned.lower).toBe(found.others)
          expect(found.others + found.left).toBe(given.length - 1)
        }
      }),
    )
  })
})

describe('where an area stands, in words', () => {
  const counts = { others: 48, lower: 44, same: 3, left: 2 }

  it('is in whole per cent, rounded down, with what it is counted of', () => {
    // 44 / 48 = 91.67 %; 999 / 1000 is not all.
    expect(standingText(counts, 'sv')).toEqual({
      text: 'Högre än 91 %',
      detail: '48 andra områden, 3 har samma, 2 utan uppgift',
      line: 'Högre än 91 % (48 andra områden, 3 har samma, 2 utan uppgift)',
    })
    expect(standingText({ others: 46, lower: 46, same: 0, left: 0 }, 'en').line).toBe(
      'Above all others (46 other areas)',
    )
    expect(standingText({ ...counts, others: 1000, lower: 999 }, 'sv').text).toBe('Högre än 99 %')
    expect(standingText({ ...counts, others: 1000, lower: 9 }, 'sv').text).toBe('Högre än 9 av 1 000 andra')
  })

  it('says the ends as they are, also where they are shared', () => {
    expect(standingText({ ...counts, lower: 0, same: 0 }, 'sv').text).toBe('Lägre än alla andra')
    expect(standingText({ ...counts, lower: 0 }, 'sv').text).toBe('Inte högre än något annat')
    expect(standingText({ ...counts, lower: 45 }, 'sv').text).toBe('Högre än 93 %')
  })

  it('is counted among few', () => {
    const few = { others: 5, lower: 3, same: 0, left: 0 }
    expect(standingText(few, 'sv')).toMatchObject({ text: 'Högre än 3 av 5 andra', line: 'Högre än 3 av 5 andra' })
    expect(standingText({ ...few, same: 2 }, 'sv').line).toBe('Högre än 3 av 5 andra (2 har samma)')
  })
})

describe('what a part is measured against', async () => {
  const { region, alingsas } = await readRegion()

  it('says where an area stands only where others outside the part have figures', () => {
    const part = datasetInScope(region, 'kommun:1489')
    expect(standingAbove(part, 'lag_ekonomisk_standard', '2024', '1489R017')).toMatchObject({ others: 46 })
    expect(standingAbove(part, 'nettoinkomst_medel', '2024', '1489R017')).toBeNull()
    expect(standingAbove(alingsas, 'lag_ekonomisk_standard', '2024', '1489R017')).toBeNull()
  })

  it('is all of the package, or the county where there are several; nothing for a whole', () => {
    expect(levelAbove(datasetInScope(region, 'kommun:1441'))).toBe(region)
    expect([levelAbove(region), levelAbove(alingsas)]).toEqual([null, null])
    const inTwo = {
      ...region,
      meta: {
        ...region.meta,
        municipalities: region.meta.municipalities!.map((each, at) => ({ ...each, countyCode: `${at}` })),
      },
    }
    expect(scopesOf(inTwo).map(({ id }) => id)).toContain('lan:0')
    expect(levelAbove(datasetInScope(inTwo, 'kommun:1489'))).toBe(datasetInScope(inTwo, 'lan:0'))
    expect(levelAbove(datasetInScope(inTwo, 'lan:0'))).toBe(inTwo)
  })
})
