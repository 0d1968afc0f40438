import { describe, expect, it } from 'vitest'
import { mapName } from '../../../../src/facts/figures/mapName.ts'
import { targetedCounts } from '../../../../src/facts/measures/measureView.ts'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { measurePoints } from '../../../../src/map/model/measurePoints.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { labelLayout } from '../../../../src/map/model/stage/labelLayout.ts'
import { pointsOnPane } from '../../../../src/map/model/stage/pointsOnPane.ts'
import { stageLabels } from '../../../../src/map/model/stage/stageLabels.ts'
import { widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'
import { stateOf } from '../../../views/map/model/stateOf.ts'
import { gridShapes, measure, paneOf } from './gridStage.ts'
import { inkOf } from './labelChecks.ts'

const square = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: x - 3.5,
  y: y - 3.5,
  width: 7,
  height: 7,
})

describe('the square of a measure', () => {
  it('is left visible by the name of its area, which stands beside it', () => {
    const one = gridShapes(1, 1)
    const pane = paneOf(one, 320, 320)
    const texts = [{ areaAt: 0, name: 'Dalby', value: '14 %', marks: 2 }]
    const request = { shapes: one, pane, texts, measure, reserved: [], compact: false }
    const [alone] = labelLayout({ ...request, avoid: [] })
    const { x, y, width, height } = alone!.box
    const point = { x: x + width / 2, y: y + height / 2, around: 6 }
    const [beside, ...others] = labelLayout({ ...request, avoid: [point] })
    expect(others).toEqual([])
    expect(beside).toMatchObject({ inside: true, isNamed: true })
    expect(inkOf(beside!, measure).filter((ink) => boxesMeet(ink, square(point)))).toEqual([])
  })

  it('has no name or figure on it anywhere in the package for practice', async () => {
    const { dataset } = await readPackageFolder('data/ovning')
    const shapes = geographicShapes(dataset)
    const view = choroplethView(dataset, stateOf(dataset), 'light')!
    const { whole, lens, footer } = widePanes(shapes, 1092, 668)
    const panes = [whole!, lens!]
    const points = measurePoints(dataset, null, null)
    expect(points.length).toBeGreaterThan(3)
    const { labels } = stageLabels({
      panes,
      shapes,
      view,
      points,
      measure,
      footer,
      places: dataset.places,
      selected: [],
      emphasis: null,
      narrow: false,
      crowded: false,
      tiles: false,
      measureCounts: targetedCounts(dataset, null),
      viewports: new Map(panes.map(({ id, viewport }) => [id, viewport])),
      names: dataset.areas.map((area) => mapName(area, dataset.meta)),
    })
    for (const pane of panes) {
      const squares = pointsOnPane(pane, shapes, points)
      const covered = labels.get(pane.id)!.flatMap((label) => {
        const ink = inkOf(label, measure)
        return squares
          .filter((point) => ink.some((box) => boxesMeet(box, square(point))))
          .map(() => label.lines[0]?.text)
      })
      expect(covered, pane.id).toEqual([])
    }
  })
})
