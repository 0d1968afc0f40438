import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../src/address/AppState.ts'
import { readShortCode, shortCode, typedCode } from '../../src/address/shortCode.ts'
import { decodeState, URL_KEYS } from '../../src/address/urlCodec.ts'
import type { Vocabulary } from '../../src/address/Vocabulary.ts'

const vocabulary: Vocabulary = {
  areaIds: new Set(['A1', 'A2', 'A3', 'A4', 'A5', '__proto__']),
  groupIds: new Set(['g1']),
  measureIds: new Set(['m1', 'm2']),
  priorityIds: new Set(['p1']),
  needIds: new Set(['n1']),
  scopes: new Map(),
  periods: new Map([
    ['income', ['2023', '2024']],
    ['work', ['2022', '2023/24']],
    ['rent', ['2023']],
  ]),
  defaultIndicator: 'income',
  defaultPeriod: '2024',
}

const stateOf = (search: string) => decodeState(search, vocabulary).state
const opened = (code: string) => {
  const reading = readShortCode(code, vocabulary)
  return reading.kind === 'address' ? stateOf(reading.search) : reading.kind
}

/** Addresses of every kind: what each key may hold, and what it may not. */
const addresses = fc
  .dictionary(
    fc.constantFrom(...URL_KEYS),
    fc.oneof(
      fc.constantFrom(
        ...VIEWS,
        ...'income work rent 2022 2023 2023/24 A1 A2,A3 __proto__ g1 m1 m2 p1 n1 own natural equal 3 7 en dark'.split(
          ' ',
        ),
        ...'change need pair table z min-max geometric income:0.5,work:3 1.5,2 -3,0,1e-7 income,work,rent theme'.split(
          ' ',
        ),
        ...'rang samband distance actual 2,5,9.25 tackning budget'.split(' '),
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((pairs) => `?${new URLSearchParams(pairs)}`)

describe('a short code', () => {
  it('opens the very state it was made from, whatever the state', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const state = stateOf(address)
        expect(opened(shortCode(state, vocabulary))).toEqual(state)
      }),
      { numRuns: 500 },
    )
  })

  it('from before an address got more keys opens what it opened then', () => {
    const written: Record<string, string> = {
      // By the version of 2026-11-28, which had no key for the stages of measures.
      'SG4A-3JQC-ZRG9-VH64-C': '?view=insatser&effort=tackning&ages=6-12&theme=dark',
      'SG3V-ZBV8-901H-QT5D-TJZ8-WHGC-V': '?view=mote&story=bus&meeting=visa&slide=3&lang=en',
      'SG12-0XQB-QZ4M-J': '?view=kompass&compass=income,work,rent&landscapes=5',
      // By the version of 2026-11-29, which had none for persons who count as one.
      'FT4G-PN4D-BKKB-WZEY-ZR': '?view=karta&mode=need&adding=geometric&areas=A1,A3&lang=en',
      // By the version of 2026-11-30, which had no view of the plan.
      '2X3Y-7MMW-GZ18-CG': '?view=mote&story=bus&meeting=bilder&slide=2',
      '2XK9-MMDA-QFEY-4': '?view=insatser&effort=budget&design=2.5',
      // By the version of 2026-11-30 that had no pages about the service.
      '0VV8-1S2R-QJPG-ETGV': '?view=planering&part=mal&year=2026',
      '0V29-3ABK-0TK8-YVD': '?view=data&embed=1&lang=en&theme=dark',
      // By the version of 2026-11-30 that could not ask for a goal of Agenda 2030.
      'KB7Z-46H1-EEN3-VCMK-AYMN': '?view=data&about=kvalitet&lang=en',
      'KB3D-HA1E-AN29-JHTR-AJKR-SY': '?view=insatser&effort=register&status=planned&theme=dark',
    }
    for (const [code, address] of Object.entries(written)) expect(opened(code), code).toEqual(stateOf(address))
  })

  it('does not care about case, dashes and spaces, nor O for 0 and I or L for 1', () => {
    const state = stateOf('?view=kompass&areas=A2,A4&indicator=work')
    const code = shortCode(state, vocabulary)
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(opened(typed)).toEqual(state)
  })

  it('is eight letters for a plain view, and no longer than twelve with four areas', () => {
    expect(shortCode(stateOf('?view=jamfor&indicator=rent'), vocabulary)).toMatch(/^\w{4}-\w{4}$/)
    const four = shortCode(stateOf('?areas=A1,A2,A3,A4'), vocabulary).replaceAll('-', '')
    expect(four.length).toBeLessThanOrEqual(12)
  })

  it('is refused as mistyped when one letter is another, or two neighbours have changed places', () => {
    const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    const code = shortCode(stateOf('?view=omraden&area=g1&areas=A5&mode=change&from=2023'), vocabulary).replaceAll(
      '-',
      '',
    )
    for (let at = 0; at < code.length; at++) {
      for (const letter of letters) {
        if (letter === code[at]) continue
        const wrong = code.slice(0, at) + letter + code.slice(at + 1)
        expect(readShortCode(wrong, vocabulary).kind, wrong).toBe('mistyped')
      }
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2)
      if (swapped !== code) expect(readShortCode(swapped, vocabulary).kind, swapped).toBe('mistyped')
    }
  })

  it('is refused as foreign when the package is another', () => {
    const code = shortCode(stateOf('?areas=A2'), vocabulary)
    const other = { ...vocabulary, areaIds: new Set(['B1', 'B2']) }
    expect(readShortCode(code, other)).toEqual({ kind: 'foreign' })
  })

  it('never throws on what somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['address', 'mistyped', 'foreign']).toContain(readShortCode(text, vocabulary).kind)
      }),
    )
    const code = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      minLength: 8,
      maxLength: 60,
    })
    fc.assert(
      fc.property(code, (text) => {
        expect(readShortCode(text, vocabulary).kind).toBeTypeOf('string')
      }),
    )
  })

  it('is told from a name that is searched for', () => {
    for (const name of [
      'Noltorp',
      'Västra Bodarna-Hästeryd',
      'Nolhaga-Hagagården',
      'låg ekonomisk',
      '2024',
      'ung och',
      'Sol-by',
    ])
      expect(typedCode(name), name).toBeNull()
    for (const code of ['K7QF-2MXA', 'k7qf 2mxa', 'K7QF-2MXA-4'])
      expect(typedCode(code), code).toEqual({ code, isCertain: true })
  })

  it('is found after its label, with the dashes of a word processor, and without any', () => {
    for (const text of ['Kod: K7QF-2MXA-4.', 'kod:K7QF–2MXA–4', ' Code: K7QF-2MXA-4 '])
      expect(typedCode(text), text).toEqual({ code: 'K7QF-2MXA-4', isCertain: true })
    expect(typedCode('Kod: K7QF2MXA4')).toEqual({ code: 'K7QF2MXA4', isCertain: true })
    // The id of an area has the same form: it is a code only if it opens something.
    expect(typedCode('1489R017')).toEqual({ code: '1489R017', isCertain: false })
    const state = decodeState('?view=karta&indicator=work&areas=A1', vocabulary).state
    const code = shortCode(state, vocabulary).replaceAll('-', '')
    expect(opened(typedCode(`Kod: ${code}`)!.code)).toEqual(state)
  })

  it('works for a package without any figures', () => {
    const empty: Vocabulary = { ...vocabulary, periods: new Map(), defaultIndicator: '', defaultPeriod: '' }
    const state = decodeState('?view=data&lang=en', empty).state
    const reading = readShortCode(shortCode(state, empty), empty)
    expect(reading.kind === 'address' && decodeState(reading.search, empty).state).toEqual(state)
  })
})
