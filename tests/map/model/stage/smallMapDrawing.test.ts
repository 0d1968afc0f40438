import { expect, it } from 'vitest'
import { divergingPaint } from '../../../../src/colour/areaPaint.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { smallMapDrawing } from '../../../../src/map/model/stage/smallMapDrawing.ts'
import { alingsas } from '../../../analysis/alingsas.ts'

it('has lines over what lies below the municipality, and only there', () => {
  const dataset = alingsas()
  const shapes = geographicShapes(dataset)
  const lined = (classAt: number) => {
    const paints = dataset.areas.map((_, at) => divergingPaint(at === 0 ? classAt : 3, 'light'))
    const input = { shapes, paints, numbers: [], title: '', selected: [] }
    const drawing = JSON.stringify(smallMapDrawing(input, { width: 200, height: 200 }))
    return /pattern-below-(\w+)/.exec(drawing)?.[1] ?? null
  }
  expect([0, 2, 3, 4, 6].map(lined)).toEqual(['light', 'dark', null, null, null])
})
