import { describe, expect, it } from 'vitest'
import type { Area } from '../../../src/domain/Area.ts'
import { brokenName, mapName } from '../../../src/facts/figures/mapName.ts'

const meta = { municipalityName: 'Alingsås', lens: { kind: 'tatort', name: { sv: 'Tätorten', en: 'Town' } } } as const
const area = (name: string, kind: Area['kind'] = 'landsbygd') => ({ name, kind }) as Area
const letters = (text: string): number => text.length

describe('the name on the map', () => {
  it('leaves out the municipality’s own name outside the town, and keeps it inside', () => {
    expect(mapName(area('Alingsås norra omland'), meta)).toBe('Norra omland')
    expect(mapName(area('Alingsås östra omland'), meta)).toBe('Östra omland')
    expect(mapName(area('Alingsås centrum', 'tatort'), meta)).toBe('Alingsås centrum')
    expect(mapName(area('Alingsås centrum', 'tatort'), { ...meta, lens: null })).toBe('Centrum')
  })

  it('is cut where it would cover the map', () => {
    expect(mapName(area('a'.repeat(60)), meta)).toBe('a'.repeat(60))
    expect(mapName(area('a'.repeat(10_000)), meta)).toBe(`${'a'.repeat(59)}…`)
  })

  it('keeps a name that is the municipality’s, or only begins like it', () => {
    expect(mapName(area('Alingsås'), meta)).toBe('Alingsås')
    expect(mapName(area('Alingsåsby'), meta)).toBe('Alingsåsby')
    expect(mapName(area('Ingared'), meta)).toBe('Ingared')
  })
})

describe('brokenName', () => {
  it.each([
    ['Kullingsberg-Rothoffskär', ['Kullingsberg-', 'Rothoffskär']],
    ['Västra Bodarna-Hästeryd', ['Västra Bodarna-', 'Hästeryd']],
    ['Norra omland', ['Norra', 'omland']],
    ['Noltorp', ['Noltorp']],
    ['', ['']],
  ])('breaks %j where the lines are most even', (name, lines) => {
    expect(brokenName(name, letters)).toEqual(lines)
  })
})
