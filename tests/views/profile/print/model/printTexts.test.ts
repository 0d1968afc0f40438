import { describe, expect, it } from 'vitest'
import type { ProfileChoice } from '../../../../../src/views/profile/model/profileChooser.ts'
import { bareValue, columnUnit } from '../../../../../src/views/profile/print/model/bareValue.ts'
import { contentsPortions } from '../../../../../src/views/profile/print/model/contentsPortions.ts'

const NBSP = '\u00a0'

describe('units in a narrow column', () => {
  it('stand beside the name, but per cent stays with its figure', () => {
    expect(bareValue(`254,1${NBSP}tkr`, 'tkr', 'sv')).toBe('254,1')
    expect(bareValue(`3,778${NBSP}per${NBSP}km²`, 'per_km2', 'en')).toBe('3,778')
    expect(bareValue(`25${NBSP}%`, 'percent', 'sv')).toBe(`25${NBSP}%`)
    expect(columnUnit('tkr', 'en')).toBe('SEK thousand')
    expect([columnUnit('percent', 'sv'), columnUnit('count', 'sv')]).toEqual(['', ''])
  })

  it('leaves other texts as they are', () => {
    expect(bareValue('Saknas', 'tkr', 'sv')).toBe('Saknas')
    expect(bareValue('1 515', 'count', 'sv')).toBe('1 515')
  })
})

describe('the list of contents', () => {
  const choice = (key: string) => ({ key, name: key }) as ProfileChoice
  const section = (id: string, count: number) => ({
    id,
    title: id,
    choices: Array.from({ length: count }, (_, at) => choice(`${id}${at}`)),
  })

  it('takes one page for a municipality of ordinary size', () => {
    expect(contentsPortions([section('a', 15), section('b', 8)])).toHaveLength(1)
  })

  it('goes on with its heading on the next page, and loses nothing', () => {
    const portions = contentsPortions([section('a', 70), section('b', 3)])
    expect(portions.map((page) => page.map(({ id, choices }) => `${id}:${choices.length}`))).toEqual([
      ['a:30'],
      ['a:30'],
      ['a:10', 'b:3'],
    ])
  })
})
