import { describe, expect, it } from 'vitest'
import { NO_TEXT } from '../../../../src/domain/LocalText.ts'
import type { Place } from '../../../../src/domain/Place.ts'
import { mapName } from '../../../../src/facts/figures/mapName.ts'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { toLonLat } from '../../../../src/geo/mercator.ts'
import { fromPixel } from '../../../../src/geo/viewport.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { tagBoxes } from '../../../../src/map/model/stage/highlightDrawing.ts'
import { placeLayout } from '../../../../src/map/model/stage/placeLayout.ts'
import { stageLabels } from '../../../../src/map/model/stage/stageLabels.ts'
import { widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'
import { stateOf } from '../../../views/map/model/stateOf.ts'
import { gridShapes, measure, paneOf } from './gridStage.ts'
import { liesIn } from './labelChecks.ts'

// World units of a few kilometres, so that degrees can be read back.
const unit = 1e-4
const grid = gridShapes(2, 2)
const small = {
  ...grid,
  shapes: grid.shapes.map((shape) => ({
    rings: shape!.rings.map((ring) => ring.map((value) => 0.5 + value * unit)),
    box: {
      minX: 0.5 + shape!.box.minX * unit,
      maxX: 0.5 + shape!.box.maxX * unit,
      minY: 0.5 + shape!.box.minY * unit,
      maxY: 0.5 + shape!.box.maxY * unit,
    },
  })),
  box: { minX: 0.5, minY: 0.5, maxX: 0.5 + 2 * unit, maxY: 0.5 + 2 * unit },
}
const pane = paneOf(small, 420, 380)
const place = (name: string, x: number, y: number, population: number | null = 100): Place => ({
  name,
  population,
  keywords: NO_TEXT,
  point: toLonLat(fromPixel(pane.viewport, { x: x - pane.rect.x, y: y - pane.rect.y })),
})
const request = { pane, shapes: small, named: [], taken: [], measure }

describe('placeLayout', () => {
  it('writes a name to the right of its ring, and knows which area it lies in', () => {
    const [found] = placeLayout({ leaders: [], ...request, places: [place('Byn', 150, 120)] })
    expect(found).toMatchObject({ name: 'Byn', x: expect.closeTo(150, 5), y: expect.closeTo(120, 5), areaAt: 0 })
    expect(found!.textX).toBeCloseTo(156, 5)
  })

  it('turns to the left where the right is taken, and leaves the place out where all is', () => {
    const right = { x: 152, y: 100, width: 80, height: 40 }
    const [found] = placeLayout({ leaders: [], ...request, places: [place('Byn', 145, 120)], taken: [right] })
    expect(found!.textX + measure('Byn', 'place')).toBeCloseTo(139, 5)
    const everywhere = { x: 0, y: 0, width: 600, height: 600 }
    expect(placeLayout({ leaders: [], ...request, places: [place('Byn', 145, 120)], taken: [everywhere] })).toEqual([])
  })

  it('leaves a place out where a leader runs over its ring', () => {
    const leader = { from: { x: 20, y: 119 }, to: { x: 300, y: 121 } }
    expect(placeLayout({ leaders: [leader], ...request, places: [place('Byn', 145, 120)] })).toEqual([])
  })

  it('leaves a place out whose name would cross the border of its area however it is turned', () => {
    const fits = place('Byn', 150, 120)
    const longer = { ...fits, name: 'Ett namn som är bredare än dess område' }
    expect(measure(longer.name, 'place')).toBeGreaterThan(unit * pane.viewport.scale)
    expect(placeLayout({ leaders: [], ...request, places: [longer] })).toEqual([])
    expect(placeLayout({ leaders: [], ...request, places: [fits] })).toHaveLength(1)
  })

  it('lets the largest place choose first, and never writes one name over another', () => {
    const places = Array.from({ length: 40 }, (_, i) =>
      place(`Ort ${i}`, 90 + ((i * 37) % 290), 60 + ((i * 53) % 280), i),
    )
    const found = placeLayout({ leaders: [], ...request, places })
    expect(found[0]!.name).toBe('Ort 39')
    const boxes = found.map(({ name, textX, textY }) => ({
      x: textX,
      y: textY - 9,
      width: measure(name, 'place'),
      height: 11,
    }))
    const meets = boxes.filter((one, i) => boxes.slice(i + 1).some((other) => boxesMeet(one, other)))
    expect(meets).toEqual([])
    expect(placeLayout({ leaders: [], ...request, places: [...places].reverse() })).toEqual(found)
  })

  it('leaves out a place whose name an area carries, and those that the lens shows', () => {
    expect(placeLayout({ leaders: [], ...request, places: [place('Byn', 150, 120)], named: ['Byn-Skogen'] })).toEqual(
      [],
    )
    const lens = { ...small, lensMembers: [0] }
    expect(placeLayout({ leaders: [], ...request, shapes: lens, places: [place('Byn', 150, 120)] })).toEqual([])
  })
})

it('never writes the name of a locality where the tag of a chosen area stands, nor across the border of its area', async () => {
  const { dataset } = await readPackageFolder('data/alingsas')
  const shapes = geographicShapes(dataset)
  const { whole, lens, footer } = widePanes(shapes, 1092, 668)
  const panes = [whole!, lens!]
  const outside = dataset.areas.map((_, at) => at).filter((at) => !shapes.lensMembers.includes(at))
  const seen = new Set<string>()
  for (const one of outside) {
    const selected = [one, outside.find((at) => at !== one)!]
    const { places } = stageLabels({
      panes,
      shapes,
      measure,
      footer,
      selected,
      places: dataset.places,
      points: [],
      emphasis: null,
      narrow: false,
      crowded: false,
      tiles: false,
      measureCounts: dataset.areas.map(() => 0),
      view: choroplethView(dataset, stateOf(dataset), 'light')!,
      viewports: new Map(panes.map(({ id, viewport }) => [id, viewport])),
      names: dataset.areas.map((area) => mapName(area, dataset.meta)),
    })
    const tags = tagBoxes({ pane: whole!, viewport: whole!.viewport, shapes, selected })
    expect(tags).toHaveLength(2)
    for (const { name, textX: x, textY: y, areaAt } of places.get('whole')!) {
      seen.add(name)
      for (const across of [0, 0.25, 0.5, 0.75, 1])
        for (const down of [0, 10])
          expect(liesIn(shapes, whole!, areaAt, x + across * measure(name, 'place'), y - 9 + down), name).toBe(true)
      // The text stands on its line.
      const ink = { x, y: y - 9, width: measure(name, 'place'), height: 11 }
      expect(
        tags.filter((tag) => boxesMeet(ink, tag)),
        name,
      ).toEqual([])
    }
  }
  expect(seen.size).toBeGreaterThan(2)
})
