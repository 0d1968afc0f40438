import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/domain/Indicator.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { readProfileProposal } from '../../src/ingest/readProfileProposal.ts'
import { settleProfile } from '../../src/ingest/settleProfile.ts'

function read(value: unknown) {
  const invalid: string[] = []
  return { proposal: readProfileProposal(value, (path) => invalid.push(path)), invalid }
}

const tenure = {
  id: 'tenure',
  name_sv: 'Boende',
  whole_sv: 'Bostäder',
  parts: [{ id: 'rented', name_sv: 'Hyresrätt', name_en: 'Rented' }, { id: 'owned' }],
}

describe('what a package proposes for profiles', () => {
  it('is read with texts in both languages', () => {
    const { proposal, invalid } = read({
      indicators: [{ id: 'work' }],
      compositions: [tenure],
    })
    expect(invalid).toEqual([])
    expect(proposal).toEqual({
      indicators: [{ id: 'work' }],
      compositions: [
        {
          id: 'tenure',
          name: { sv: 'Boende', en: '' },
          whole: { sv: 'Bostäder', en: '' },
          parts: [
            { id: 'rented', name: { sv: 'Hyresrätt', en: 'Rented' } },
            { id: 'owned', name: { sv: '', en: '' } },
          ],
        },
      ],
    })
  })

  it('is none when the package is silent or says nothing usable', () => {
    expect(read(undefined)).toEqual({ proposal: null, invalid: [] })
    expect(read({})).toEqual({ proposal: null, invalid: [] })
    expect(read('all')).toEqual({ proposal: null, invalid: [''] })
    expect(read({ indicators: 'all', compositions: 3 })).toEqual({
      proposal: null,
      invalid: ['.indicators', '.compositions'],
    })
  })

  it('leaves out what is of the wrong kind, and says where', () => {
    const { proposal, invalid } = read({
      indicators: [{ id: 'work' }, 'rent', { id: 'work' }, { id: 5 }],
      compositions: [tenure, { id: 'alone', parts: [{ id: 'one' }] }, { id: '__proto__', parts: null }],
    })
    expect(proposal?.indicators.map(({ id }) => id)).toEqual(['work'])
    expect(proposal?.compositions.map(({ id }) => id)).toEqual(['tenure'])
    expect(invalid).toEqual([
      '.indicators[1]',
      '.indicators[2]',
      '.indicators[3]',
      '.compositions[1]',
      '.compositions[2].parts',
      '.compositions[2]',
    ])
  })
})

describe('a proposal against the tables', () => {
  const indicator = (id: string, unit: Indicator['unit']) => ({ id, unit }) as Indicator
  const settle = (indicators: readonly Indicator[]) => {
    const log = new IssueLog('datapackage.json')
    const { proposal } = read({ indicators: [{ id: 'work' }], compositions: [tenure] })
    return { settled: settleProfile(proposal!, indicators, log), issues: log.issues() }
  }

  it('keeps what there is', () => {
    const all = [indicator('work', 'percent'), indicator('rented', 'percent'), indicator('owned', 'percent')]
    const { settled, issues } = settle(all)
    expect(settled?.compositions[0]?.parts.map(({ id }) => id)).toEqual(['rented', 'owned'])
    expect(issues).toEqual([])
  })

  it('has no composition of one part, nor of parts in different units', () => {
    expect(settle([indicator('rented', 'percent')]).settled).toBeNull()
    const mixed = settle([indicator('work', 'percent'), indicator('rented', 'percent'), indicator('owned', 'tkr')])
    expect(mixed.settled).toMatchObject({ indicators: [{ id: 'work' }], compositions: [] })
    expect(mixed.issues.map(({ code, column }) => [code, column])).toEqual([
      ['meta-field-invalid', 'socialKompass.profile.compositions[0]'],
    ])
  })
})
