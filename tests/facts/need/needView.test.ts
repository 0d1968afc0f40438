import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import { smallestChange } from '../../../src/analysis/need/smallestChange.ts'
import { PALETTES } from '../../../src/colour/palette.ts'
import type { Language } from '../../../src/domain/LocalText.ts'
import type { NeedSpec } from '../../../src/domain/NeedSpec.ts'
import { knowledgeGapView } from '../../../src/facts/measures/knowledgeGapView.ts'
import { needPanelView } from '../../../src/facts/need/needPanelView.ts'
import { needView } from '../../../src/facts/need/needView.ts'
import { alingsas, componentOf, datasetOf, specOf } from '../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const spec = dataset.needSpecs[0]!
const result = compositeIndex(dataset, spec) as IndexResult
const doubt = needUncertainty(dataset, spec)!
const viewIn = (language: Language) => needView(dataset, result, doubt, 'light', language)
const panelIn = (language: Language, areaId: string) =>
  needPanelView(dataset, result, doubt, viewIn(language), smallestChange(dataset, spec, areaId), areaId, language)!

/** Unbreakable spaces and joiners read as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')

describe('the need layer', () => {
  it('says what the board says', () => {
    const { title, subtitle, summary, doubt: source, counts } = viewIn('sv')
    expect(title).toBe('Behov av social inkludering')
    expect(summary).toBe(
      'Fyra områden har tydligt högt behov. För fem områden går det inte att säga om behovet är högre än kommunens.',
    )
    expect(plain(subtitle)).toBe(
      'Medel av låg ekonomisk standard, arbetslösa 20–64 år och sysselsatta 20–64 år (vänd), lika vikt, standardiserade. Intervall 5–95 % av 2 000 sätt att räkna (slumptal från 1489).',
    )
    expect(plain(source)).toMatch(
      /^Mest av osäkerheten om platserna kommer ur siffrorna \(5\d %\); vikterna står för \d+ % och sättet att räkna ihop står för \d+ %\. Resten/,
    )
    expect(counts).toEqual({ high: 4, 'not-clearly-high': 14, 'cannot-tell': 5 })
  })

  it('says every choice that changes the numbers and is not the usual one, and only those', () => {
    const methodOf = (changes: Partial<NeedSpec>, language: Language) =>
      plain(needView(dataset, { ...result, spec: { ...spec, ...changes } }, doubt, 'light', language).subtitle)
    const usual = methodOf({}, 'sv')
    expect(methodOf({ designEffect: 1 }, 'sv')).toBe(usual)
    expect(methodOf({ designEffect: 2.5 }, 'sv')).toBe(
      usual.replace('standardiserade.', 'standardiserade. 2,5 personer räknas som en.'),
    )
    const unusual = { leastCoverage: 0.8, basePeriod: 'each-latest', weightDeviation: 0.1, designEffect: 1.5 } as const
    expect(methodOf(unusual, 'sv')).toContain(
      'Minst 80 % av vikten måste ha siffror. Varje mått räknas i sin senaste period. Vikterna varieras med 10 % av sitt värde. 1,5 personer räknas som en. Intervall',
    )
    expect(methodOf({ weightDeviation: 0 }, 'en')).toContain('The weights are not varied.')
  })

  it('says the same in English', () => {
    const { summary, subtitle } = viewIn('en')
    expect(summary).toBe(
      'Four areas have clearly high need. Of five areas it cannot be told whether their need is higher than the municipality’s.',
    )
    expect(plain(subtitle)).toContain('Interval 5–95% of 2,000 ways to count (random numbers from 1489).')
  })

  it('hatches the areas of which it cannot be told, and no others, and paints more need darker', () => {
    const { areas, classes } = viewIn('sv')
    const hatched = areas.filter(({ paint }) => paint.pattern === 'unclear')
    expect(hatched.map(({ level }) => level)).toEqual(Array(5).fill('cannot-tell'))
    for (const { paint } of hatched) expect(paint.fill).toBe(PALETTES.light.div[3])
    const top = areas.find(({ areaId }) => areaId === '1489R017')!
    expect(top.paint).toMatchObject({ fill: PALETTES.light.seq.at(-1), pattern: null })
    expect(classes.breaks).toHaveLength(classes.fills.length + 1)
    expect(classes.breaks.at(-1)).toBeCloseTo(top.score!, 10)
  })

  it('hatches nothing and calls nothing high while the uncertainty is not known', () => {
    const view = needView(dataset, result, null, 'dark', 'sv')
    expect(view.summary).toBe('Osäkerheten räknas fram.')
    for (const area of view.areas) {
      expect(area.paint.pattern).toBeNull()
      expect([area.levelText, area.intervalText, area.topThreeText]).toEqual(['', '', ''])
      expect(area.rankText).toBe(String(area.rank))
    }
  })
})

describe('the section of the panel', () => {
  it('has the sentences of an area with the uncertainty in the words', () => {
    const { verdict, sentences, contributions } = panelIn('sv', '1489R017')
    expect(verdict).toEqual({
      lead: 'Tydligt högt behov',
      rest: 'Hela intervallet ligger över kommunen eller i den övre tredjedelen.',
    })
    const [score, rank, three, robust, most] = sentences.map(plain)
    expect(score).toBe('Behovstal 2,3, kommunen 0,0.')
    expect(rank).toBe('Mellan plats 1 och 2 av 23.')
    expect(three).toBe('Bland de 3 högsta i mer än 99 % av 2 000 rimliga sätt att räkna.')
    expect(robust).toBe('Hör till den övre tredjedelen i nästan alla rimliga sätt att räkna.')
    expect(most).toMatch(/^Mest kommer från .+: 0,\d av 2,3\.$/)
    expect(contributions.map(({ name, weightText }) => [name, plain(weightText)])).toEqual([
      ['Låg ekonomisk standard', '33 %'],
      ['Arbetslösa 20–64 år', '33 %'],
      ['Sysselsatta 20–64 år', '33 %'],
    ])
    for (const { reason, source } of contributions) expect(reason.endsWith('.') && source.startsWith('SCB')).toBe(true)
  })

  it('speaks of the upper third where an area is never among the three highest', () => {
    expect(plain(panelIn('sv', '1489R021').sentences[2]!)).toMatch(
      /^Bland de 7 högsta i 8\d % av 2 000 rimliga sätt att räkna\.$/,
    )
  })

  it('says what would change the picture, in figures that differ after rounding', () => {
    for (const { id } of dataset.areas) {
      const { changes } = panelIn('sv', id)
      if (changes[0] === 'Ingen enskild siffra eller vikt ändrar bilden.') {
        expect(changes).toHaveLength(1)
        continue
      }
      for (const text of changes) {
        const said = /^Om .+ (?:vore|vägde) (.+) i stället för (.+) skulle området ligga precis på .+\.$/.exec(text)
        expect(said, text).not.toBeNull()
        expect(said![1]).not.toBe(said![2])
      }
    }
  })

  it('speaks no causes', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const { id } of dataset.areas) {
        const { sentences, changes, verdict } = panelIn(language, id)
        for (const text of [...sentences, ...changes, verdict.rest]) {
          expect(text).not.toMatch(/orsak|leder till|på grund av|gör att|cause|lead to|because|due to/i)
        }
      }
    }
  })

  it('is null for an area that is not there', () => {
    expect(needPanelView(dataset, result, doubt, viewIn('sv'), null, 'nowhere', 'sv')).toBeNull()
  })
})

describe('areas without score', () => {
  const columns = [
    { id: 'up', figures: [10, 20, 30, 40, 50, 60], municipality: 35 },
    { id: 'down', direction: 'higher-better', figures: [5, 'x', 3, 2, 1, 0], municipality: 3 },
    { id: 'also', figures: [1, 2, null, 4, 9, 5], municipality: 4 },
  ] as const
  const data = datasetOf(columns)
  const own = specOf(
    ['up', 'down', 'also'].map((id) => componentOf(id)),
    { leastCoverage: 0.9, name: { sv: 'Påhittat', en: '' } },
  )
  const index = compositeIndex(data, own) as IndexResult
  const uncertainty = needUncertainty(data, own)!
  const view = needView(data, index, uncertainty, 'light', 'sv')

  it('are painted and worded by their reason, and say no number', () => {
    const [, hidden, missing] = view.areas
    expect(hidden).toMatchObject({ scoreText: 'Visas inte', rankText: '', intervalText: '', topThreeText: '' })
    expect(hidden!.paint.pattern).toBe('suppressed')
    expect(missing).toMatchObject({ scoreText: 'Saknas', rankText: '' })
    expect(missing!.paint.pattern).toBe('missing')
    expect(view.summary).toContain('Två områden har inget behovstal.')
    const panel = needPanelView(data, index, uncertainty, view, null, 'B', 'sv')!
    expect(panel).toMatchObject({ sentences: [], contributions: [], changes: [] })
    expect(panel.verdict.rest).toBe('Visas inte: ett mått som ingår är skyddat.')
  })

  it('say how much an area rests on when something is missing', () => {
    const loose = { ...own, leastCoverage: 0.6 }
    const found = compositeIndex(data, loose) as IndexResult
    const panel = needPanelView(data, found, null, needView(data, found, null, 'light', 'sv'), null, 'C', 'sv')!
    expect(panel.sentences.map(plain).at(-1)).toBe('Bygger på 2 av 3 mått (67 % av vikten).')
  })

  it('do not break a layer in which no area has a score', () => {
    const none = { ...own, leastCoverage: 1, components: [...own.components, componentOf('gone')] }
    const empty = compositeIndex(data, none) as IndexResult
    const { areas, classes } = needView(data, empty, null, 'light', 'en')
    expect(areas.every(({ score }) => score === null)).toBe(true)
    expect(classes).toEqual({ breaks: [], fills: [] })
  })
})

it('a knowledge gap says what there is and what is lacking', () => {
  const view = knowledgeGapView(dataset, dataset.knowledgeGaps[1]!, 'sv')
  expect(view.title).toBe('Kunskapslucka: Psykisk hälsa')
  expect(view.have).toHaveLength(1)
  expect(view.have[0]!.name).toContain('Sjuk- och aktivitetsersättning')
  expect(view.lacking).toHaveLength(3)
  expect(knowledgeGapView(dataset, dataset.knowledgeGaps[1]!, 'en').title).toBe('Knowledge gap: Mental health')
})
