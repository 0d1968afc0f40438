import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../../src/address/AppState.ts'
import { EFFORT_TABS } from '../../../src/address/EffortQuestion.ts'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { showsCounted } from '../../../src/address/viewAsked.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { countedDataset } from '../../../src/analysis/effort/countedDataset.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import type { Measure } from '../../../src/domain/Measure.ts'
import { measuresInView, stagesCounted } from '../../../src/facts/measures/measuresInView.ts'
import { notUnderWayCounts, targetedCounts } from '../../../src/facts/measures/measureView.ts'
import { stagesNotice } from '../../../src/shell/model/stagesNotice.ts'
import { boardView } from '../../../src/views/measures/board/model/boardView.ts'
import { budgetView } from '../../../src/views/measures/budget/model/budgetView.ts'
import { coverageView } from '../../../src/views/measures/coverage/model/coverageView.ts'
import { priorityTabs } from '../../../src/views/measures/model/priorityTabs.ts'
import { profileSubject } from '../../../src/views/profile/model/ProfileSubject.ts'
import { profileMeasures } from '../../../src/views/profile/model/profileMeasures.ts'
import { linkOf, measureOf } from '../../analysis/effort/effortFixtures.ts'
import { inputOf, real } from '../../views/measures/board/model/effortInput.ts'

const NOLTORP = '1489R017'
const made = (id: string, status: Measure['status']): Measure =>
  measureOf(id, {
    status,
    priorityAreas: ['social_inkludering'],
    ageFrom: 6,
    ageTo: 12,
    costSekPerYear: 1000,
    title: { sv: id, en: id },
  })
const OTHERS = [made('planerad', 'planned'), made('pausad', 'paused'), made('slut', 'ended')]
/** The real package and three measures for Noltorp that are not under way. */
const whole: Dataset = {
  ...real,
  measures: [...real.measures, ...OTHERS],
  measureAreas: [...real.measureAreas, ...OTHERS.map(({ id }) => linkOf(id, NOLTORP))],
}
const state = (query = '') => decodeState(`?view=insatser${query}`, vocabularyOf(whole)).state
const at = whole.areaIndex.get(NOLTORP)!
/** Without the marks that keep a span of ages on one line. */
const plain = (text: string) => text.replaceAll('\u2060', '')
const subjectOf = (dataset: Dataset) => {
  const found = profileSubject(dataset, NOLTORP, 'sv')
  if (found?.kind !== 'subject') throw new Error('no such area')
  return found.subject
}
const STAGES = ['ongoing', 'planned', 'all'] as const
const extra = { ongoing: 0, planned: 1, all: 3 }

describe('measures that are not under way', () => {
  it.each(STAGES)('count alike on map, board, coverage, budget and profile: %s', (stages) => {
    const dataset = measuresInView(whole, state(`&stages=${stages}`))
    const more = extra[stages]
    expect(targetedCounts(dataset, null)[at]! - targetedCounts(real, null)[at]!).toBe(more)
    expect(notUnderWayCounts(dataset, null)[at]).toBe(more)
    const board = boardView({ ...inputOf('', real), dataset, state: state(`&stages=${stages}`) })
    const pills = board.rows.find(({ id }) => id === NOLTORP)!.pills
    expect(pills.filter(({ stage }) => stage !== 'ongoing')).toHaveLength(more)
    const tabs = priorityTabs(dataset, 'sv').slice(0, 1)
    const cells = (of: Dataset) =>
      coverageView(of, tabs, new Map(), 'sv').rows.find(({ areaId }) => areaId === NOLTORP)!.cells[1]!.covers.length
    expect(cells(dataset) - cells(real)).toBe(more)
    expect(budgetView(dataset, 'sv').knownSek).toBe(1000 * more)
    const profile = (of: Dataset) => profileMeasures(of, subjectOf(of), 'sv').targeted
    expect(profile(dataset).length - profile(real).length).toBe(more)
  })

  it('have a mark of their own wherever they are shown', () => {
    const dataset = countedDataset(whole, 'all')
    const lines = profileMeasures(dataset, subjectOf(dataset), 'sv').targeted
    expect(lines.filter(({ meta }) => /planerad|pausad|avslutad/.test(meta)).map(({ measureId }) => measureId)).toEqual(
      ['planerad', 'pausad', 'slut'],
    )
    const { rows } = boardView({ ...inputOf('', real), dataset, state: state('&stages=all') })
    const pills = rows.find(({ id }) => id === NOLTORP)!.pills.filter(({ stage }) => stage !== 'ongoing')
    expect(pills.map(({ text }) => text)).toEqual(['planerad, planerad', 'pausad, pausad', 'slut, avslutad'])
  })

  it('are all there in the register, the timeline, Möte and Data', () => {
    for (const view of VIEWS)
      for (const tab of EFFORT_TABS) {
        const asked = { ...state(), view, effort: { ...state().effort, tab } }
        const isWhole =
          ['planering', 'mote', 'data'].includes(view) ||
          (view === 'insatser' && ['register', 'tidslinje'].includes(tab))
        expect(measuresInView(whole, asked) === whole, `${view} ${tab}`).toBe(isWhole)
        expect(showsCounted(asked)).toBe(!isWhole)
      }
  })

  it('count when one of them is chosen, however the link came', () => {
    expect(stagesCounted(whole, state('&measure=planerad'))).toBe('planned')
    expect(stagesCounted(whole, state('&measure=slut'))).toBe('all')
    expect(stagesCounted(whole, state('&measure=vald_samordnare'))).toBe('ongoing')
  })

  it('make another dataset once, and none where nothing is left out', () => {
    expect(countedDataset(whole, 'ongoing')).toBe(countedDataset(whole, 'ongoing'))
    expect(countedDataset(whole, 'all')).toBe(whole)
    expect(countedDataset(real, 'ongoing')).toBe(real)
    expect([...countedDataset(whole, 'planned').notCounted!]).toEqual([
      ['paused', 1],
      ['ended', 1],
    ])
  })
})

describe('the switch', () => {
  it('says how many do not count, and is there only when some may not', () => {
    expect(stagesNotice(real, state())).toBeNull()
    expect(stagesNotice(whole, state())).toMatchObject({
      text: '1 planerad insats, 1 pausad och 1 avslutad visas inte och räknas inte.',
      value: 'ongoing',
    })
    expect(stagesNotice(whole, state('&stages=all'))?.text).toMatch(/^Alla insatser visas/)
    expect(stagesNotice(whole, { ...state(), view: 'kompass' })).toBeNull()
    expect(stagesNotice(whole, state('&effort=register'))).toBeNull()
  })
})

describe('the board for an age', () => {
  it('says of the ages what is directed there and what is not', () => {
    const asked = boardView({
      ...inputOf('&ages=6-12', real),
      dataset: measuresInView(whole, state('&stages=planned')),
    })
    // One of the four with clearly high need, Noltorp, has the planned measure for ages 6 to 12.
    expect(plain(asked.sentence)).toMatch(
      /har tydligt högt behov; tre av dem har ingen insats riktad till 6–12 år\. I .* finns insatser för alla åldrar eller utan angiven ålder; de räknas inte som riktade dit\./,
    )
    const all = boardView(inputOf('&ages=6-12', real))
    expect(plain(all.sentence)).toMatch(/har tydligt högt behov men ingen insats riktad till 6–12 år\./)
    expect(all.rows.find(({ id }) => id === NOLTORP)).toMatchObject({ verdict: 'high-without' })
  })
})
