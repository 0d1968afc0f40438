import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../../../src/domain/Area.ts'
import { topologyIssues } from '../../../../src/views/data/model/topologyIssues.ts'
import { issueText } from '../../../../src/words/issues/issueText.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'

const [template] = alingsas().areas
const square = (id: string, west: number): Area => {
  const east = west + 0.02
  const coordinates = [
    [
      [west, 57],
      [east, 57],
      [east, 57.01],
      [west, 57.01],
      [west, 57],
    ],
  ]
  return { ...template!, id, geometry: { type: 'Polygon', coordinates } satisfies Polygon }
}

describe('faults between areas', () => {
  it('are told as a fault of the file, in both languages', () => {
    const found = [...topologyIssues({ areas: [square('a', 12), square('b', 12.015)] })].flat()
    expect(found.length).toBeGreaterThan(0)
    expect(issueText(found[0]!, 'sv')).toMatchObject({
      where: 'areas.geojson',
      sentence: expect.stringContaining('”a” och ”b” ligger över varandra med 25\u00a0%'),
    })
    expect(issueText(found[0]!, 'en').sentence).toContain('overlap by 25%')
  })

  it('are not looked for among more areas than can be compared while somebody waits', () => {
    const many = Array.from({ length: 501 }, (_, i) => square(`a${i}`, 12))
    expect([...topologyIssues({ areas: many })]).toEqual([])
  })
})
