import { describe, expect, it } from 'vitest'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { reachHit } from '../../../src/shell/model/reachHit.ts'
import { scopeChoices } from '../../../src/shell/model/scopeChoices.ts'
import { readRegion } from '../../support/region.ts'

const { region, alingsas } = await readRegion()
const vocabulary = vocabularyOf(region)
const state = (search: string) => decodeState(search, vocabulary).state

describe('what a view may be narrowed to', () => {
  it('is all of the package and each municipality, in the language of the page', () => {
    expect(scopeChoices(region, state(''))!.map(({ text }) => text)).toEqual([
      'Alla 2 kommuner',
      'Alingsås kommun',
      'Lerums kommun',
    ])
    expect(scopeChoices(region, state('?lang=en'))![0]!.text).toBe('All 2 municipalities')
  })

  it('is nothing in a single municipality, nor where the package itself is spoken of', () => {
    expect(scopeChoices(alingsas, state(''))).toBeNull()
    for (const view of ['data', 'mote', 'planering', 'insatser&effort=register'])
      expect(scopeChoices(region, state(`?view=${view}`)), view).toBeNull()
  })
})

describe('what is found in all of the package', () => {
  const inLerum = state('?scope=kommun:1441')
  const hit = (kind: 'area' | 'indicator' | 'measure', id: string) => ({ kind, id, text: '', group: '' })
  const scopeAfter = (kind: 'area' | 'indicator' | 'measure', id: string) =>
    reachHit(inLerum, hit(kind, id), region, vocabulary).scope

  it('is shown where it is', () => {
    expect(scopeAfter('area', '1441A0010')).toBe('kommun:1441')
    expect(scopeAfter('area', '1489R021')).toBe('kommun:1489')
    expect(scopeAfter('indicator', 'arbetslosa')).toBe('kommun:1441')
    // Only one of the two has figures of it, or measures.
    expect(scopeAfter('indicator', 'nettoinkomst_medel')).toBeNull()
    expect(scopeAfter('measure', 'familjecentral_sollebrunn')).toBeNull()
  })
})
