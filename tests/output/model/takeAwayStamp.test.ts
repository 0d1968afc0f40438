import { describe, expect, it } from 'vitest'
import { takeAwayStamp } from '../../../src/output/model/takeAwayStamp.ts'
import { codeHit } from '../../../src/shell/model/codeHit.ts'
import { smallDataset } from '../../analysis/smallDataset.ts'
import { stateOf } from '../../views/map/model/stateOf.ts'

const dataset = smallDataset({
  areas: ['01', '02'],
  indicators: [{ id: 'x' }],
  values: ['01,x,2024,,10,10,100,', '02,x,2024,,20,20,100,'],
})
const stamp = (address: readonly (readonly [string, string])[], language: 'sv' | 'en' = 'sv') =>
  takeAwayStamp({ dataset, state: stateOf(dataset, { language }), version: '9.9.9', address, code: 'AAAA-BBBB' })

describe('the stamp', () => {
  it('names versions, view, settings as the reader knows them, and the code', () => {
    const lines = stamp([
      ['view', 'karta'],
      ['indicator', 'x'],
      ['period', '2024'],
      ['areas', '01,02'],
      ['mode', 'municipality'],
      ['components', 'x:0.5'],
      ['theme', 'dark'],
    ])
    expect(lines[0]).toContain('9.9.9')
    expect(lines[0]).toContain('2026-01-01')
    expect(lines[1]).toBe(
      'Inställningar: Karta; Områden: Område 01, Område 02; Färgläge: Mot kommunen; Behovsindexets delar: x 0,5.',
    )
    expect(lines[2]).toContain('AAAA-BBBB')
  })

  it('says first that figures are made up, also where paper has no room for the settings', () => {
    const meta = { ...dataset.meta, synthetic: true }
    const drafted = { ...dataset, meta, ownFigures: { indicatorIds: ['x'], figures: 2 } }
    const lines = takeAwayStamp({
      dataset: drafted,
      state: stateOf(dataset, {}),
      version: '9',
      address: [],
      code: 'AAAA',
      withoutSettings: true,
    })
    expect(lines[0]).toBe('Påhittade siffror för övning och test. De beskriver ingen verklig kommun.')
    expect(lines[2]).toMatch(/^Innehåller egna siffror, inte i paketet: /)
    expect(lines).toHaveLength(4)
    expect(lines[3]).toContain('AAAA')
    expect(stamp([]).join(' ')).not.toContain('Påhittade')
  })

  it('says that figures are of the reader, with their indicators', () => {
    const drafted = { ...dataset, ownFigures: { indicatorIds: ['x'], figures: 2 } }
    const lines = takeAwayStamp({ dataset: drafted, state: stateOf(dataset, {}), version: '9', address: [], code: 'A' })
    expect(lines[1]).toMatch(/^Innehåller egna siffror, inte i paketet: /)
  })

  it('says the choices of a need index in words and with the decimal comma', () => {
    const lines = stamp([
      ['scale', 'min-max'],
      ['adding', 'geometric'],
      ['design', '2.5'],
    ])
    expect(lines[1]).toBe(
      'Inställningar: Skala: 0 till 100; Sammanvägning: Geometriskt medel; Personer som räknas som en: 2,5.',
    )
  })

  it('is in English for an English reader, and keeps words it does not know', () => {
    const lines = stamp(
      [
        ['view', 'karta'],
        ['method', 'own'],
        ['breaks', '1,2'],
        ['unknown', 'thing'],
      ],
      'en',
    )
    expect(lines[1]).toContain('Settings: Map;')
    expect(lines[1]).toContain(': 1, 2;')
    expect(lines[1]).toContain('unknown: thing')
  })
})

describe('a code in the search', () => {
  it('is a way to its view', () => {
    const { hit, message } = codeHit(' aaaa bbbb', { kind: 'address', search: '?view=data', view: 'data' }, 'sv')
    expect(hit).toEqual({
      kind: 'view',
      id: '?view=data',
      group: 'Vy',
      text: 'Öppna vyn med koden AAAA-BBBB (Data)',
    })
    expect(message).toBe('')
  })

  it('that opens nothing says why', () => {
    expect(codeHit('x', { kind: 'mistyped' }, 'sv').message).toContain('tecken för tecken')
    expect(codeHit('x', { kind: 'foreign' }, 'sv').message).toContain('andra data')
    expect(codeHit('x', { kind: 'foreign' }, 'en').hit).toBeNull()
  })
})
