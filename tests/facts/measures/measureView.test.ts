import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import type { Measure, MeasureArea } from '../../../src/domain/Measure.ts'
import { textIn } from '../../../src/domain/textIn.ts'
import * as view from '../../../src/facts/measures/measureView.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

const NBSP = '\u00a0'
const dataset = alingsas()
const idOf = (name: string): string => dataset.areas.find((area) => area.name === name)!.id
const changed = (changes: Partial<Measure>, links: readonly MeasureArea[] = dataset.measureAreas): Dataset => ({
  ...dataset,
  measures: dataset.measures.map((measure) =>
    measure.id === 'tatort_stodjande_arenor' ? { ...measure, ...changes } : measure,
  ),
  measureAreas: links,
})
const factsOf = (data: Dataset, id: string, language: 'sv' | 'en' = 'sv') =>
  new Map(view.measureCard(data, id, language)!.facts.map(({ term, text }) => [term, text]))

describe('the measures of an area', () => {
  it('are counted by area, not those for the whole municipality, and follow the filter', () => {
    const at = (counts: number[], name: string) => counts[dataset.areaIndex.get(idOf(name))!]
    const all = view.targetedCounts(dataset, null)
    expect([at(all, 'Noltorp'), at(all, 'Sollebrunn'), at(all, 'Ingared')]).toEqual([1, 3, 0])
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(9)
    expect(at(view.targetedCounts(dataset, 'social_inkludering'), 'Sollebrunn')).toBe(2)
  })

  it('say priority, time and on what ground they are linked', () => {
    const measure = dataset.measures.find(({ id }) => id === 'tatort_stodjande_arenor')!
    expect(view.measureLine(dataset, measure, idOf('Noltorp'), 'sv')).toMatchObject({
      meta: 'Social inkludering (vår tolkning) · nämns 2025 · kopplad enligt regel',
      dose: 'Dos per 100 invånare: saknas',
    })
  })

  it('take the ground of the link that serves, not of where it is carried out', () => {
    const measure = dataset.measures.find(({ id }) => id === 'tatort_stodjande_arenor')!
    const carriedOut: MeasureArea = {
      measureId: measure.id,
      areaId: idOf('Noltorp'),
      groupId: null,
      role: 'carried-out',
      share: null,
      measureShare: null,
      basis: 'document',
    }
    const both = changed({}, [carriedOut, ...dataset.measureAreas])
    expect(view.measureLine(both, measure, idOf('Noltorp'), 'sv').meta).toContain('enligt regel')
    expect(factsOf(both, measure.id).get('Kopplingen till området')).not.toContain('dokument')
  })

  it('for everyone stand in the band', () => {
    expect(view.bandItems(dataset, null, 'sv').map(({ measureId }) => measureId)).toEqual([
      'vald_samordnare',
      'psykisk_halsa_hogstadiet',
      'foraldrastod',
      'bus_organisering',
    ])
    expect(view.bandItems(dataset, 'fullfoljda_studier', 'sv').map(({ measureId }) => measureId)).toEqual([
      'bus_organisering',
    ])
  })
})

describe('the card of a measure', () => {
  it('names the areas, and says of what the documents leave out that it is missing', () => {
    const { facts, areaIds } = view.measureCard(dataset, 'norra_barn_unga', 'sv')!
    expect(areaIds).toEqual(['1489R003', '1489R021'])
    const unknown = facts.filter((fact) => fact.unknown).map(({ term }) => term)
    expect(unknown).toContain('Ansvarig')
    expect(facts.filter((fact) => fact.unknown).every(({ text }) => text === 'saknas')).toBe(true)
    expect(factsOf(dataset, 'norra_barn_unga').get('Områden')).toBe('Alingsås norra omland och Sollebrunn')
    expect(factsOf(dataset, 'norra_barn_unga').get('Tillsammans med')).toBe('BUS och folkhälsostrategen')
  })

  it.each([
    [{ start: '2024', end: '2026', status: null }, 'Period', '2024–2026'],
    [{ start: '2024', end: '2024', status: null }, 'Period', '2024'],
    [{ start: null, end: '2026', status: null }, 'Period', 'till och med 2026'],
    [{ start: '2024', status: 'paused' }, 'Period', 'från 2024, pausad'],
    [{ start: null, end: null, status: null }, 'Period', 'saknas'],
    [{ start: null, mentioned: [2024, 2025], status: null }, 'Period', 'nämns 2024 och 2025'],
    [{ start: null, mentioned: [2025], end: '2026', status: null }, 'Period', 'nämns 2025, till och med 2026'],
    [{ start: '2023', mentioned: [2025], status: null }, 'Period', 'från 2023'],
    [{ interpreted: ['ages'], ageFrom: 13, ageTo: 15 }, 'Målgrupp', 'Invånare, 13–15 år (vår tolkning)'],
    [{ interpreted: ['ages', 'target_group'] }, 'Målgrupp', 'Invånare, alla åldrar (vår tolkning)'],
    [{ interpreted: ['target_group'] }, 'Målgrupp', 'Invånare (vår tolkning), alla åldrar'],
    [{ ageFrom: 13, ageTo: 15 }, 'Målgrupp', 'Invånare, 13–15 år'],
    [{ ageFrom: 65, ageTo: null }, 'Målgrupp', 'Invånare, 65 år och äldre'],
    [{ ageFrom: null, ageTo: 6 }, 'Målgrupp', 'Invånare, till och med 6 år'],
    [{ ageFrom: 0, ageTo: null }, 'Målgrupp', 'Invånare, alla åldrar'],
    [{ owner: 'Skolan; Fritid;' }, 'Ansvarig', 'Skolan och Fritid'],
    [
      { funders: [{ name: 'Staten', sharePercent: 50 }], costSekPerYear: 120_000 },
      'Finansiering',
      `Staten 50${NBSP}%, 120${NBSP}000${NBSP}kr per år`,
    ],
    [
      { funders: ['Region', 'Kommun'].map((name, at) => ({ name, sharePercent: at === 0 ? 40 : null })) },
      'Finansiering',
      `Region 40${NBSP}% och Kommun (andel saknas)`,
    ],
    [{ costSekPerYear: 0 }, 'Finansiering', `0${NBSP}kr per år`],
    [{ followsIndicators: ['arbetslosa', 'gone'] }, 'Följs med', 'Arbetslösa 20–64 år och gone'],
  ] as const)('with %j says under %s: %s', (changes, term, text) => {
    const plain: Partial<Measure> = { mentioned: [], interpreted: [], funders: [], ...changes }
    expect(factsOf(changed(plain), 'tatort_stodjande_arenor').get(term)).toBe(text)
  })

  it('of a measure that nobody says the reach of says so, and is in no area and not for everybody', () => {
    const nowhere = changed(
      { reach: 'unknown' },
      dataset.measureAreas.filter(({ measureId }) => measureId !== 'tatort_stodjande_arenor'),
    )
    const card = view.measureCard(nowhere, 'tatort_stodjande_arenor', 'sv')!
    expect(card.facts.find(({ term }) => term === 'Områden')).toMatchObject({ text: 'räckvidd okänd', unknown: true })
    expect(card.facts.map(({ term }) => term)).not.toContain('Kopplingen till området')
    expect(view.unplacedItems(nowhere, null, 'sv').map(({ measureId }) => measureId)).toEqual([card.measureId])
    expect(view.bandItems(nowhere, null, 'sv')).toHaveLength(4)
  })

  it('of a measure for everyone names the municipality and no link', () => {
    const facts = factsOf(dataset, 'vald_samordnare', 'en')
    expect(facts.get('Areas')).toBe('whole municipality')
    expect(facts.has('The link to the area')).toBe(false)
  })

  it('does not exist for an unknown measure', () => {
    expect(view.measureCard(dataset, 'unknown', 'sv')).toBeNull()
  })

  it('takes the other language where a text is missing', () => {
    expect(textIn({ sv: '', en: 'Only English' }, 'sv')).toBe('Only English')
    expect(textIn({ sv: 'Bara svenska', en: '' }, 'en')).toBe('Bara svenska')
  })
})
