import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendQuery, mendSeparators } from '../../src/address/mendAddress.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'

const vocabulary: Vocabulary = {
  areaIds: new Set(['1489R017', '1489R021', '1489R003']),
  groupIds: new Set(['norra']),
  measureIds: new Set(['m1']),
  priorityIds: new Set(['p1']),
  needIds: new Set(['n1']),
  scopes: new Map(),
  periods: new Map([
    ['lag', ['2023', '2024']],
    ['arbetslosa', ['2023', '2024']],
  ]),
  defaultIndicator: 'lag',
  defaultPeriod: '2024',
}
const SENT = '?view=karta&indicator=arbetslosa&period=2023&areas=1489R017,1489R021'
const WANTED = decodeState(SENT, vocabulary).state

const opened = (search: string, hash = '') => {
  const address = mendSeparators({ search, hash })
  return decodeState(mendQuery(address.search, vocabulary), vocabulary)
}

describe('a link that a chat or a mail program has changed opens what was sent', () => {
  const damaged: Record<string, readonly [search: string, hash?: string]> = {
    'as it is': [SENT],
    '&amp;': [SENT.replaceAll('&', '&amp;')],
    '&amp; twice over': [SENT.replaceAll('&', '&amp;amp;')],
    '&amp%3B': [SENT.replaceAll('&', '&amp%3B')],
    'only one &amp;': [SENT.replace('&', '&amp;')],
    '&#38;': ['?view=karta', SENT.replaceAll('&', '&#38;').slice('?view=karta'.length).replace(/^&/, '')],
    '%26': [SENT.replaceAll('&', '%26')],
    'all of it escaped': [`?${encodeURIComponent(SENT.slice(1))}`],
    'escaped twice': [`?${encodeURIComponent(SENT.slice(1)).replaceAll('%', '%25')}`],
    'a bracket': [`${SENT})`],
    'a full stop': [`${SENT}.`],
    'the end of a tag': [`${SENT}>`],
    'an escaped end of a tag': [`${SENT}%3E`],
    'a quotation mark and a comma': [`${SENT}”,`],
    'an ellipsis': [`${SENT}%E2%80%A6`],
    'lower case': [SENT.toLowerCase()],
    'lower case and a full stop': [`${SENT.toLowerCase()}.`],
    'capitals in a word': [SENT.replace('karta', 'Karta')],
    'capitals in a key': [SENT.replace('view', 'View')],
    'broken over lines': [SENT.replace('arbets', 'arbets%0D%0A')],
    'a mark that is not seen': [SENT.replace('2023', '20%E2%80%8B23')],
    'a soft hyphen': [SENT.replace('arbets', 'arbets%C2%AD')],
    'quoted-printable': [SENT.replaceAll('=', '=3D')],
    'commas escaped twice': [SENT.replace(',', '%252C')],
  }
  for (const [what, [search, hash]] of Object.entries(damaged)) {
    it(what, () => {
      expect(opened(search, hash)).toEqual({ state: WANTED, corrections: [] })
    })
  }

  it('the damage of one part leaves the others as they were', () => {
    const search = '?view=jamfor&find=Norra omr. &areas=1489r017&amp;search=a%26b.'
    const { state, corrections } = opened(search)
    expect(corrections).toEqual([])
    expect(state.compare.matrix.find).toBe('Norra omr. ')
    expect(state.areas).toEqual(['1489R017'])
    expect(state.effort.register.search).toBe('a&b.')
  })
})

describe('what is not certain is told', () => {
  it('a link cut in the middle of a value', () => {
    const { corrections } = opened('?view=karta&indicator=arbetslosa&areas=1489R017,1489R0')
    expect(corrections).toEqual([{ key: 'areas', given: '1489R0', used: '1489R017' }])
  })

  it('a link cut in the middle of a key, and a key that is not ours', () => {
    const { state, corrections } = opened('?view=karta&indicator=arbetslosa&per&kommun=1489')
    expect(state.indicator).toBe('arbetslosa')
    expect(corrections).toEqual([
      { key: 'unknown', given: 'per', used: '' },
      { key: 'unknown', given: 'kommun', used: '' },
    ])
  })

  it('a key that stands twice', () => {
    expect(opened('?areas=1489R017&areas=1489R021').corrections).toEqual([
      { key: 'areas', given: '1489R021', used: '1489R017', isDouble: true },
    ])
  })

  it('nothing is told of what others add to every link', () => {
    expect(opened('?view=karta&utm_source=brev&fbclid=x&package=data/a/').corrections).toEqual([])
  })

  it('nothing is emptied to be quiet', () => {
    expect(mendQuery('?indicator=...&areas=)))', vocabulary)).toBe('?indicator=...&areas=)))')
  })
})

it('an address that is understood is left as it is, letter by letter', () => {
  for (const search of ['', SENT, `${SENT}&find=A%20b.&ages=65%2B`, '?plan=L%C3%A4xhj%C3%A4lp.~p1'])
    expect(mendQuery(search, vocabulary)).toBe(search)
})

it('never throws, never understands less, and mends only once', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'view=',
      'indicator=arbetslosa',
      'areas=1489r017)',
      '&amp;',
      '%26',
      '%',
      '%E0%A4%A',
      '=',
      '+',
      '%25',
      'lang=EN.',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const search = `?${parts.join('')}`
      const mended = mendQuery(search, vocabulary)
      const told = (query: string) => decodeState(query, vocabulary).corrections.length
      expect(told(mended)).toBeLessThanOrEqual(told(search))
      expect(told(mendQuery(mended, vocabulary))).toBeLessThanOrEqual(told(mended))
    }),
  )
})
