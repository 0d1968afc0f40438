import { describe, expect, it } from 'vitest'
import { mapName } from '../../../../src/facts/figures/mapName.ts'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { fitViewport } from '../../../../src/geo/viewport.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import type { LabelText } from '../../../../src/map/model/stage/LabelRequest.ts'
import { labelLayout } from '../../../../src/map/model/stage/labelLayout.ts'
import { type Pane, widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { stateOf } from '../../../views/map/model/stateOf.ts'
import { gridShapes, measure, paneOf } from './gridStage.ts'
import { astray, collisions, leaving } from './labelChecks.ts'

const dataset = alingsas()
const shapes = geographicShapes(dataset)
const view = choroplethView(dataset, stateOf(dataset), 'light')!
const panes = widePanes(shapes, 1092, 692)
const textsOf = (pane: Pane): LabelText[] =>
  pane.labelled.map((areaAt) => ({
    areaAt,
    name: mapName(dataset.areas[areaAt]!, dataset.meta),
    value: view.values[areaAt]!,
    marks: 0,
  }))
const request = { shapes, measure, reserved: [], avoid: [], compact: false }

describe.each([panes.whole!, panes.lens!])('the labels of the default map, pane $id', (pane) => {
  const texts = textsOf(pane)
  const labels = labelLayout({ ...request, pane, texts })

  it('name every area once, and give its value once', () => {
    const written = labels.map(
      ({ areaAt, lines }) =>
        [
          areaAt,
          lines
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        ] as const,
    )
    for (const { areaAt, name, value } of texts) {
      const all = written
        .filter(([at]) => at === areaAt)
        .map(([, text]) => text)
        .join('')
      expect([...all].sort().join('')).toBe([...(name + value).replace(/\s/g, '')].sort().join(''))
    }
  })

  it('never overlap, neither their boxes nor their letters', () => {
    expect(collisions(labels, measure)).toEqual([])
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1))
        expect(boxesMeet(a.box, b.box), `${a.lines[0]!.text} ${b.lines[0]!.text}`).toBe(false)
    })
  })

  it('stay inside their area when they are inside, and lead into it when they are not', () => {
    expect(leaving(labels, shapes, pane, measure)).toEqual([])
    expect(astray(labels, shapes, pane)).toEqual([])
    expect(labels.filter(({ inside, leader }) => inside === (leader !== null))).toEqual([])
  })

  it('are the same every time and whatever the order of the areas', () => {
    expect(labelLayout({ ...request, pane, texts })).toEqual(labels)
    const byArea = (some: typeof labels) =>
      [...some].sort((a, b) => a.areaAt - b.areaAt || Number(a.inside) - Number(b.inside))
    expect(byArea(labelLayout({ ...request, pane, texts: [...texts].reverse() }))).toEqual(byArea(labels))
  })
})

describe('labelLayout', () => {
  const grid = gridShapes(2, 1)
  const text = (areaAt: number, name: string, marks = 0): LabelText => ({ areaAt, name, value: '25 %', marks })

  it('writes name over value in a roomy area, breaks a long name, and draws the squares after the value', () => {
    const pane = paneOf(grid, 400, 300)
    const texts = [text(0, 'Noltorp', 2), text(1, 'Kullingsberg-Rothoffskär')]
    const [first, second] = labelLayout({ ...request, shapes: grid, pane, texts })
    expect(first!.lines.map((line) => line.text)).toEqual(['Noltorp', '25 %'])
    expect(first!.marks).toHaveLength(2)
    expect(first!.marks[0]!.x).toBeGreaterThan(first!.lines[1]!.x + measure('25 %', 'value'))
    expect(second!.lines.map((line) => line.text)).toEqual(['Kullingsberg-', 'Rothoffskär', '25 %'])
  })

  it('leaves the value inside and leads the name to free ground when only the value fits', () => {
    const pane = paneOf(grid, 220, 200)
    const labels = labelLayout({ ...request, shapes: grid, pane, texts: [text(0, 'Ettordsnamnsområdet')] })
    expect(labels.map(({ inside, lines }) => [inside, lines.map((line) => line.text)])).toEqual([
      [true, ['25 %']],
      [false, ['Ettordsnamnsområdet']],
    ])
    expect(astray(labels, grid, pane)).toEqual([])
  })

  it('breaks a name in two on a strip of ground that is too narrow for all of it', () => {
    const one = gridShapes(1, 1)
    const viewport = fitViewport(one.box!, 180, 70, { top: 4, right: 116, bottom: 4, left: 4 })
    const pane = { ...paneOf(one, 180, 70), viewport }
    const labels = labelLayout({ ...request, shapes: one, pane, texts: [text(0, 'Brogårdsbacken-Östlyckanhagen')] })
    expect(labels.map(({ inside, lines }) => [inside, lines.map((line) => line.text)])).toEqual([
      [true, ['25 %']],
      [false, ['Brogårdsbacken-', 'Östlyckanhagen']],
    ])
    expect(collisions(labels, measure)).toEqual([])
  })

  it('leaves names out instead of leading them when it is compact', () => {
    const pane = paneOf(grid, 220, 200)
    const texts = [text(0, 'Ettordsnamnsområdet')]
    expect(
      labelLayout({ ...request, shapes: grid, pane, texts, compact: true }).map(({ lines }) => lines.length),
    ).toEqual([1])
  })

  it('says nothing of an area without a shape, or outside the window', () => {
    const without = { ...grid, shapes: [null, grid.shapes[1]!] }
    const pane = paneOf(grid, 400, 300)
    expect(labelLayout({ ...request, shapes: without, pane, texts: [text(0, 'Noltorp')] })).toEqual([])
    const away = { ...pane, viewport: { ...pane.viewport, center: { x: 50, y: 50 } } }
    expect(labelLayout({ ...request, shapes: grid, pane: away, texts: [text(0, 'Noltorp')] })).toEqual([])
  })
})
