import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { type BlockLine, MARK_SIZE, makeBlock, placeBlock } from '../../../../src/map/model/stage/labelBlock.ts'
import { measure } from './gridStage.ts'

const line = (text: string, more: Partial<BlockLine> = {}): BlockLine => ({ text, style: 'name', marks: 0, ...more })

describe('a block of lines', () => {
  const block = makeBlock([line('Noltorp'), line('25 %', { style: 'value' })], measure)

  it('is as wide as its widest line and as high as its lines', () => {
    expect(block.width).toBeCloseTo(7 * 5.6, 9)
    expect(block.height).toBe(27)
    expect(makeBlock([line('Ås', { marks: 2 })], measure).width).toBeGreaterThan(2 * 5.6 + 2 * MARK_SIZE)
  })

  it('puts its lines at the left, in the middle or at the right', () => {
    const lefts = (['start', 'middle', 'end'] as const).map((align) => placeBlock(block, 100, 50, align).lines[1]!.x)
    expect(lefts).toEqual([100, expect.closeTo(100 + (3 * 5.6) / 2, 9), expect.closeTo(100 + 3 * 5.6, 9)])
    expect(placeBlock(block, 100, 50, 'start').box).toEqual({ x: 100, y: 50, width: block.width, height: 27 })
  })

  it('writes a value after a name on the same line, and squares after both', () => {
    const inline = makeBlock([line('Ås', { tail: '7 %', marks: 1 })], measure)
    const { lines, marks } = placeBlock(inline, 0, 0, 'start')
    expect(lines.map(({ text, style }) => [text, style])).toEqual([
      ['Ås', 'name'],
      ['7 %', 'value'],
    ])
    expect(lines[1]!.x).toBeGreaterThan(measure('Ås', 'name'))
    expect(marks[0]!.x).toBeGreaterThan(lines[1]!.x + measure('7 %', 'value'))
    expect(marks[0]!.x + MARK_SIZE).toBeCloseTo(inline.width, 9)
  })

  it('puts the squares first where lines end at the right', () => {
    const { lines, marks } = placeBlock(makeBlock([line('Ås', { marks: 1 })], measure), 0, 0, 'end')
    expect(marks[0]!.x).toBe(0)
    expect(lines[0]!.x).toBeGreaterThan(MARK_SIZE)
  })
})

describe('overlaps', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 }
  it('is not touching, unless a gap is wanted', () => {
    expect(boxesMeet(a, { ...a, x: 10 })).toBe(false)
    expect(boxesMeet(a, { ...a, x: 10 }, 1)).toBe(true)
    expect(boxesMeet(a, { ...a, x: 9, y: 9 })).toBe(true)
    expect(boxesMeet(a, { ...a, x: 9, y: 10 })).toBe(false)
  })
})
