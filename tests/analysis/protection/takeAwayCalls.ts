import type { Dataset } from '../../../src/domain/Dataset.ts'
import { DEFAULT_COMPASS_QUESTION } from '../../../src/state/CompassQuestion.ts'
import { DEFAULT_MATRIX_QUESTION } from '../../../src/state/MatrixQuestion.ts'
import { budgetTakeAway } from '../../../src/viewmodels/budget/budgetTakeAway.ts'
import { budgetView } from '../../../src/viewmodels/budget/budgetView.ts'
import { agePyramidViews } from '../../../src/viewmodels/charts/agePyramidView.ts'
import { rankedView } from '../../../src/viewmodels/charts/rankedView.ts'
import { choroplethView } from '../../../src/viewmodels/choroplethView.ts'
import { coursesTakeAway } from '../../../src/viewmodels/compare/coursesTakeAway.ts'
import { coursesView } from '../../../src/viewmodels/compare/coursesView.ts'
import { matrixColumn } from '../../../src/viewmodels/compare/matrixColumn.ts'
import { columnGroups } from '../../../src/viewmodels/compare/matrixIndicators.ts'
import { matrixTakeAway } from '../../../src/viewmodels/compare/matrixTakeAway.ts'
import { matrixBody, matrixView } from '../../../src/viewmodels/compare/matrixView.ts'
import { rankingTakeAway } from '../../../src/viewmodels/compare/rankingTakeAway.ts'
import { relationTakeAway } from '../../../src/viewmodels/compare/relationTakeAway.ts'
import { relationView } from '../../../src/viewmodels/compare/relationView.ts'
import { sideBySideView } from '../../../src/viewmodels/compare/sideBySideView.ts'
import { sideTakeAway } from '../../../src/viewmodels/compare/sideTakeAway.ts'
import { subjectsOf } from '../../../src/viewmodels/compare/subjectsOf.ts'
import { compassOf } from '../../../src/viewmodels/compass/compassOf.ts'
import { compassTakeAway, landscapesTakeAway } from '../../../src/viewmodels/compass/compassTakeAway.ts'
import { compassView } from '../../../src/viewmodels/compass/compassView.ts'
import { boardTakeAway } from '../../../src/viewmodels/effort/boardTakeAway.ts'
import { boardView } from '../../../src/viewmodels/effort/boardView.ts'
import { coverageTakeAway } from '../../../src/viewmodels/effort/coverageTakeAway.ts'
import { coverageView } from '../../../src/viewmodels/effort/coverageView.ts'
import { doseTakeAway } from '../../../src/viewmodels/effort/doseTakeAway.ts'
import { doseView } from '../../../src/viewmodels/effort/doseView.ts'
import { priorityTabs } from '../../../src/viewmodels/effort/priorityTabs.ts'
import { timelineTakeAway } from '../../../src/viewmodels/effort/timelineTakeAway.ts'
import { timelineView } from '../../../src/viewmodels/effort/timelineView.ts'
import { decisionLog } from '../../../src/viewmodels/meeting/decisionLog.ts'
import { decisionsTakeAway } from '../../../src/viewmodels/meeting/decisionsTakeAway.ts'
import { profileSubject } from '../../../src/viewmodels/profile/ProfileSubject.ts'
import { ageTakeAway, compositionTakeAway, populationTakeAway } from '../../../src/viewmodels/profile/peopleTakeAway.ts'
import { populationChange } from '../../../src/viewmodels/profile/populationChange.ts'
import { profileSubjectAsCompared } from '../../../src/viewmodels/profile/profileSubjectAsCompared.ts'
import { profileTakeAway } from '../../../src/viewmodels/profile/profileTakeAway.ts'
import { profileView } from '../../../src/viewmodels/profile/profileView.ts'
import { registerTakeAway } from '../../../src/viewmodels/register/registerTakeAway.ts'
import { registerView } from '../../../src/viewmodels/register/registerView.ts'
import type { TakeAway } from '../../../src/viewmodels/TakeAway.ts'
import { indicatorListTakeAway } from '../../../src/viewmodels/takeaway/indicatorListTakeAway.ts'
import { mapTakeAway } from '../../../src/viewmodels/takeaway/mapTakeAway.ts'
import { inputOf, stateOf } from '../../viewmodels/effort/effortInput.ts'

/** A protected package, and what is asked about: figures that are hidden in it. */
export interface Asked {
  readonly dataset: Dataset
  readonly areas: readonly string[]
  readonly figures: readonly { readonly indicator: string; readonly period: string }[]
}

const MODES = ['value', 'municipality', 'change', 'bivariate', 'need', 'landscape']
const STAMP: readonly string[] = []
const indicatorIn = (dataset: Dataset, id: string) => dataset.indicators.find((each) => each.id === id)!
const keysOf = ({ dataset, areas }: Asked) => [...areas, ...dataset.groups.map(({ id }) => id)]
const profilesOf = (asked: Asked) =>
  keysOf(asked).flatMap((key) => {
    const found = profileSubject(asked.dataset, key, 'sv')
    return found?.kind === 'subject' ? [found.subject] : []
  })
const subjectsIn = ({ dataset, areas }: Asked) =>
  subjectsOf(
    dataset,
    areas.slice(0, 3),
    dataset.groups.slice(0, 1).map(({ id }) => id),
    'sv',
  )
const aroundOf = ({ dataset }: Asked, subject: ReturnType<typeof profilesOf>[number]) => ({
  ...{ dataset, subject, stamp: STAMP, language: 'sv' as const },
})
const compassIn = ({ dataset }: Asked) => {
  const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION)
  if (!fit.frame) return []
  const view = compassView({ dataset, fit, picture: 'compass', weights: 'equal', own: new Map(), language: 'sv' })
  return [{ dataset, view, language: 'sv' as const, stamp: STAMP }]
}

/** Every kind of table that can be taken away, filled from a package; a kind that is missing here fails the test. */
export const TAKE_AWAYS: Readonly<Record<string, (asked: Asked) => readonly (TakeAway | null)[]>> = {
  ageTakeAway: (asked) =>
    profilesOf(asked).flatMap((subject) =>
      agePyramidViews(asked.dataset, [profileSubjectAsCompared(subject)], 'sv').map((view) =>
        ageTakeAway(view, aroundOf(asked, subject)),
      ),
    ),
  boardTakeAway: ({ dataset }) => {
    const input = inputOf('', dataset)
    return [boardTakeAway(input, boardView(input), STAMP)]
  },
  budgetTakeAway: ({ dataset }) => [budgetTakeAway(dataset, budgetView(dataset, 'sv'), stateOf('', dataset), STAMP)],
  compassTakeAway: (asked) => compassIn(asked).map(compassTakeAway),
  compositionTakeAway: (asked) =>
    profilesOf(asked).flatMap((subject) =>
      profileView(asked.dataset, subject, 'sv').compositions.map((view) =>
        compositionTakeAway(view, aroundOf(asked, subject)),
      ),
    ),
  coursesTakeAway: (asked) =>
    asked.figures.map(({ indicator }) => {
      const subjects = subjectsIn(asked)
      const view = coursesView(asked.dataset, indicatorIn(asked.dataset, indicator), subjects, 'sv')
      return coursesTakeAway(asked.dataset, view, subjects, STAMP, 'sv')
    }),
  coverageTakeAway: ({ dataset }) => {
    const tabs = priorityTabs(dataset, 'sv')
    const { need } = inputOf('', dataset)
    return [
      coverageTakeAway(
        dataset,
        coverageView(dataset, tabs, new Map(tabs.map(({ id }) => [id, need])), 'sv'),
        STAMP,
        'sv',
      ),
    ]
  },
  decisionsTakeAway: ({ dataset }) =>
    dataset.stories.map((story) => {
      const questions = decisionLog(story, dataset, '2027-01-01', 'sv')
      return decisionsTakeAway({ story, dataset, questions, language: 'sv', stamp: STAMP })
    }),
  doseTakeAway: ({ dataset }) => {
    const input = inputOf('', dataset)
    return [doseTakeAway(input, doseView(input), STAMP)]
  },
  indicatorListTakeAway: ({ dataset }) => [indicatorListTakeAway(dataset, 'sv', STAMP)],
  landscapesTakeAway: (asked) => compassIn(asked).map(landscapesTakeAway),
  mapTakeAway: ({ dataset, figures }) =>
    figures.flatMap(({ indicator, period }) =>
      MODES.map((mode) => {
        const second = figures[0]!.indicator
        const state = stateOf(`&indicator=${indicator}&period=${period}&mode=${mode}&second=${second}`, dataset)
        const counts = dataset.areas.map(() => 0)
        return mapTakeAway({ dataset, state, views: [choroplethView(dataset, state, 'light')!], counts, stamp: STAMP })
      }),
    ),
  matrixTakeAway: ({ dataset }) =>
    (['ratio', 'distance', 'value'] as const).flatMap((number) =>
      ([null, 'first'] as const).map((since) => {
        const question = { ...DEFAULT_MATRIX_QUESTION, number, since, columns: 'all' as const }
        const groups = columnGroups(dataset, question, 'sv')
        const columns = groups.flatMap(({ indicators }) =>
          indicators.map((each) => matrixColumn(dataset, each, question)),
        )
        const body = matrixBody(groups, columns, question, 'sv')
        const view = matrixView(dataset, body, question, [], { need: null, landscapes: null }, 'sv')
        return matrixTakeAway({ dataset, body, view, question, stamp: STAMP, language: 'sv' })
      }),
    ),
  populationTakeAway: (asked) =>
    profilesOf(asked).flatMap((subject) => {
      const population = populationChange(asked.dataset, subject, 'sv')
      return population ? [populationTakeAway(population, aroundOf(asked, subject))] : []
    }),
  profileTakeAway: (asked) =>
    profilesOf(asked).map((subject) =>
      profileTakeAway(asked.dataset, profileView(asked.dataset, subject, 'sv'), STAMP, 'sv'),
    ),
  rankingTakeAway: ({ dataset, figures }) =>
    figures.map(({ indicator: id, period }) => {
      const indicator = indicatorIn(dataset, id)
      const view = rankedView(dataset, indicator, period, { sort: 'highest', selected: [] }, 'sv')
      return view && rankingTakeAway(dataset, indicator, view, STAMP, 'sv')
    }),
  registerTakeAway: ({ dataset }) => {
    const state = stateOf('', dataset)
    return [registerTakeAway(dataset, registerView(dataset, [], state), state, STAMP)]
  },
  relationTakeAway: ({ dataset, figures }) =>
    figures.flatMap((figure) =>
      [figures[0]!, { indicator: dataset.indicators[0]!.id, period: '2024' }].map((other) => {
        const [first, second] = [figure, other].map(({ indicator, period }) => ({
          ...{ indicator: indicatorIn(dataset, indicator), period },
        })) as [never, never]
        return relationTakeAway(
          dataset,
          first,
          second,
          relationView(dataset, first, second, null, [], 'sv'),
          STAMP,
          'sv',
        )
      }),
    ),
  sideTakeAway: (asked) => {
    const subjects = subjectsIn(asked)
    return asked.figures.slice(0, 2).map(({ indicator, period }) => {
      const state = stateOf(`&indicator=${indicator}&period=${period}&strips=all`, asked.dataset)
      return sideTakeAway(asked.dataset, state, subjects, sideBySideView(asked.dataset, state, subjects), STAMP)
    })
  },
  timelineTakeAway: ({ dataset, figures }) =>
    figures.flatMap(({ indicator }) =>
      dataset.measures.map(({ id }) => {
        const state = stateOf(`&measure=${id}&indicator=${indicator}`, dataset)
        return timelineTakeAway(dataset, timelineView(dataset, state, 'sv'), STAMP, 'sv')
      }),
    ),
}
