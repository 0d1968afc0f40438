import { describe, expect, it } from 'vitest'
import { GOAL } from '../../../src/charts/model/chartLooks.ts'
import { stripPlotView } from '../../../src/charts/model/stripPlotView.ts'
import { trendCurves, trendPlot } from '../../../src/charts/model/trendDrawing.ts'
import { trendKey } from '../../../src/charts/model/trendKey.ts'
import { trendView } from '../../../src/charts/model/trendView.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { indicatorById, periodsOf } from '../../../src/domain/lookups.ts'
import { goalLines, targetLines } from '../../../src/facts/goals/goalLines.ts'
import { subjectsOf } from '../../../src/facts/subjects/subjectsOf.ts'
import { rankedDrawing } from '../../../src/views/compare/ranking/model/rankedDrawing.ts'
import { rankedView } from '../../../src/views/compare/ranking/model/rankedView.ts'
import { rankingTakeAway } from '../../../src/views/compare/ranking/model/rankingTakeAway.ts'
import { coursesTakeAway } from '../../../src/views/compare/trends/model/coursesTakeAway.ts'
import { coursesView } from '../../../src/views/compare/trends/model/coursesView.ts'
import { profileSubject } from '../../../src/views/profile/model/ProfileSubject.ts'
import { goalPlaces } from '../../../src/views/profile/model/profileRow.ts'
import { profileView } from '../../../src/views/profile/model/profileView.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'
import '../../../tools/setup/addAllWords.ts'

const { dataset } = await readPackageFolder('data/ovning')
const { dataset: withoutGoals } = await readPackageFolder('data/alingsas')
const indicator = (id: string, data: Dataset = dataset) => indicatorById(data, id)!
const northern = subjectsOf(dataset, [], ['norra_stadsdelarna'], 'sv')
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

// By hand of goals.csv of the practice municipality.
describe('goals beside figures', () => {
  it('are those of the municipality and of what is shown, with whether they are reached', () => {
    const [eligible, ...more] = goalLines(dataset, indicator('behoriga_gymnasiet'), [], 'sv')
    expect(more).toEqual([])
    expect(eligible).toMatchObject({ id: 'fler_behoriga', target: 90, placeId: null })
    expect(plain(eligible!.short)).toBe('Mål 90 %')
    expect(plain(eligible!.said)).toMatch(/^Mål för hela kommunen: minst 90 % senast 2027\. Nått\? [A-ZÅÄÖ]/)
    expect(goalLines(dataset, indicator('hog_franvaro'), [], 'sv')).toEqual([])
    const [absence] = goalLines(dataset, indicator('hog_franvaro'), ['norra_stadsdelarna'], 'sv')
    expect(plain(absence!.said)).toMatch(/^Mål för Norra stadsdelarna: högst 15 % senast 2026\. Nått\?/)
  })

  it('have a place on an axis when a value is wanted', () => {
    const lines = goalLines(dataset, indicator('nedsatt_valbefinnande'), [], 'sv')
    expect(lines.map(({ target, short }) => [target, short])).toEqual([[null, '']])
    expect(plain(lines[0]!.said)).toContain('Mål för hela kommunen: minska. Nått?')
    expect(targetLines(lines, false)).toEqual([])
    const [whole] = goalLines(dataset, indicator('behoriga_gymnasiet'), [], 'sv')
    expect(targetLines([whole!], true)).toEqual([])
    expect(targetLines([{ ...whole!, placeId: '0097R002' }], true)).toHaveLength(1)
  })

  it('are drawn in a chart over time, within its axis, with their key and their sentence', () => {
    const view = trendView(dataset, indicator('hog_franvaro'), northern, 'sv')
    expect(view.axis.low).toBeLessThanOrEqual(15)
    expect(view.axis.high).toBeGreaterThanOrEqual(15)
    const plot = trendPlot(view, 800, 300)
    const line = trendCurves(view, plot, []).find(
      ({ attributes }) =>
        attributes.d === `M${plot.left},${plot.y(15)}H${plot.right}` &&
        attributes['stroke-dasharray'] === GOAL['stroke-dasharray'],
    )
    expect(line).toBeDefined()
    expect(trendKey(view, 'sv').map(({ text }) => text)).toContain('Mål i planen')
    expect(view.notes.some((note) => note.startsWith('Mål för Norra stadsdelarna'))).toBe(true)
  })

  it('are drawn over a ranking and on a strip', () => {
    const ranked = rankedView(dataset, indicator('behoriga_gymnasiet'), '2025', { sort: 'lowest', selected: [] }, 'sv')
    expect(ranked.goals.map(({ text }) => plain(text))).toEqual(['Mål 90 %'])
    expect(ranked.goals[0]!.at).toBeGreaterThan(0)
    expect(ranked.goals[0]!.at).toBeLessThanOrEqual(1)
    const { goals, ...rest } = ranked
    expect(goals).toHaveLength(1)
    const { head, height } = rankedDrawing(ranked, 900, 'sv')
    const bare = rankedDrawing({ ...rest, goals: [] }, 900, 'sv')
    expect(head - bare.head).toBe(height - bare.height)
    expect(head).toBeGreaterThan(bare.head)
    const strip = stripPlotView(dataset, indicator('hog_franvaro'), '2025', northern, 'sv')
    expect(strip.goals.map(({ text }) => plain(text))).toEqual(['Mål 15 %'])
    expect(plain(strip.summary)).toContain('Mål 15 %')
  })

  it('stand on the row of a profile', () => {
    const found = profileSubject(dataset, 'norra_stadsdelarna', 'sv')
    if (found?.kind !== 'subject') throw new Error('the group has a profile')
    const rows = profileView(dataset, found.subject, 'sv').themes.flatMap((theme) => theme.rows)
    const row = (id: string) => rows.find(({ indicatorId }) => indicatorId === id)!
    expect(row('hog_franvaro').goals.map(({ id }) => id)).toEqual(['lagre_franvaro'])
    expect(goalPlaces(row('hog_franvaro'))).toHaveLength(1)
    expect(row('nedsatt_valbefinnande').goals).toMatchObject([{ id: 'battre_maende', at: null }])
    expect(goalPlaces(row('ensamhet'))).toEqual([])
  })

  it('are nowhere in a package without goals', () => {
    const unemployed = indicator('arbetslosa', withoutGoals)
    const view = trendView(withoutGoals, unemployed, [], 'sv')
    expect(view.goals).toEqual([])
    expect(trendKey(view, 'sv').some(({ id }) => id === '~goal')).toBe(false)
    expect(view.notes.some((note) => note.includes('Mål'))).toBe(false)
  })

  it('go along to a chart that another program draws: a line with what is wanted, or a sentence', () => {
    const rankingOf = (id: string) => {
      const period = periodsOf(dataset, id).at(-1)!
      const view = rankedView(dataset, indicator(id), period, { sort: 'highest', selected: [] }, 'sv')
      return rankingTakeAway(dataset, indicator(id), view, [], 'sv').chart!
    }
    const [goal, ...more] = rankingOf('behoriga_gymnasiet').lines!.filter(({ kind }) => kind === 'goal')
    expect(more).toEqual([])
    expect(goal!.value).toBe(90)
    expect(plain(goal!.name)).toMatch(/^Mål för hela kommunen: minst 90 % senast 2027\. Nått\? [A-ZÅÄÖ][a-zåäö ]+$/)
    const said = rankingOf('nedsatt_valbefinnande')
    expect(said.lines!.filter(({ kind }) => kind === 'goal')).toEqual([])
    expect(plain(said.said!.join())).toMatch(/^Mål för hela kommunen: minska\. Nått\? /)
    // A goal of a group stands with the group, and with nobody else.
    const courses = (subjects: typeof northern) => {
      const view = coursesView(dataset, indicator('hog_franvaro'), subjects, 'sv')
      return coursesTakeAway(dataset, view, subjects, [], 'sv').chart!.lines!
    }
    expect(courses(northern).map(({ value }) => value)).toEqual([15])
    expect(courses([])).toEqual([])
  })
})
