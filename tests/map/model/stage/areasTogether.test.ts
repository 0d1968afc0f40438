import { expect, it } from 'vitest'
import { areasTogether } from '../../../../src/map/model/stage/areasTogether.ts'

const path = (at: number): string => `M${at},0h1v1z`
const look = (at: number) => ({ fill: at % 3 === 0 ? 'red' : 'blue', 'data-at': at })
const colour = (at: number) => ({ fill: at % 3 === 0 ? 'red' : 'blue' })
const members = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

it('draws few areas one by one, each with its own look', () => {
  const drawing = areasTogether(members(500), path, look)
  expect(drawing).toHaveLength(500)
  expect(drawing[4]).toMatchObject({ tag: 'path', attributes: { d: path(4), fill: 'blue', 'data-at': 4 } })
})

it('draws many that look alike as one path with all of their outlines, and by itself what lies over others', () => {
  const drawing = areasTogether(members(900), path, colour, [7])
  expect(drawing.map(({ attributes }) => attributes.fill)).toEqual(['red', 'blue', 'blue'])
  const paths = drawing.map(({ attributes }) => String(attributes.d).split('M').length - 1)
  expect(paths).toEqual([300, 599, 1])
  expect(drawing[2]!.attributes.d).toBe(path(7))
})
