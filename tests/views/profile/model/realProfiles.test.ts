import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../../src/analysis/protectDataset.ts'
import { profileSubject } from '../../../../src/views/profile/model/ProfileSubject.ts'
import type { ProfileRow } from '../../../../src/views/profile/model/profileRow.ts'
import { profileView } from '../../../../src/views/profile/model/profileView.ts'
import { alingsas } from '../../../analysis/alingsas.ts'
import { areaKm2, number, table } from './csvTables.ts'

/**
 * Every figure of two profiles worked out again from the CSV files: other reader, other arithmetic, other formatting.
 */
const { dataset, hidden } = protectDataset(alingsas())
const indicators = table('indicators')
const values = table('values')
const references = table('references')
const population = table('population')

const NOLTORP = ['1489R017']
const NORTH = ['1489R003', '1489R021']
const Z = 1.959963984540054

const viewOf = (key: string) => {
  const found = profileSubject(dataset, key, 'sv')
  if (found?.kind !== 'subject') throw new Error(`${key} has no profile`)
  return profileView(dataset, found.subject, 'sv')
}
const latest = (id: string) =>
  values
    .filter((row) => row.indicator_id === id)
    .map((row) => row.period!)
    .sort()
    .at(-1)!
const cellsOf = (id: string, period: string, areas?: readonly string[]) =>
  values.filter(
    (row) =>
      row.indicator_id === id && row.period === period && (!areas || areas.includes(row.area_id!)) && row.value !== '',
  )
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** One figure for areas together; null where the rules say that there is none. */
function together(id: string, period: string, areas?: readonly string[]) {
  const about = indicators.find((row) => row.id === id)!
  const rows = cellsOf(id, period, areas)
  const count = areas?.length ?? rows.length
  if (rows.length < count || rows.length === 0) return null
  const value = rows.map((row) => number(row.value))
  const n = rows.map((row) => number(row.n))
  const numerator = rows.map((row) => number(row.numerator))
  if (rows.length === 1) return { value: value[0]!, n: n[0]!, numerator: numerator[0]!, weighted: false }
  if (about.unit === 'count') return { value: sum(value), n: Number.NaN, numerator: Number.NaN, weighted: false }
  if (about.unit === 'index' || /median/i.test(`${id}${about.name_sv}`)) return null
  const weights = about.unit === 'per_km2' ? rows.map((row) => areaKm2(row.area_id!)) : n
  if (!(sum(weights) > 0)) return null
  const counted = about.unit === 'percent' ? sum(numerator) : Number.NaN
  if (counted >= 0) return { value: (100 * counted) / sum(n), n: sum(n), numerator: counted, weighted: false }
  const mean = sum(value.map((each, at) => each * weights[at]!)) / sum(weights)
  return { value: mean, n: about.unit === 'per_km2' ? Number.NaN : sum(n), numerator: Number.NaN, weighted: true }
}

function municipality(id: string, period: string): number | null {
  const about = indicators.find((row) => row.id === id)!
  const published = references.find(
    (row) => row.level === 'municipality' && row.indicator_id === id && row.period === period,
  )
  if (published && about.reference_rule === 'published') return number(published.value)
  const mean = about.unit === 'count' ? null : together(id, period)
  return mean ? mean.value : published ? number(published.value) : null
}

/** Wilson's score interval from its textbook form, in per cent, widened by the rounding of whole per cent. */
function interval(id: string, figure: { value: number; n: number; numerator: number }): [number, number] | null {
  const about = indicators.find((row) => row.id === id)!
  if (about.ci_method !== 'wilson' || !(figure.n > 0)) return null
  const p = Number.isNaN(figure.numerator) ? figure.value / 100 : figure.numerator / figure.n
  const middle = (p + Z ** 2 / (2 * figure.n)) / (1 + Z ** 2 / figure.n)
  const half = (Z / (1 + Z ** 2 / figure.n)) * Math.sqrt((p * (1 - p)) / figure.n + Z ** 2 / (4 * figure.n ** 2))
  const rounding = Number.isNaN(figure.numerator) && about.decimals === '0' ? 0.5 : 0
  return [Math.max(0, (middle - half) * 100 - rounding), Math.min(100, (middle + half) * 100 + rounding)]
}

const UNITS: Record<string, string> = { percent: '%', tkr: 'tkr', per_km2: 'per km²' }

function swedish(value: number, decimals: number, unit: string): string {
  const fixed = Math.abs(value).toFixed(decimals)
  const [whole = '', part] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const minus = value < 0 && Number(fixed) !== 0 ? '−' : ''
  const sign = UNITS[unit] ? `\u00a0${UNITS[unit].replace(' ', '\u00a0')}` : ''
  return `${minus}${grouped}${part ? `,${part}` : ''}${sign}`
}

const isHidden = (id: string, period: string, areas: readonly string[]) =>
  hidden.some((figure) => figure.indicatorId === id && figure.period === period && areas.includes(figure.areaId))

describe.each([
  { key: '1489R017', areas: NOLTORP },
  { key: 'norra_delarna', areas: NORTH },
])('every figure of the profile of $key', ({ key, areas }) => {
  const view = viewOf(key)
  const rows = view.themes.flatMap((theme) => theme.rows)
  const shown = (row: ProfileRow) => !isHidden(row.indicatorId, row.period, areas)

  it('covers every indicator that has figures, each once, in its latest period', () => {
    const withFigures = indicators.map((row) => row.id!).filter((id) => values.some((row) => row.indicator_id === id))
    expect(rows.map(({ indicatorId }) => indicatorId).sort()).toEqual(withFigures.sort())
    for (const row of rows) expect(row.period, row.indicatorId).toBe(latest(row.indicatorId))
    expect(rows.filter(shown).length).toBeGreaterThan(35)
  })

  it('is the figure of the file, or the figures of the files together', () => {
    for (const row of rows.filter(shown)) {
      const about = indicators.find(({ id }) => id === row.indicatorId)!
      const own = together(row.indicatorId, row.period, areas)
      if (own === null) {
        expect(row.figure.cell.kind, row.indicatorId).toBe('missing')
        expect(row.prefix, row.indicatorId).toBe('per område')
        continue
      }
      const decimals = Number(about.decimals)
      const wanted = swedish(own.value, own.weighted ? Math.min(2, Math.max(1, decimals)) : decimals, about.unit!)
      expect(row.figure.cell, row.indicatorId).toMatchObject({ kind: 'value', value: expect.closeTo(own.value, 9) })
      expect([row.prefix, row.value], row.indicatorId).toEqual([own.weighted ? 'ca' : '', wanted])
    }
  })

  it('gives each area its own where figures cannot be put together', () => {
    for (const row of rows.filter(shown)) {
      if (row.prefix !== 'per område') continue
      const about = indicators.find(({ id }) => id === row.indicatorId)!
      const own = cellsOf(row.indicatorId, row.period, areas).map((cell) => number(cell.value))
      for (const end of [Math.min(...own), Math.max(...own)])
        expect(row.value.replaceAll('\u2060', ''), row.indicatorId).toContain(swedish(end, Number(about.decimals), ''))
    }
  })

  it('stands beside the municipality’s value, published or weighted', () => {
    for (const row of rows) {
      if (hidden.some(({ indicatorId, period }) => indicatorId === row.indicatorId && period === row.period)) continue
      const about = indicators.find(({ id }) => id === row.indicatorId)!
      const whole = municipality(row.indicatorId, row.period)
      const decimals =
        about.unit === 'count' ? Number(about.decimals) : Math.min(2, Math.max(1, Number(about.decimals)))
      expect(row.municipality, row.indicatorId).toBe(whole === null ? 'saknas' : swedish(whole, decimals, about.unit!))
    }
  })

  it('is judged by its interval against the municipality, and by nothing else', () => {
    let judged = 0
    for (const row of rows.filter(shown)) {
      const about = indicators.find(({ id }) => id === row.indicatorId)!
      const own = together(row.indicatorId, row.period, areas)
      const whole = municipality(row.indicatorId, row.period)
      if (own === null || whole === null || about.unit === 'count') {
        expect(row.verdict, row.indicatorId).toBe('none')
        continue
      }
      const ends = interval(row.indicatorId, own)
      const wanted = !ends ? 'unknown' : ends[0] > whole ? 'above' : ends[1] < whole ? 'below' : 'not-clear'
      expect(row.verdict, row.indicatorId).toBe(wanted)
      if (ends) {
        judged++
        const [low, high] = ends.map((end) => swedish(end, Number(about.decimals), ''))
        expect(row.interval.replaceAll('\u2060', ''), row.indicatorId).toBe(
          low === high ? `${low}\u00a0%` : `${low}–${high}\u00a0%`,
        )
        const turn = about.direction === 'none' ? 0 : about.direction === 'higher-better' ? 1 : -1
        const sign = wanted === 'above' ? turn : wanted === 'below' ? -turn : 0
        expect(row.judgement, row.indicatorId).toBe(sign > 0 ? 'better' : sign < 0 ? 'worse' : 'none')
      }
    }
    expect(judged).toBeGreaterThan(15)
  })

  it('marks every area of the municipality along the row, its own apart', () => {
    for (const row of rows) {
      const known = cellsOf(row.indicatorId, row.period).filter(
        (cell) => !isHidden(row.indicatorId, row.period, [cell.area_id!]),
      )
      const own = known.filter((cell) => areas.includes(cell.area_id!))
      expect([row.others.length, row.marks.length], row.indicatorId).toEqual([known.length - own.length, own.length])
      for (const at of [...row.others, ...row.marks.map((mark) => mark.at)]) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(1)
      }
    }
  })

  it('counts residents, their share and their change from the yearly counts', () => {
    const count = (period: string, of?: readonly string[]) =>
      sum(cellsOf('folkmangd', period, of).map((row) => number(row.value)))
    const now = count('2025', areas)
    const change = now - count('2020', areas)
    expect(view.head.residents).toBe(`${swedish(now, 0, '')} invånare 2025`)
    expect(view.head.share).toBe(`${swedish((100 * now) / count('2025'), 0, 'percent')} av kommunen`)
    expect(view.summary.text).toContain(
      `Folkmängden har ${change > 0 ? 'ökat' : 'minskat'} med ${swedish(Math.abs(change), 0, '')} personer sedan 2020.`,
    )
  })

  it('shares out each composition so that its parts are the figures of the file', () => {
    expect(view.compositions.map(({ id }) => id)).toEqual(['upplatelseform', 'inkomstslag'])
    for (const composition of view.compositions) {
      if (composition.rows.some(({ id }) => isHidden(id, '2024', areas) || isHidden(id, '2025', areas))) {
        expect(composition.bars[0]!.segments).toEqual([])
        continue
      }
      const parts = composition.rows.map(({ id }) => together(id, latest(id), areas)!.value)
      const drawn = composition.bars[0]!.segments
      expect(sum(drawn.map(({ length }) => length))).toBeCloseTo(1, 9)
      for (const segment of drawn.filter(({ id }) => id !== '')) {
        const own = together(segment.id, latest(segment.id), areas)!.value
        expect(segment.length, segment.id).toBeCloseTo(own / sum(parts), 9)
      }
    }
  })

  it('counts whom each measure is for from the ages of those who live there', () => {
    const measures = table('measures')
    const links = table('measure_areas')
    const groups = table('area_groups')
    const served = (id: string) =>
      links
        .filter((link) => link.measure_id === id && link.role === 'serves')
        .flatMap((link) =>
          link.area_id
            ? [link.area_id]
            : groups.filter((row) => row.group_id === link.group_id).map((row) => row.area_id!),
        )
    const personsAged = (from: number, to: number, of: readonly string[]) =>
      sum(
        population
          .filter((row) => of.includes(row.area_id!))
          .map((row) => {
            const [low, high] = row.age_band!.endsWith('+') ? [80, 100] : row.age_band!.split('-').map(Number)
            const years = Math.min(high!, to) - Math.max(low!, from) + 1
            return years <= 0 ? 0 : number(row.persons) * Math.min(1, years / (high! - low! + 1))
          }),
      )
    const all = [...view.measures.targeted, ...view.measures.municipality]
    const expected = measures.filter(
      (row) => row.reach === 'municipality' || served(row.measure_id!).some((id) => areas.includes(id)),
    )
    expect(all.map(({ measureId }) => measureId).sort()).toEqual(expected.map((row) => row.measure_id).sort())
    let counted = 0
    for (const { measureId, reached } of all) {
      const row = measures.find((each) => each.measure_id === measureId)!
      if (row.age_from === '' && row.age_to === '') {
        expect(reached, measureId).toBe('Hur många den når här går inte att säga.')
        continue
      }
      const of = row.reach === 'municipality' ? areas : areas.filter((id) => served(measureId).includes(id))
      const persons = personsAged(number(row.age_from || '0'), number(row.age_to || '100'), of)
      expect(reached, measureId).toContain(`${swedish(Math.round(persons), 0, '')} personer`)
      counted++
    }
    expect(counted).toBeGreaterThan(0)
  })
})

describe('the sentences of the two profiles', () => {
  it('tell Noltorp as the figures do', () => {
    const { summary } = viewOf('1489R017')
    expect(summary.lead).toBe(
      'Arbetslösheten, andelen med utländsk bakgrund och andelen med låg ekonomisk standard är högre än i kommunen, sysselsättningen och andelen med eftergymnasial utbildning lägre. Andelen barn och unga och andelen äldre skiljer sig inte tydligt från kommunen.',
    )
    expect(summary.text.replaceAll(/[\u2060]/g, '')).toContain(
      'Andelen med låg ekonomisk standard är 25\u00a0%, mot 10,1\u00a0% i kommunen (intervall 22–28\u00a0%).',
    )
    expect(summary.concerns[0]!.text).toBe('Arbetslösa 20–64 år: 10,1\u00a0%, kommunen 3,7\u00a0%')
  })

  it('name the same indicators in English', () => {
    const found = profileSubject(dataset, '1489R017', 'en')
    if (found?.kind !== 'subject') throw new Error('Noltorp has no profile')
    const { lead } = profileView(dataset, found.subject, 'en').summary
    for (const name of ['unemployment', 'foreign background', 'low economic standard', 'employment', 'post-secondary'])
      expect(lead.toLowerCase()).toContain(name)
  })

  it('tell the northern parts with “ca”, member by member, and that the group is an interpretation', () => {
    const { summary, head } = viewOf('norra_delarna')
    expect(head.line).toBe('Sollebrunn och norra omland. 3\u00a0896 invånare 2025, 9\u00a0% av kommunen.')
    expect(summary.text).toContain(
      'är ca\u00a013,4\u00a0%, mot 10,1\u00a0% i kommunen: 14\u00a0% i Sollebrunn och 13\u00a0% i norra omland.',
    )
    expect(summary.text).toContain('Folkmängden har minskat med 147 personer sedan 2020.')
    expect(summary.text).toContain('Vilka områden som hör till gruppen är en tolkning av dokumenten.')
  })

  it('name no cause in either language', () => {
    for (const key of ['1489R017', 'norra_delarna']) {
      for (const language of ['sv', 'en'] as const) {
        const found = profileSubject(dataset, key, language)
        if (found?.kind !== 'subject') throw new Error(key)
        const { summary } = profileView(dataset, found.subject, language)
        expect(`${summary.lead} ${summary.text}`).not.toMatch(
          /orsak|beror på|leder till|påverka|problemområde|because|cause|leads to|affect/i,
        )
      }
    }
  })
})
