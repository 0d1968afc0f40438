import { describe, expect, it } from 'vitest'
import { readFundingFrames } from '../../src/ingest/readFundingFrames.ts'
import { alingsas } from '../analysis/need/needFixtures.ts'

function read(value: unknown) {
  const invalid: string[] = []
  return { frames: readFundingFrames(value, (path) => invalid.push(path)), invalid }
}
const frame = { id: 'a', name_sv: ' Påhittad ram ', sek_per_year: 100, source: 'Påhittat beslut' }

describe('the frames a package states', () => {
  it('are read with what is stated, and the rest is unknown', () => {
    expect(read([frame])).toEqual({
      invalid: [],
      frames: [
        {
          id: 'a',
          name: { sv: 'Påhittad ram', en: '' },
          funder: { sv: '', en: '' },
          note: { sv: '', en: '' },
          sekPerYear: 100,
          precision: 'about',
          from: null,
          to: null,
          source: 'Påhittat beslut',
        },
      ],
    })
    expect(read(undefined)).toEqual({ frames: [], invalid: [] })
  })

  it('are left out without id, amount or source, and told by path', () => {
    expect(read('x').invalid).toEqual([''])
    expect(
      read([7, { ...frame, id: '' }, { ...frame, sek_per_year: 0 }, { ...frame, source: 3 }, frame, frame]),
    ).toEqual({
      frames: [expect.objectContaining({ id: 'a' })],
      invalid: ['[0]', '[1].id', '[2].sek_per_year', '[3].source', '[3].source', '[5].id'],
    })
    expect(read([{ ...frame, precision: 'exactly', from: '21', to: 2025, name_en: 1 }]).invalid).toEqual([
      '[0].precision',
      '[0].from',
      '[0].to',
      '[0].name_en',
    ])
  })

  it('of the real package are the two of the official statement, a little over a million each', () => {
    const { fundingFrames } = alingsas().meta
    expect(fundingFrames.map(({ id, sekPerYear, precision, to }) => [id, sekPerYear, precision, to])).toEqual([
      ['region', 1_000_000, 'at-least', '2024'],
      ['kommun', 1_000_000, 'at-least', '2024'],
    ])
    // The amounts stand in the statement of 2023; the decision on 2025 prolongs the agreement and names none.
    for (const { source } of fundingFrames) expect(source).toMatch(/^Tjänsteskrivelse .*2023-11-06/)
    expect(fundingFrames[0]!.note.sv).toContain('att samma belopp gäller då är vår tolkning')
  })
})
