import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaLabels } from '../../../../src/views/compass/model/areaLabels.ts'
import { boxDistance, type DiscFrame } from '../../../../src/views/compass/model/DiscInput.ts'
import type { LabelPoint } from '../../../../src/views/compass/model/LabelPoint.ts'
import { boxOf, measure, meet } from './discWords.ts'

const DISC: DiscFrame = { width: 820, height: 716, x: 410, y: 358, radius: 284 }
const point = (key: number, x: number, y: number, name = `Område ${key}`): LabelPoint => ({
  key,
  name,
  x,
  y,
  reach: 9,
  strong: false,
})

describe('names of areas on the disc', () => {
  it('stand beside a symbol on the side away from the middle', () => {
    const [east, west] = areaLabels(DISC, [point(1, 500, 300), point(2, 300, 300)], [], { measure, mayBeLed: true })
    expect(east!.text).toMatchObject({ anchor: 'start', text: 'Område 1' })
    expect(west!.text).toMatchObject({ anchor: 'end', text: 'Område 2' })
    expect([east!.leader, west!.leader]).toEqual([null, null])
  })

  it('go to the other side when the first is taken', () => {
    const [first] = areaLabels(DISC, [point(1, 500, 300), point(2, 525, 300, '')], [], { measure, mayBeLed: true })
    expect(first!.text.anchor).toBe('end')
  })

  it('of a crowd stand in two columns by height, each with a leader to its symbol', () => {
    const crowd = [0, 1, 2, 3, 4, 5].map((i) => point(i, 380 + (i % 3) * 20, 260 + Math.floor(i / 3) * 20))
    const labels = areaLabels(DISC, crowd, [], { measure, mayBeLed: true })
    expect(labels).toHaveLength(6)
    const left = labels.filter(({ text }) => text.anchor === 'end')
    expect(left).toHaveLength(3)
    expect(left.map(({ text }) => text.y)).toEqual([...left.map(({ text }) => text.y)].sort((a, b) => a - b))
    for (const { key, leader } of labels) {
      const symbol = crowd.find((each) => each.key === key)!
      expect(leader!.to).toEqual({ x: symbol.x, y: symbol.y })
    }
  })

  it('cover neither each other nor a symbol of their own kind, whatever the places', () => {
    const place = fc.record({
      angle: fc.double({ min: 0, max: 6.28, noNaN: true }),
      share: fc.double({ min: 0, max: 0.9, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 23 }), (places) => {
        const points = places.map(({ angle, share }, i) =>
          point(i, DISC.x + Math.cos(angle) * share * DISC.radius, DISC.y + Math.sin(angle) * share * DISC.radius),
        )
        const labels = areaLabels(DISC, points, [], { measure, mayBeLed: true })
        const besides = labels.filter(({ leader }) => leader === null)
        besides.forEach((label, i) => {
          const box = boxOf(label.text)
          for (const other of besides.slice(i + 1)) expect(meet(box, boxOf(other.text))).toBe(false)
          for (const symbol of points) {
            if (symbol.key !== label.key)
              expect(boxDistance(box, symbol.x, symbol.y)).toBeGreaterThanOrEqual(symbol.reach)
          }
        })
      }),
    )
  })
})
