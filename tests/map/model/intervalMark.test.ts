import { expect, it } from 'vitest'
import { intervalMark } from '../../../src/map/model/intervalMark.ts'

it('ends in bars where the interval ends', () => {
  expect(intervalMark(40, 60, 100)).toBe('M40,28v6M40,31H60M60,28v6')
})

it('ends in arrows at the edges of the stage where the interval goes on, and never leaves it', () => {
  expect(intervalMark(-20, 130, 100)).toBe('M4,28L1,31l3,3M1,31H99M96,28L99,31l-3,3')
  expect(intervalMark(120, 130, 100)).toBe('M102,28L99,31l3,3M99,31H99M96,28L99,31l-3,3')
})
