import { describe, expect, it } from 'vitest'
import { mapName } from '../../../../src/facts/figures/mapName.ts'
import { segmentMeetsBox } from '../../../../src/geo/segmentMeetsBox.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { labelLayout } from '../../../../src/map/model/stage/labelLayout.ts'
import { presentedPanes } from '../../../../src/map/model/stage/presentedPanes.ts'
import { stageLabels } from '../../../../src/map/model/stage/stageLabels.ts'
import { lensConnectors } from '../../../../src/map/model/stage/stageModel.ts'
import { narrowPanes, type Pane, widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { labelConflicts } from '../../../geo/labelConflicts.ts'
import { scattered, sixSizes, sixtyNames } from '../../../geo/sixtyNames.ts'
import { stateOf } from '../../../views/map/model/stateOf.ts'
import { gridShapes, measure, paneOf } from './gridStage.ts'
import { inkOf } from './labelChecks.ts'

const dataset = alingsas()
const shapes = geographicShapes(dataset)
const view = choroplethView(dataset, stateOf(dataset), 'light')!
const names = dataset.areas.map((area) => mapName(area, dataset.meta))
const jitter = Array.from({ length: 2 * 11 * 7 }, (_, at) => scattered(at) * 0.6 - 0.3)
const grid = gridShapes(10, 6, jitter)

const laidOut = (pane: Pane, of: typeof shapes, nameOf: readonly string[], compact = false) => {
  const texts = pane.labelled.map((areaAt) => ({
    areaAt,
    name: nameOf[areaAt]!,
    value: view.values[areaAt % names.length]!,
    marks: areaAt % 3,
  }))
  const labels = labelLayout({ pane, shapes: of, texts, measure, reserved: [], avoid: [], compact })
  const standing = labels.flatMap((label) =>
    inkOf(label, measure).map((box, at) => ({
      name: `${label.lines[0]?.text} (${label.areaAt})`,
      box,
      leader: at === 0 ? label.leader : null,
    })),
  )
  const others = (conflict: string): boolean => {
    const [a, b] = [...conflict.matchAll(/\((\d+)\)/g)].map(([, areaAt]) => areaAt)
    return a !== b
  }
  return { labels, conflicts: labelConflicts(standing).filter(others) }
}

const panesOf = (of: typeof shapes, width: number, height: number): [Pane, boolean][] =>
  width < 400
    ? [[narrowPanes(of, width).main!, true]]
    : [widePanes(of, width, height).whole, widePanes(of, width, height).lens, ...presentedPanes(of, width, height)]
        .filter((pane) => pane !== null)
        .map((pane): [Pane, boolean] => [pane, false])

/** Named areas of the real package on the maps of each size: the municipality and the town, of a page and of a slide. */
const named = [[8, 15, 8, 15], [8, 11, 8, 15], [6, 9, 5, 12], [5], [8, 15, 8, 15], [6, 12, 7, 12], [7, 9, 8, 13]]
/** Those, and what is left of a projector's picture beside a panel. */
const sizes = [...sixSizes, [696, 600] as const]

describe.each(sizes.map((size, at) => [...size, named[at]!] as const))(
  'names on a map of %i x %i',
  (width, height, least) => {
    it('never disturb each other in the real package, and few are left out', () => {
      panesOf(shapes, width, height).forEach(([pane, compact], at) => {
        const { labels, conflicts } = laidOut(pane, shapes, names, compact)
        expect(conflicts, pane.id).toEqual([])
        expect(labels.filter(({ isNamed }) => isNamed).length, pane.id).toBeGreaterThanOrEqual(least[at]!)
      })
    })

    it.each([[null], [130]])('never disturb each other where sixty are long, in a column that ends at %o', (gutter) => {
      expect(laidOut(paneOf(grid, width, height, gutter), grid, sixtyNames).conflicts).toEqual([])
      expect(laidOut(paneOf(grid, width, height, gutter), grid, sixtyNames, true).conflicts).toEqual([])
    })

    it('leave no area without its value where that fits in it', () => {
      for (const [pane, compact] of panesOf(shapes, width, height)) {
        const valued = new Set(laidOut(pane, shapes, names, compact).labels.map(({ areaAt }) => areaAt))
        const bare = pane.labelled.map((areaAt) => ({ areaAt, name: '', value: view.values[areaAt]!, marks: 0 }))
        const fits = labelLayout({ pane, shapes, texts: bare, measure, reserved: [], avoid: [], compact })
        for (const { areaAt } of fits) expect([...valued], `${pane.id} ${names[areaAt]}`).toContain(areaAt)
      }
    })

    it('have their squares, whatever the room', () => {
      for (const [pane, compact] of panesOf(shapes, width, height)) {
        const { labels } = laidOut(pane, shapes, names, compact)
        for (const areaAt of new Set(labels.map((label) => label.areaAt))) {
          const marks = labels.filter((label) => label.areaAt === areaAt).flatMap((label) => label.marks)
          expect(marks, `${names[areaAt]}`).toHaveLength(areaAt % 3)
        }
      }
    })
  },
)

it.each([
  [1000, 720],
  [960, 560],
  [1200, 800],
])('the lines to the enlarged town run through no name of the real package on a stage of %i x %i', (width, height) => {
  const panes = [widePanes(shapes, width, height).whole!, widePanes(shapes, width, height).lens!] as const
  const [from, to] = panes.map((pane) => ({ pane, viewport: pane.viewport }))
  const lines = lensConnectors(shapes, from!, to!)
  expect(lines).toHaveLength(2)
  const viewports = new Map(panes.map(({ id, viewport }) => [id, viewport]))
  const places = { measureCounts: names.map((_, at) => at % 3), places: dataset.places, selected: [], points: [] }
  const how = { footer: null, narrow: false, crowded: false, tiles: false, measure, emphasis: null }
  const made = stageLabels({ panes, viewports, shapes, view, names, ...places, ...how })
  const inks = [...made.labels.values()].flat().flatMap((label) => inkOf(label, measure))
  const texts = [...made.places.values()]
    .flat()
    .map(({ name, textX, textY }) => ({ x: textX, y: textY - 9, width: measure(name, 'place'), height: 11 }))
  const crossed = [...inks, ...texts].filter((ink) => lines.some(([start, end]) => segmentMeetsBox(start, end, ink)))
  expect(crossed).toEqual([])
})
