import { expect, it } from 'vitest'
import { mapName } from '../../../../src/facts/figures/mapName.ts'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { tagBoxes } from '../../../../src/map/model/stage/highlightDrawing.ts'
import { stageLabels } from '../../../../src/map/model/stage/stageLabels.ts'
import { widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { stateOf } from '../../../views/map/model/stateOf.ts'
import { measure } from './gridStage.ts'
import { inkOf } from './labelChecks.ts'

const dataset = alingsas()
const shapes = geographicShapes(dataset)
const atOf = (id: string) => dataset.areaIndex.get(id)!
const NOLTORP = atOf('1489R017')

const labelsOf = (width: number, height: number, selected: readonly number[], crowded: boolean) => {
  const { whole, lens, footer } = widePanes(shapes, width, height)
  const panes = [whole!, lens!]
  const { labels } = stageLabels({
    panes,
    shapes,
    measure,
    footer,
    selected,
    places: dataset.places,
    points: [],
    emphasis: null,
    narrow: false,
    crowded,
    tiles: false,
    measureCounts: dataset.areas.map(() => 0),
    view: choroplethView(dataset, stateOf(dataset), 'light')!,
    viewports: new Map(panes.map(({ id, viewport }) => [id, viewport])),
    names: dataset.areas.map((area) => mapName(area, dataset.meta)),
  })
  return { lens: lens!, inLens: labels.get('lens')! }
}

it.each([
  [540, 600],
  [480, 520],
  [420, 480],
])('a map of a pair, %i x %i, has the value of Noltorp also without a square beside it', (width, height) => {
  const { inLens } = labelsOf(width, height, [], true)
  expect(inLens.map(({ areaAt }) => areaAt)).toContain(NOLTORP)
})

it.each([
  [1092, 668],
  [696, 600],
])('no label of a chosen area stands under its tag where there is room beside, %i x %i', (width, height) => {
  const others = dataset.areas.map((_, at) => at).filter((at) => shapes.lensMembers.includes(at) && at !== NOLTORP)
  for (const other of others) {
    const selected = [NOLTORP, other]
    const { lens, inLens } = labelsOf(width, height, selected, false)
    const tags = tagBoxes({ pane: lens, viewport: lens.viewport, shapes, selected })
    const ink = inLens.filter(({ areaAt }) => areaAt === NOLTORP).flatMap((label) => inkOf(label, measure))
    expect(ink.filter((box) => tags.some((tag) => boxesMeet(box, tag)))).toEqual([])
  }
})
