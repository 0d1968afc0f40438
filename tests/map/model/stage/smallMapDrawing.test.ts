import { expect, it } from 'vitest'
import { divergingPaint } from '../../../../src/colour/areaPaint.ts'
import type { Drawing } from '../../../../src/domain/Drawing.ts'
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

it('has no number in another: the larger area has its own', () => {
  const dataset = alingsas()
  const shapes = geographicShapes(dataset)
  const paints = dataset.areas.map(() => divergingPaint(3, 'light'))
  for (const numbers of [dataset.areas.map(() => '67,5'), dataset.areas.map((_, at) => String(at))]) {
    const input = { shapes, paints, numbers, title: '', selected: [] }
    for (const width of [240, 290, 400]) {
      const texts = textsIn(smallMapDrawing(input, { width, height: width })).filter(({ text }) => text !== '')
      expect(texts.length).toBeGreaterThan(dataset.areas.length / 2)
      const meeting = texts.flatMap((one, at) =>
        texts.slice(at + 1).filter((other) => {
          const room = (one.text.length + other.text.length) * 3.5
          return Math.abs(one.x - other.x) < room && Math.abs(one.y - other.y) < 10
        }),
      )
      expect(meeting).toEqual([])
    }
  }
})

interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

function textsIn(drawing: Drawing): Placed[] {
  return drawing.flatMap(({ tag, attributes, inside }): Placed[] => {
    if (typeof inside !== 'string') return textsIn(inside)
    return tag === 'text' ? [{ text: inside, x: Number(attributes.x), y: Number(attributes.y) }] : []
  })
}
