import { describe, expect, it } from 'vitest'
import { decodeProfile, encodeProfile, joinAreas } from '../../src/address/profileCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'

const vocabulary: Vocabulary = {
  areaIds: new Set(['A1', 'A2', 'A3', 'one,two']),
  groupIds: new Set(['north']),
  measureIds: new Set(),
  priorityIds: new Set(),
  needIds: new Set(),
  scopes: new Map(),
  periods: new Map(),
  defaultIndicator: '',
  defaultPeriod: '',
}

function decode(query: string) {
  const corrections: string[][] = []
  const question = decodeProfile(new URLSearchParams(query), vocabulary, (...given) => corrections.push(given))
  return { question, corrections }
}

describe('the question to Områden', () => {
  it('knows areas, groups and groups of the reader’s own', () => {
    expect(decode('area=A2').question.area).toBe('A2')
    expect(decode('area=north').question.area).toBe('north')
    expect(decode('area=A1,A3').question.area).toBe('A1,A3')
  })

  it('has one key for one group, whatever the order', () => {
    expect(decode('area=A3,A1,A3')).toEqual({
      question: { area: 'A1,A3', print: null, pages: 'full' },
      corrections: [],
    })
    expect(joinAreas(['A3', 'A1', 'A3'])).toBe('A1,A3')
  })

  it('takes an id with a comma as it is', () => {
    expect(decode('area=one,two').question.area).toBe('one,two')
  })

  it('drops what it does not know, and says so', () => {
    expect(decode('area=A1,<b>')).toMatchObject({ question: { area: 'A1' }, corrections: [['area', 'A1,<b>', 'A1']] })
    expect(decode('area=,')).toMatchObject({ question: { area: null }, corrections: [['area', ',', '']] })
    expect(decode('print=all&pages=9')).toMatchObject({
      question: { print: null, pages: 'full' },
      corrections: [
        ['print', 'all', ''],
        ['pages', '9', 'full'],
      ],
    })
  })

  it('writes only what differs from the defaults', () => {
    const query = new URLSearchParams()
    encodeProfile({ area: null, print: null, pages: 'full' }, query)
    expect(query.toString()).toBe('')
    encodeProfile({ area: 'A1,A3', print: 'booklet', pages: 'short' }, query)
    expect([...query]).toEqual([
      ['area', 'A1,A3'],
      ['print', 'booklet'],
      ['pages', 'short'],
    ])
  })
})
