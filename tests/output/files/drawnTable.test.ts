import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/domain/Drawing.ts'
import { drawnTable } from '../../../src/output/files/drawnTable.ts'
import { markedFlow } from '../../../src/output/files/markedFlow.ts'
import { cutText } from '../../../src/views/measures/board/files/cutText.ts'

/** Every character is ten pixels wide. */
const measure = (text: string) => text.length * 10
const LOOK = { size: 10, weight: 400, stretch: 100, line: 12, fill: 'black' }
const textsOf = (drawing: Drawing): readonly string[] =>
  drawing.flatMap(({ tag, inside }) =>
    typeof inside === 'string' ? (tag === 'text' || tag === 'tspan' ? [inside] : []) : textsOf(inside),
  )

it('a row is as high as the text that needs most lines, and what is drawn in it is told how high', () => {
  const heights: number[] = []
  const draw = (_: number, height: number): Drawing => {
    heights.push(height)
    return []
  }
  const { drawing, height } = drawnTable(
    {
      columns: [{ width: 60 }, { width: 40 }],
      rows: [
        { height: 20, cells: [{ text: 'one two three' }, { draw }] },
        { height: 20, cells: [{ text: 'four' }, {}] },
      ],
      gap: 10,
      look: LOOK,
    },
    measure,
  )
  expect(textsOf(drawing)).toEqual(['one', 'two', 'three', 'four'])
  expect(heights).toEqual([3 * 12 + 7])
  expect(height).toBe(3 * 12 + 7 + 20)
})

it('a key goes on on another line where there is no room for its next text', () => {
  const item = (text: string) => ({ mark: [], text })
  const size = { mark: 10, gap: 5, next: 10, row: 20, size: 10 }
  const flow = (width: number) => markedFlow(['aaaa', 'bbbb'].map(item), { ...size, width }, measure)
  // Each takes 10 + 5 + 40 pixels.
  expect(flow(120).height).toBe(20)
  expect(flow(119).height).toBe(40)
  expect(markedFlow([], { ...size, width: 100 }, measure).height).toBe(0)
})

it('a text is cut only where it has no room, by whole characters', () => {
  expect(cutText('abcdef', 60, measure)).toBe('abcdef')
  expect(cutText('abcdef', 59, measure)).toBe('abcd…')
  expect(cutText('ab def', 45, measure)).toBe('ab…')
  expect(cutText('abc', 5, measure)).toBe('a…')
})
