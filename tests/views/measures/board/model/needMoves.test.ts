import { describe, expect, it } from 'vitest'
import type { NeedFindings } from '../../../../../src/facts/need/NeedFindings.ts'
import { needMoves } from '../../../../../src/views/measures/board/model/needMoves.ts'
import { inputOf, needOf, real } from './effortInput.ts'

const input = inputOf()
const proposed = needOf(real, 'social_inkludering')!
/** The same findings with the places of two areas changed with each other. */
const swapped = (one: string, other: string): NeedFindings => {
  const rankOf = new Map(proposed.result.areas.map(({ areaId, rank }) => [areaId, rank]))
  const areas = proposed.result.areas.map((area) => ({
    ...area,
    rank: area.areaId === one ? rankOf.get(other)! : area.areaId === other ? rankOf.get(one)! : area.rank,
  }))
  return { ...proposed, result: { ...proposed.result, areas } }
}

describe('who moves when the need is weighed otherwise', () => {
  it('is nobody when nothing is changed', () => {
    expect(needMoves(input, proposed, proposed)).toEqual({
      places: [],
      questions: [],
      summary: 'Inget område byter plats mot kommunens förslag. Frågorna till mötet är desamma.',
    })
  })

  it('says the places before and after, the farthest first', () => {
    const moves = needMoves(input, proposed, swapped('1489R017', '1489R021'))
    expect(moves.places).toEqual(['Sollebrunn: plats 5 blir 1', 'Noltorp: plats 1 blir 5'])
    expect(moves.summary).toMatch(/^Två områden byter plats/)
  })

  it('says whose question changes, and waits for the uncertainty of both', () => {
    const doubts = proposed.uncertainty!
    const unsure: NeedFindings = {
      ...proposed,
      uncertainty: {
        ...doubts,
        areas: doubts.areas.map((area) =>
          area.areaId === '1489R017'
            ? { ...area, rankInterval: { ...area.rankInterval, to: 23 }, scoreInterval: { lower: -9, upper: 9 } }
            : area,
        ),
      },
    }
    const moves = needMoves(input, proposed, unsure)
    expect(moves.questions).toEqual(['Noltorp: ”Räcker insatsen?” blir ”Går inte att säga”'])
    expect(moves.summary).toMatch(/Frågan ändras för ett område\.$/)
    expect(needMoves(input, { ...proposed, uncertainty: null }, unsure).questions).toBeNull()
  })
})
