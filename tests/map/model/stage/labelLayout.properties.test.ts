import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { segmentMeetsBox } from '../../../../src/geo/segmentMeetsBox.ts'
import { zoomAround } from '../../../../src/geo/viewport.ts'
import type { LabelText } from '../../../../src/map/model/stage/LabelRequest.ts'
import { labelLayout } from '../../../../src/map/model/stage/labelLayout.ts'
import { gridShapes, measure, paneOf } from './gridStage.ts'
import { astray, collisions, inkOf, leaving } from './labelChecks.ts'

const NAMES = [
  'Ås',
  'Noltorp',
  'Kullingsberg-Rothoffskär',
  'Västra Bodarna',
  'Ettordsnamnsområdet',
  'Brunnsparken-Landskyrkan',
]
const offset = fc.double({ min: -0.4, max: 0.4, noNaN: true })

const anyStage = fc
  .record({
    columns: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 1, max: 5 }),
    jitter: fc.array(offset, { minLength: 72, maxLength: 72 }),
    width: fc.integer({ min: 160, max: 900 }),
    height: fc.integer({ min: 120, max: 700 }),
    gutter: fc.constantFrom(null, null, 110),
    names: fc.array(fc.constantFrom(...NAMES), { minLength: 25, maxLength: 25 }),
    marks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 25, maxLength: 25 }),
    zoom: fc.constantFrom(1, 1, 1.7, 6),
  })
  .map(({ columns, rows, jitter, width, height, gutter, names, marks, zoom }) => {
    const shapes = gridShapes(columns, rows, jitter)
    const pane = paneOf(shapes, width, height, gutter)
    const viewport = zoomAround(pane.viewport, zoom, { x: width * 0.4, y: height * 0.6 })
    const texts = pane.labelled.map(
      (areaAt): LabelText => ({ areaAt, name: names[areaAt]!, value: '25 %', marks: marks[areaAt]! }),
    )
    return { shapes, pane: { ...pane, viewport }, texts, zoom }
  })

const reserved = [{ x: 20, y: 10, width: 90, height: 24 }]
const runs = { numRuns: 50 }

describe('labels of any grid of areas', () => {
  it('never write over each other', () => {
    fc.assert(
      fc.property(anyStage, ({ shapes, pane, texts }) => {
        const labels = labelLayout({ shapes, pane, texts, measure, reserved: [], avoid: [], compact: false })
        expect(collisions(labels, measure)).toEqual([])
      }),
      runs,
    )
  })

  it('stay inside their area when they are inside it', () => {
    fc.assert(
      fc.property(anyStage, ({ shapes, pane, texts }) => {
        const labels = labelLayout({ shapes, pane, texts, measure, reserved: [], avoid: [], compact: false })
        expect(leaving(labels, shapes, pane, measure)).toEqual([])
      }),
      runs,
    )
  })

  it('lead into the area they name', () => {
    fc.assert(
      fc.property(anyStage, ({ shapes, pane, texts }) => {
        const labels = labelLayout({ shapes, pane, texts, measure, reserved: [], avoid: [], compact: false })
        expect(astray(labels, shapes, pane)).toEqual([])
      }),
      runs,
    )
  })

  it('keep off what is taken when they stand outside', () => {
    fc.assert(
      fc.property(anyStage, ({ shapes, pane, texts }) => {
        const labels = labelLayout({ shapes, pane, texts, measure, reserved, avoid: [], compact: false })
        for (const label of labels.filter(({ inside }) => !inside)) {
          for (const ink of inkOf(label, measure)) expect(boxesMeet(ink, reserved[0]!)).toBe(false)
        }
      }),
      runs,
    )
  })

  it('stand on no line of the stage when they stand outside', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyStage, fc.tuple(share, share, share, share), ({ shapes, pane, texts }, [a, b, c, d]) => {
        const { x, y, width, height } = pane.rect
        const line = { from: { x: x + a * width, y: y + b * height }, to: { x: x + c * width, y: y + d * height } }
        const request = { shapes, pane, texts, measure, reserved: [], avoid: [], compact: false }
        const labels = labelLayout({ ...request, lines: [line] })
        const led = labels.filter(({ leader }) => leader !== null)
        for (const ink of led.flatMap((label) => inkOf(label, measure)))
          expect(segmentMeetsBox(line.from, line.to, ink)).toBe(false)
        expect(collisions(labels, measure)).toEqual([])
        expect(leaving(labels, shapes, pane, measure)).toEqual([])
      }),
      runs,
    )
  })

  it('do not depend on the order in which the areas come, nor on what was laid out before', () => {
    fc.assert(
      fc.property(anyStage, ({ shapes, pane, texts }) => {
        const request = { shapes, pane, measure, reserved: [], avoid: [], compact: false }
        const byArea = (order: readonly LabelText[], from = shapes) =>
          labelLayout({ ...request, shapes: from, texts: order }).sort(
            (a, b) => a.areaAt - b.areaAt || Number(a.inside) - Number(b.inside),
          )
        const labels = byArea(texts)
        expect(byArea([...texts].reverse())).toEqual(labels)
        const close = { ...pane, viewport: { ...pane.viewport, scale: pane.viewport.scale * 1.0007 } }
        const fresh = { ...shapes, shapes: shapes.shapes.map((shape) => ({ ...shape! })) }
        labelLayout({ ...request, shapes: fresh, pane: close, texts })
        expect(byArea(texts, fresh)).toEqual(labels)
      }),
      runs,
    )
  })
})
