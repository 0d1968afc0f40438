import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import { needVerdictLevel } from '../../../src/analysis/need/needVerdictLevel.ts'
import { smallestChange } from '../../../src/analysis/need/smallestChange.ts'
import { topPlaces } from '../../../src/analysis/topPlaces.ts'
import { LANGUAGES } from '../../../src/domain/LocalText.ts'
import { needPanelView } from '../../../src/facts/need/needPanelView.ts'
import { needView } from '../../../src/facts/need/needView.ts'
import { componentOf, datasetOf, specOf } from './needFixtures.ts'

const SHARE = { unit: 'percent', method: 'wilson', n: 900 } as const

/** The first area is far above all others and above the municipality or far under it, as `municipality` says. */
function counted(areas: number, municipality: number) {
  const figures = Array.from({ length: areas }, (_, at) => (at === 0 ? 30 : 10 + at / 10))
  const dataset = datasetOf([
    { ...SHARE, id: 'a', figures, municipality },
    { ...SHARE, id: 'b', figures, municipality },
  ])
  const spec = specOf([componentOf('a'), componentOf('b')])
  const result = compositeIndex(dataset, spec) as IndexResult
  const uncertainty = needUncertainty(dataset, spec)!
  const [area, doubt] = [result.areas[0]!, uncertainty.areas[0]!]
  const level = needVerdictLevel(area, doubt, result.municipality.score, uncertainty.top?.third ?? null)
  return { dataset, spec, result, uncertainty, doubt, level }
}

describe('with fewer than six ranked areas', () => {
  it('there are no three highest and no upper third; with six a third is two places', () => {
    expect([2, 3, 5, 6, 23].map(topPlaces)).toEqual([
      null,
      null,
      null,
      { third: 2, quarter: 1 },
      { third: 7, quarter: 5 },
    ])
    expect(counted(5, 12).doubt).toMatchObject({ topShare: null, robustness: null })
    expect(counted(6, 12).doubt).toMatchObject({ topShare: { third: 1 }, robustness: 'robust' })
  })

  it('the score alone decides: the first of five under the municipality is not called high, the first of six is', () => {
    // 50 % in the municipality (a figure of its own): all areas lie clearly under it.
    expect(counted(5, 50).level).toBe('not-clearly-high')
    expect(counted(6, 50).level).toBe('high')
    expect(counted(5, 12).level).toBe('high')
    expect(counted(2, 12).level).toBe('high')
  })

  it('no sentence, table or line of change speaks of them', () => {
    for (const language of LANGUAGES) {
      const { dataset, spec, result, uncertainty } = counted(5, 12)
      const view = needView(dataset, result, uncertainty, 'light', language)
      const changes = smallestChange(dataset, spec, 'A')!
      expect(changes.map(({ line }) => line)).toEqual(['municipality'])
      const panel = needPanelView(dataset, result, uncertainty, view, changes, 'A', language)!
      const texts = JSON.stringify([panel, view])
      expect(texts).not.toMatch(/tredjedel|fjärdedel|3 högsta|third|quarter|3 highest/)
    }
  })
})
