import { describe, expect, it } from 'vitest'
import { inequalityChange } from '../../../../../src/analysis/inequalityChange.ts'
import { trendAt, trendPlot } from '../../../../../src/charts/model/trendDrawing.ts'
import { LANGUAGES } from '../../../../../src/domain/LocalText.ts'
import { subjectsOf } from '../../../../../src/facts/subjects/subjectsOf.ts'
import { inequalityCard, patternLines } from '../../../../../src/views/compare/model/inequalityCard.ts'
import { comparableSpan } from '../../../../../src/views/compare/trends/model/comparableSpan.ts'
import { coursesTakeAway } from '../../../../../src/views/compare/trends/model/coursesTakeAway.ts'
import { coursesView } from '../../../../../src/views/compare/trends/model/coursesView.ts'
import { courseTiles, withChosen } from '../../../../../src/views/compare/trends/model/courseTiles.ts'
import { alingsas, alingsasRows } from '../../../../analysis/alingsas.ts'
import { plainText } from '../../../../browser/support/plainText.ts'
import { compareFixture, indicatorOf } from '../../../../charts/model/compareFixture.ts'

const dataset = compareFixture()
const share = indicatorOf(dataset, 'share')
const courses = (id: string, areas: readonly string[] = []) =>
  coursesView(dataset, indicatorOf(dataset, id), subjectsOf(dataset, areas, ['g'], 'sv'), 'sv')
const tiles = (id: string, axis: 'same' | 'own' = 'same') =>
  courseTiles(dataset, indicatorOf(dataset, id), { order: 'change', axis, span: courses(id).span }, 'sv')

describe('coursesView', () => {
  it('counts changes inside the latest run of periods with one definition', () => {
    expect(comparableSpan(share, ['2021', '2022', '2023', '2024'])).toEqual({ from: '2023', to: '2024' })
    expect(comparableSpan(share, ['2021', '2022', '2023'])).toEqual({ from: '2021', to: '2022' })
    expect(comparableSpan(share, ['2022', '2023'])).toBeNull()
  })

  it('shows an indicator that has a course instead of one that has none, and says so', () => {
    const view = courses('steady')
    expect(view).toMatchObject({ hasCourse: true, indicator: { id: 'share' }, insteadOf: { id: 'steady' } })
    expect(view.sentence).toMatch(/^steady finns bara för 2024\. Här visas i stället share\. /)
    expect(view.span).toEqual(courses('share').span)
    expect(courses('share')).toMatchObject({ indicator: { id: 'share' }, insteadOf: null })
  })

  it('says honestly that there is no course where no indicator has one', () => {
    const one = indicatorOf(dataset, 'steady')
    const view = coursesView({ ...dataset, indicators: [one] }, one, [], 'sv')
    expect(view).toMatchObject({ hasCourse: false, span: null, insteadOf: null })
    expect(view.sentence).toBe('steady finns bara för 2024. Hur det har ändrats går inte att visa.')
  })

  it('orders the small pictures by change, counts in proportion to what they were', () => {
    expect(tiles('homes').map(({ areaId, change }) => [areaId, plainText(change)])).toEqual([
      ['a', '+20'],
      ['b', '−40'],
      ['c', 'Saknas'],
      ['d', 'Saknas'],
    ])
    expect(courses('homes').tileNote).toBe('Förändring i procent sedan 2021.')
  })

  it('draws all on one scale, or each on its own', () => {
    const same = tiles('share').map(({ view }) => `${view.axis.low}-${view.axis.high}`)
    expect(new Set(same).size).toBe(1)
    const own = tiles('share', 'own').map(({ view }) => `${view.axis.low}-${view.axis.high}`)
    expect(new Set(own).size).toBeGreaterThan(1)
  })

  it('changes only the tiles that are chosen', () => {
    const plain = tiles('homes')
    const chosen = withChosen(plain, ['b'])
    expect(chosen.map((tile, i) => tile === plain[i])).toEqual([true, false, true, true])
    expect(chosen[1]).toMatchObject({ order: 1, areaId: 'b' })
    expect(chosen[1]!.view.series[0]!.order).toBe(1)
  })

  it('says what happened in each of the chosen, never across the break', () => {
    const { changes } = courses('share', ['a', 'd'])
    expect(plainText(changes[0]!.text)).toMatch(/^Ingen tydlig förändring från 2023 till 2024/)
    expect(changes[1]!.text).toBe('Förändringen visas inte: siffran för 2024 är skyddad.')
    expect(changes[2]).toMatchObject({ id: 'g', order: 3 })
  })

  it('draws every area behind the chosen, on an axis that holds them all, and names the highest and the lowest', () => {
    const { chosen } = courses('share', ['a'])
    expect(chosen.others.map(({ id, order }) => [id, order])).toEqual([
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ])
    // By hand, 2024: a 13 %, b and c 30 %; d is hidden and cannot be lowest. The one that is chosen has its name already.
    expect(chosen.extremes.map(({ id }) => id)).toEqual(['b'])
    expect(courses('share').chosen.extremes.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(chosen.axis.high).toBeGreaterThanOrEqual(30)
    const { rows } = chosen.table()
    expect(rows.map(({ id }) => id)).toEqual(['a', 'g', 'municipality', 'country', 'b', 'c', 'd'])
    expect(rows.at(-1)!.cells.map(plainText).at(-1)).toBe('Visas inte (för få personer)')
    expect(plainText(rows[0]!.cells[1]!)).toMatch(/^10,0 % \(8,\d–1\d,\d %\)$/)
  })

  it('finds the line behind that is pointed at, and none across a gap', () => {
    const { chosen } = courses('share', ['a'])
    const plot = trendPlot(chosen, 800, 320)
    const at = (place: number, value: number) => trendAt(chosen, plot, plot.x(place), plot.y(value))?.id ?? null
    expect(at(0.1, 30)).toBe('b')
    expect(at(0.1, 20)).toBeNull()
    expect(at(0.1, 10)).toBeNull()
    expect(at(0.5, 30)).toBeNull()
  })

  it('takes every area by period along, and the chosen as lines before the others', () => {
    const subjects = subjectsOf(dataset, ['a'], ['g'], 'sv')
    const taken = coursesTakeAway(dataset, courses('share', ['a']), subjects, [], 'sv')
    expect(taken.table.rows[0]).toEqual(['a', 'Område a', 10, 11, 12, 13])
    expect(taken.table.rows[3]![5]).toEqual({ missing: 'Visas inte (för få personer)' })
    expect(taken.table.rows[4]!.slice(0, 3)).toEqual(['g', 'Gruppen', 20])
    expect(taken.chart).toMatchObject({ kind: 'lines', categories: ['2021', '2022', '2023', '2024'] })
    expect(taken.chart!.series.map(({ name }) => name)).toEqual([
      'Område a',
      'Gruppen',
      'Kommunen',
      'Riket',
      'Område b',
      'Område c',
      'Område d',
    ])
    expect(taken.chart!.series.map(({ isFaint }) => isFaint)).toEqual([false, false, false, false, true, true, true])
  })
})

describe('inequalityChange', () => {
  it('counts the distance between highest and lowest since the break only', () => {
    const found = inequalityChange(dataset, share)!
    // 2023: 30 - 10 = 20 with area d; 2024: 30 - 13 = 17 without it, which is protected.
    expect(found.periods.map(({ period, gap }) => [period, gap.value])).toEqual([
      ['2023', 20],
      ['2024', 17],
    ])
    expect(found.change).toMatchObject({ difference: -3, verdict: 'not-clear' })
  })

  it('has nothing to say of counts', () => {
    expect(inequalityChange(dataset, indicatorOf(dataset, 'homes'))).toBeNull()
    expect(inequalityCard(dataset, indicatorOf(dataset, 'homes'), 'sv')).toBeNull()
  })
})

describe('inequalityCard', () => {
  it('says of Alingsås what the file says: highest minus lowest share of born abroad 2023', () => {
    const real = alingsas()
    const indicator = indicatorOf(real, 'utrikes_fodda_2020_2023')
    const card = inequalityCard(real, indicator, 'sv')!
    const values = alingsasRows('values.csv')
      .filter((row) => row.indicator_id === indicator.id && row.period === '2023' && row.status !== 'suppressed')
      .map((row) => Number(row.value))
    const gap = (Math.max(...values) - Math.min(...values)).toFixed(1).replace('.', ',')
    expect(plainText(card.sentence)).toContain(`2023 ligger Noltorp ${gap} procentenheter över`)
    expect(card.table.columns.map(({ title }) => title)).toEqual(['Mått på skillnad', '2020', '2021', '2022', '2023'])
    expect(card.help).toHaveLength(card.table.rows.length)
  })

  it('does not say of dwellings that they are residents', () => {
    const real = alingsas()
    const ofDwellings = real.indicators.filter(
      ({ unit, denominator }) => unit === 'percent' && /^Dwellings/.test(denominator.en),
    )
    expect(ofDwellings.map(({ id }) => id)).toContain('hyresratter')
    for (const indicator of ofDwellings) {
      for (const language of LANGUAGES) {
        const card = inequalityCard(real, indicator, language)!
        expect(JSON.stringify(card)).not.toMatch(/invånare|befolkning|personer|flytta|resident|population|person|live/i)
      }
    }
  })

  it('keeps the pattern test an expert detail with its n, its caution and its seed', () => {
    const real = alingsas()
    const lines = patternLines(real, indicatorOf(real, 'hyresratter'), '2025', 'sv').map(plainText)
    expect(lines[0]).toMatch(/^Morans I −?\d,\d\d för 23 områden/)
    expect(lines.join(' ')).toContain('Med så få områden säger måttet sällan något.')
    expect(lines.at(-1)).toMatch(/999 slumpordningar \(slumptal från \d+\)/)
    expect(patternLines(real, indicatorOf(real, 'folkmangd'), '2025', 'sv')).toHaveLength(1)
  })
})
