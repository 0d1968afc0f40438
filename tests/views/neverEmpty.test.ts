import { describe, expect, it } from 'vitest'
import { type AppState, COLOUR_MODES } from '../../src/address/AppState.ts'
import { COMPARE_TABS } from '../../src/address/CompareQuestion.ts'
import { EFFORT_TABS } from '../../src/address/EffortQuestion.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { indicatorById, periodsOf } from '../../src/domain/lookups.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { comparedState } from '../../src/views/compare/model/chooserView.ts'
import { comparableSpan } from '../../src/views/compare/trends/model/comparableSpan.ts'
import { coursesView } from '../../src/views/compare/trends/model/coursesView.ts'
import { areasShown } from '../../src/views/compass/model/areasShown.ts'
import { availableModes } from '../../src/views/map/model/mapModes.ts'
import { rightMap } from '../../src/views/map/model/rightMap.ts'
import { settledMap } from '../../src/views/map/model/settledMap.ts'
import { dosePriority } from '../../src/views/measures/dose/model/dosePriority.ts'
import { priorityTabs } from '../../src/views/measures/model/priorityTabs.ts'
import { examplePlan } from '../../src/views/measures/try/model/examplePlan.ts'
import { readPackageFolder } from '../../tools/compute/readPackageFolder.ts'
import { VIEWS, viewFacts } from './viewFacts.ts'

const packages = await Promise.all(
  ['data/alingsas', 'data/ovning', 'tests/fixtures/packages/liten'].map(async (folder) => {
    const { dataset } = await readPackageFolder(folder)
    return [folder, dataset] as const
  }),
)

/** A state about every indicator with figures, as the menu of indicators leaves it. */
const statesOf = (dataset: Dataset, more: string): readonly AppState[] => {
  const vocabulary = vocabularyOf(dataset)
  return [...vocabulary.periods.keys()].map((id) => decodeState(`?indicator=${id}&${more}`, vocabulary).state)
}
const named = (states: readonly AppState[]) => states.map(({ indicator, mode }) => `${indicator} ${mode}`)

describe.each(packages)('whatever is open, %s', (_, dataset) => {
  const hasCourse = dataset.indicators.some((each) => comparableSpan(each, periodsOf(dataset, each.id)) !== null)
  const hasOther = dataset.values.size > 1

  it('has two maps where there are two indicators or periods', () => {
    const empty = statesOf(dataset, 'layout=pair').filter(
      (state) =>
        (hasOther || periodsOf(dataset, state.indicator).length > 1) &&
        !rightMap(dataset, settledMap(dataset, state), 'light'),
    )
    expect(named(empty)).toEqual([])
  })

  it('has a map in the colours that its buttons name', () => {
    const states = COLOUR_MODES.filter((mode) => !['need', 'landscape', 'effort'].includes(mode)).flatMap((mode) =>
      statesOf(dataset, `mode=${mode}`),
    )
    const wrong = states.filter((asked) => {
      const state = settledMap(dataset, asked)
      const view = choroplethView(dataset, state, 'light')!
      const isShown = { bivariate: view.second !== null, change: !view.isValue, municipality: true, value: true }
      return !availableModes(dataset, state).includes(state.mode) || !isShown[state.mode as keyof typeof isShown]
    })
    expect(named(wrong)).toEqual([])
  })

  it('has a course over time where any indicator has one', () => {
    const empty = statesOf(dataset, 'view=jamfor&compare=utveckling').filter(
      (state) => !coursesView(dataset, indicatorById(dataset, state.indicator)!, [], 'sv').hasCourse,
    )
    expect(hasCourse ? named(empty) : []).toEqual([])
  })

  it('has areas to compare, and leaves those that are chosen', () => {
    const states = statesOf(dataset, 'view=jamfor&compare=sida')
    expect(named(states.filter((state) => comparedState(dataset, state).areas.length < 2))).toEqual([])
    const one = { ...states[0]!, areas: [dataset.areas[0]!.id] }
    expect(comparedState(dataset, one)).toBe(one)
  })

  it('has figures in every view and tab of the indicator', async () => {
    const wanted = [
      ...['', 'mode=need', 'layout=pair', 'layout=table'].map((more) => `view=karta&${more}`),
      ...COMPARE_TABS.map((tab) => `view=jamfor&compare=${tab}`),
      ...EFFORT_TABS.filter((tab) => tab !== 'prova').map((tab) => `view=insatser&effort=${tab}`),
      'view=planering',
      'view=data',
    ]
    const facts = viewFacts(dataset)
    const vocabulary = vocabularyOf(dataset)
    const empty: string[] = []
    for (const query of wanted) {
      const { state } = decodeState(`?${query}`, vocabulary)
      const made = await VIEWS.find(({ id }) => id === state.view)!.make(facts, state)
      if (!made || made.takeAway().table.rows.length === 0) empty.push(query)
    }
    expect(empty).toEqual([])
  })

  it('asks the dose where it can be answered, and tries a measure out where need is', () => {
    const [state] = statesOf(dataset, 'view=insatser')
    const tabs = priorityTabs(dataset, 'sv')
    expect(dosePriority(dataset, tabs, state!)?.isGap).toBe(false)
    expect(examplePlan(dataset, state!)?.areaIds).toHaveLength(1)
  })
})

describe('what is chosen when nothing is', () => {
  const [alingsas, practice] = packages.map(([, dataset]) => dataset) as [Dataset, Dataset]
  const stateOf = (dataset: Dataset, query: string) => decodeState(query, vocabularyOf(dataset)).state

  // By hand, from values.csv and references.csv of the packages.
  it('is the area with the highest need to try a measure out in, unless one is chosen', () => {
    expect(examplePlan(alingsas, stateOf(alingsas, ''))?.title).toBe('En insats för alla åldrar i Noltorp')
    const chosen = stateOf(alingsas, '?areas=1489R022,1489R017')
    expect(examplePlan(alingsas, chosen)?.areaIds).toEqual(['1489R022'])
  })

  it('is the prioritised area whose doses are all stated', () => {
    const state = stateOf(practice, '')
    expect(dosePriority(practice, priorityTabs(practice, 'sv'), state)?.id).toBe('fullfoljda_studier')
    const asked = { ...state, priority: 'social_inkludering' }
    expect(dosePriority(practice, priorityTabs(practice, 'sv'), asked)?.id).toBe('social_inkludering')
  })

  it('is the highest and the lowest beside each other', () => {
    expect(comparedState(alingsas, stateOf(alingsas, '?view=jamfor&compare=sida')).areas[0]).toBe('1489R017')
  })

  it('is the area farthest out on the compass', () => {
    const at = (areaAt: number, x: number, y: number) => ({ areaAt, x, y })
    const marks = [at(0, 0.2, 0), at(1, -0.6, 0.5), at(2, 0.7, 0)] as unknown as Parameters<
      typeof areasShown
    >[0]['marks']
    expect(areasShown({ marks }, [])).toEqual([1])
    expect(areasShown({ marks }, [2, 0])).toEqual([2, 0])
    expect(areasShown({ marks: [] }, [])).toEqual([])
  })

  it('keeps the period that a change is asked for, and counts it from one that can be compared', () => {
    const first = settledMap(practice, stateOf(practice, '?mode=change&period=2018'))
    expect(first).toMatchObject({ mode: 'change', period: '2018', from: '2024' })
    // Arbetslösa has a new definition from 2022.
    const broken = settledMap(practice, stateOf(practice, '?mode=change&indicator=arbetslosa'))
    expect(broken).toMatchObject({ mode: 'change', from: '2022' })
  })
})
