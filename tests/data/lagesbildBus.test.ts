import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../src/address/CompassQuestion.ts'
import { needUncertainty } from '../../src/analysis/need/needUncertainty.ts'
import { compassOf } from '../../src/facts/landscapes/compassOf.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { readStory } from '../../src/ingest/readStory.ts'
import { alingsas } from '../analysis/alingsas.ts'
import { PACKAGE, packageRows, sum, valueRow } from './readPackage.ts'

/** The story that comes with the package: every figure in its words is worked out here from the CSV files. */
const log = new IssueLog('lagesbild-bus.json')
const story = readStory(readFileSync(`${PACKAGE}/stories/lagesbild-bus.json`, 'utf8'), log)!
const slide = (id: string) => story.slides.find((one) => one.id === id)!
const names = new Map(
  (
    JSON.parse(readFileSync(`${PACKAGE}/areas.geojson`, 'utf8')) as {
      features: { properties: { id: string; name: string } }[]
    }
  ).features.map(({ properties }) => [properties.id, properties.name]),
)
const FOUR = ['1489R007', '1489R016', '1489R017', '1489R018']
const NORTH = ['1489R003', '1489R021']

const rows = (indicator: string, period: string) =>
  packageRows('values').filter(
    (row) => row.indicator_id === indicator && row.period === period && ['', 'total'].includes(row.sex!),
  )
const value = (area: string, indicator: string, period: string) => Number(valueRow(area, indicator, period)!.value)
const weighted = (indicator: string, period: string, areas?: readonly string[]): number => {
  const used = rows(indicator, period).filter((row) => row.value && (areas?.includes(row.area_id!) ?? true))
  return sum(used.map((row) => Number(row.value) * Number(row.n))) / sum(used.map((row) => Number(row.n)))
}
const sv = (number: number, decimals: number) => number.toFixed(decimals).replace('.', ',')
const en = (number: number, decimals: number) => number.toFixed(decimals)
const wordsOf = (id: string, language: 'sv' | 'en') => {
  const { headline, text, notes, question } = slide(id)
  return [headline, text, notes, question].map((part) => part[language]).join('\n')
}

describe('Lägesbild för BUS', () => {
  it('is read without remarks, in both languages, of this municipality and these figures', () => {
    expect(log.issues()).toEqual([])
    expect(story.slides).toHaveLength(8)
    for (const one of story.slides) {
      for (const part of [one.headline, one.text, one.question, one.notes]) {
        expect(part.sv === '', one.id).toBe(part.en === '')
      }
      expect(one.headline.sv.length, one.id).toBeLessThan(110)
    }
    const { meta } = alingsas()
    expect([story.municipality, story.vintage]).toEqual([meta.municipalityCode, meta.vintage])
  })

  it('names prioritised areas and decisions as the package has them', () => {
    const { meta } = alingsas()
    for (const { name } of meta.priorityAreas) {
      expect(slide('uppdrag').text.sv).toContain(name.sv)
      expect(slide('uppdrag').text.en).toContain(name.en)
    }
    const documents = packageRows('measures').map((row) => row.source_document)
    for (const reference of ['KS § 196/2024', 'dnr 2024.475 KS', '2023-11-06']) {
      expect(documents.some((document) => document!.includes(reference))).toBe(true)
      expect(slide('uppdrag').text.sv).toContain(reference)
    }
  })

  it('low economic standard: the four areas, the municipality, and more than twice', () => {
    const municipality = weighted('lag_ekonomisk_standard', '2024')
    for (const area of FOUR) {
      const share = value(area, 'lag_ekonomisk_standard', '2024')
      expect(share).toBeGreaterThan(2 * municipality)
      expect(wordsOf('tatorten', 'sv')).toContain(names.get(area))
      expect(wordsOf('tatorten', 'sv')).toContain(`${share} %`)
      expect(wordsOf('tatorten', 'en')).toContain(`${share}%`)
    }
    const others = rows('lag_ekonomisk_standard', '2024').filter((row) => !FOUR.includes(row.area_id!))
    expect(Math.max(...others.map((row) => Number(row.value)))).toBeLessThan(2 * municipality)
    expect(wordsOf('tatorten', 'sv')).toContain(`kommunen ${sv(municipality, 1)} %`)
    expect(wordsOf('tatorten', 'en')).toContain(`municipality ${en(municipality, 1)}%`)
  })

  it('children and young people of the four areas and of the northern parts', () => {
    const young = (areas?: readonly string[]) =>
      sum(
        rows('alder_0_19', '2025')
          .filter((row) => areas?.includes(row.area_id!) ?? true)
          .map((row) => Number(row.numerator)),
      )
    expect(young(FOUR)).toBe(1742)
    expect(wordsOf('tatorten', 'sv')).toContain(
      `omkring 1 740 barn och unga 0–19 år, ${Math.round((100 * young(FOUR)) / young())} %`,
    )
    expect(wordsOf('tatorten', 'en')).toContain(`About 1,740`)
    expect(Math.round(young(NORTH) / 10) * 10).toBe(870)
    expect(wordsOf('norra', 'sv')).toContain('omkring 870 barn och unga')
    expect(wordsOf('norra', 'en')).toContain('About 870')
  })

  it('unemployment: each area, the municipality, and the northern parts', () => {
    const municipality = weighted('arbetslosa', '2024')
    const shares = FOUR.map((area) => value(area, 'arbetslosa', '2024'))
    for (const [i, area] of FOUR.entries())
      expect(wordsOf('arbete', 'sv')).toContain(`${names.get(area)} ${sv(shares[i]!, 1)} %`)
    expect([Math.round(Math.min(...shares)), Math.round(Math.max(...shares))]).toEqual([8, 10])
    expect(slide('arbete').headline.sv).toContain(`8–10 %, mot ${sv(municipality, 1)} %`)
    expect(slide('arbete').headline.en).toContain(`8–10%, against ${en(municipality, 1)}%`)
    expect(wordsOf('arbete', 'sv')).toContain(
      `norra delarna är arbetslösheten ${sv(weighted('arbetslosa', '2024', NORTH), 1)} %`,
    )
    for (const area of NORTH) expect(value(area, 'arbetslosa', '2024')).toBeLessThan(municipality)
  })

  it('education in the northern parts: three in ten, against almost half', () => {
    const north = weighted('eftergymnasial_utbildning', '2025', NORTH)
    const published = packageRows('references').find(
      (row) =>
        row.indicator_id === 'eftergymnasial_utbildning' && row.period === '2025' && row.level === 'municipality',
    )
    expect(Math.round(north / 10)).toBe(3)
    expect(Number(published!.value)).toBeGreaterThan(45)
    expect(Number(published!.value)).toBeLessThan(50)
    for (const area of NORTH)
      expect(wordsOf('norra', 'sv')).toContain(
        `${names.get(area)} ${Math.round(value(area, 'eftergymnasial_utbildning', '2025'))} %`,
      )
    expect(wordsOf('norra', 'sv')).toContain(`hela kommunen ${Math.round(Number(published!.value))} %`)
    expect(slide('norra').areas.toSorted()).toEqual(NORTH)
    const group = packageRows('area_groups').filter((row) => row.group_id === 'norra_delarna')
    expect(group.map((row) => row.area_id).toSorted()).toEqual(NORTH)
  })

  it('measures: which areas each is directed at, how many reach everybody, and what is not stated', () => {
    const measures = packageRows('measures')
    const links = packageRows('measure_areas')
    const serving = (area: string) =>
      links.filter((row) => row.area_id === area || (row.group_id === 'norra_delarna' && NORTH.includes(area)))
    for (const area of FOUR) expect(serving(area).map((row) => row.measure_id)).toEqual(['tatort_stodjande_arenor'])
    expect(measures.filter((row) => row.reach !== 'municipality')).toHaveLength(3)
    expect(measures.filter((row) => row.reach === 'municipality')).toHaveLength(4)
    for (const row of measures.filter((one) => one.reach !== 'municipality'))
      expect([row.fte, row.cost_sek_per_year]).toEqual(['', ''])
    expect(slide('insatser').notes.sv).toContain('Tre insatser riktas till områden')
    expect(slide('insatser').notes.sv).toContain('Fyra visas som hela kommunen; för tre av dem är det vår tolkning')
    const inferred = measures.filter((row) => row.reach === 'municipality' && row.interpreted!.includes('reach'))
    expect(inferred).toHaveLength(3)
  })

  it('the questions of the last slide are those that the slides ask', () => {
    const asked = story.slides.map(({ question }) => question).filter(({ sv: text }) => text !== '')
    expect(asked).toHaveLength(3)
    for (const question of asked) {
      expect(slide('fragor').text.sv).toContain(`- ${question.sv}`)
      expect(slide('fragor').text.en).toContain(`- ${question.en}`)
    }
  })

  it('places, verdicts and landscapes are those that the views show', () => {
    const dataset = alingsas()
    const { areas } = needUncertainty(dataset, dataset.needSpecs[0]!)!
    const places = new Map(areas.map(({ areaId, rankInterval: { from, to } }) => [areaId, `${from}–${to}`]))
    expect([...FOUR, ...NORTH].map((area) => places.get(area))).toEqual(['2–4', '1–4', '1–2', '2–4', '5–9', '5–9'])
    expect(slide('behov').notes.sv).toContain('Noltorp ligger på plats 1 eller 2')
    expect(slide('behov').notes.sv).toContain('Sollebrunn (plats 5–9) och Alingsås norra omland (plats 5–9)')
    const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION)
    if (!fit.frame) throw new Error('There is no compass')
    const groups = fit.groups.map((group) => group.areaIds.toSorted().join())
    expect(groups).toContain(FOUR.join())
    expect(groups).toContain(NORTH.join())
    expect(Math.round(fit.quality.explained * 100)).toBe(83)
    expect(slide('kompassen').notes.sv).toContain('83 %')
  })

  it('says no number that is not accounted for above', () => {
    const accounted = new Set(
      [
        // figures
        '25',
        '23',
        '21',
        '10,1',
        '1 740',
        '17',
        '0–19',
        '8–10',
        '3,7',
        '8,4',
        '8,3',
        '8,1',
        '3,1',
        '29',
        '32',
        '48',
        '870',
        // ages, years, places, references; 83 per cent and the places are held by the tests of compass and need
        '25–65',
        '2025',
        '2024',
        '2023-11-06',
        '196/2024',
        '2024.475',
        '2021–2024',
        '2026',
        '2030',
        '1',
        '4',
        '23',
        '83',
        '1–2',
        '1–4',
        '2–4',
        '5–9',
        '2',
      ].map((text) => text.replaceAll(' ', ' ')),
    )
    const found = story.slides.flatMap(({ id }) => wordsOf(id, 'sv').match(/\d[\d.,/–-]*(?: \d{3})?/g) ?? [])
    expect(found.map((text) => text.replace(/[.,–-]$/, '')).filter((text) => !accounted.has(text))).toEqual([])
  })
})
