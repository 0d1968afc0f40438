import { describe, expect, it } from 'vitest'
import { relationView } from '../../../../../src/views/compare/relation/model/relationView.ts'
import { scatterDrawing } from '../../../../../src/views/compare/relation/model/scatterDrawing.ts'
import type { ScatterView } from '../../../../../src/views/compare/relation/model/scatterView.ts'
import { alingsas } from '../../../../analysis/alingsas.ts'
import { indicatorOf } from '../../../../charts/model/compareFixture.ts'
import { labelConflicts } from '../../../../geo/labelConflicts.ts'
import { scattered, sixSizes, sixtyNames } from '../../../../geo/sixtyNames.ts'

const dataset = alingsas()
const at = (id: string) => ({ indicator: indicatorOf(dataset, id), period: '2024' })
const { scatter: real } = relationView(
  dataset,
  at('lag_ekonomisk_standard'),
  at('arbetslosa'),
  null,
  ['1489R017'],
  'sv',
)
const sixty: ScatterView = {
  ...real,
  points: sixtyNames.map((label, i) => {
    const point = real.points[i % real.points.length]!
    return { ...point, areaAt: i, label, x: scattered(i), y: scattered(i * 7 + 3), order: i === 0 ? 1 : 0 }
  }),
}
const measure = (text: string): number => text.length * 6

/** Names in the real scatter at each of the sizes: all where there is room for leaders. */
const named = [23, 23, 13, 10, 23, 18]

describe.each(sixSizes.map((size, i) => [...size, named[i]!] as const))(
  'names in a scatter of %i x %i',
  (width, height, least) => {
    it.each([
      ['the real package', real, least],
      ['sixty long names', sixty, 1],
    ])('never disturb each other, and those without room are counted: %s', (_, view, atLeast) => {
      const drawing = scatterDrawing(view, { left: 40, top: 40, right: width, bottom: height - 40 }, measure)
      const standing = drawing.points.flatMap(({ point, label }) =>
        label
          ? [
              {
                name: point.label,
                leader: label.leader,
                box: { x: label.x, y: label.y - 11.4, width: measure(point.label), height: 15 },
              },
            ]
          : [],
      )
      expect(labelConflicts(standing)).toEqual([])
      expect(standing.length).toBeGreaterThanOrEqual(atLeast)
      expect(drawing.unnamed).toBe(view.points.length - standing.length)
      const chosen = view.points.find(({ order }) => order > 0)!.label
      expect(standing.map(({ name }) => name)).toContain(chosen)
    })
  },
)
