import { DEFAULT_COMPASS_QUESTION } from '../../../src/address/CompassQuestion.ts'
import { DEFAULT_MATRIX_QUESTION } from '../../../src/address/MatrixQuestion.ts'
import { agePyramidViews } from '../../../src/charts/model/agePyramidView.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { compassOf } from '../../../src/facts/landscapes/compassOf.ts'
import { subjectsOf } from '../../../src/facts/subjects/subjectsOf.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import type { TakeAway } from '../../../src/output/model/TakeAway.ts'
import { matrixColumn } from '../../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixTakeAway } from '../../../src/views/compare/matrix/model/matrixTakeAway.ts'
import { matrixBody, matrixView } from '../../../src/views/compare/matrix/model/matrixView.ts'
import { rankedView } from '../../../src/views/compare/ranking/model/rankedView.ts'
import { rankingTakeAway } from '../../../src/views/compare/ranking/model/rankingTakeAway.ts'
import { relationTakeAway } from '../../../src/views/compare/relation/model/relationTakeAway.ts'
import { relationView } from '../../../src/views/compare/relation/model/relationView.ts'
import { sideBySideView } from '../../../src/views/compare/sideBySide/model/sideBySideView.ts'
import { sideTakeAway } from '../../../src/views/compare/sideBySide/model/sideTakeAway.ts'
import { coursesTakeAway } from '../../../src/views/compare/trends/model/coursesTakeAway.ts'
import { coursesView } from '../../../src/views/compare/trends/model/coursesView.ts'
import { compassTakeAway, landscapesTakeAway } from '../../../src/views/compass/model/compassTakeAway.ts'
import { compassView } from '../../../src/views/compass/model/compassView.ts'
import { indicatorListTakeAway } from '../../../src/views/data/model/indicatorListTakeAway.ts'
import { mapTakeAway } from '../../../src/views/map/model/mapTakeAway.ts'
import { boardTakeAway } from '../../../src/views/measures/board/model/boardTakeAway.ts'
import { boardView } from '../../../src/views/measures/board/model/boardView.ts'
import { budgetTakeAway } from '../../../src/views/measures/budget/model/budgetTakeAway.ts'
import { budgetView } from '../../../src/views/measures/budget/model/budgetView.ts'
import { coverageTakeAway } from '../../../src/views/measures/coverage/model/coverageTakeAway.ts'
import { coverageView } from '../../../src/views/measures/coverage/model/coverageView.ts'
import { doseTakeAway } from '../../../src/views/measures/dose/model/doseTakeAway.ts'
import { doseView } from '../../../src/views/measures/dose/model/doseView.ts'
import { priorityTabs } from '../../../src/views/measures/model/priorityTabs.ts'
import { registerTakeAway } from '../../../src/views/measures/register/model/registerTakeAway.ts'
import { registerView } from '../../../src/views/measures/register/model/registerView.ts'
import { timelineTakeAway } from '../../../src/views/measures/timeline/model/timelineTakeAway.ts'
import { timelineView } from '../../../src/views/measures/timeline/model/timelineView.ts'
import { decisionLog } from '../../../src/views/meeting/model/decisionLog.ts'
import { decisionsTakeAway } from '../../../src/views/meeting/model/decisionsTakeAway.ts'
import { agendaTakeAway } from '../../../src/views/plan/agenda/model/agendaTakeAway.ts'
import { agendaView } from '../../../src/views/plan/agenda/model/agendaView.ts'
import { documentTakeAway } from '../../../src/views/plan/document/model/documentTakeAway.ts'
import { makePlan } from '../../../src/views/plan/model/makePlan.ts'
import { organisationTakeAway } from '../../../src/views/plan/organisation/model/organisationTakeAway.ts'
import { organisationView } from '../../../src/views/plan/organisation/model/organisationView.ts'
import { goalsTakeAway, notesTakeAway } from '../../../src/views/plan/records/model/recordTakeAway.ts'
import { profileSubject } from '../../../src/views/profile/model/ProfileSubject.ts'
import {
  ageTakeAway,
  compositionTakeAway,
  populationTakeAway,
} from '../../../src/views/profile/model/peopleTakeAway.ts'
import { populationChange } from '../../../src/views/profile/model/populationChange.ts'
import { profileSubjectAsCompared } from '../../../src/views/profile/model/profileSubjectAsCompared.ts'
import { profileTakeAway } from '../../../src/views/profile/model/profileTakeAway.ts'
import { profileView } from '../../../src/views/profile/model/profileView.ts'
import { planInput } from '../../../tools/plan/plan.ts'
import { inputOf, stateOf } from '../../views/measures/board/model/effortInput.ts'

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
  dataset,
  subject,
  stamp: STAMP,
  language: 'sv' as const,
})
/** A package that has a goal for every figure that is asked about, so that its documents speak of them. */
const withGoals = ({ dataset, areas, figures }: Asked): Dataset => ({
  ...dataset,
  goals: figures.flatMap(({ indicator: indicatorId }) =>
    areas.map((areaId) => ({
      id: `${indicatorId}-${areaId}`,
      text: { sv: 'Mål', en: 'Goal' },
      priorityArea: null,
      indicatorId,
      areaId,
      groupId: null,
      baseline: null,
      baselinePeriod: null,
      direction: 'increase' as const,
      target: 0,
      targetYear: null,
      sdg: [],
      source: '',
    })),
  ),
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
  agendaTakeAway: ({ dataset }) => [agendaTakeAway(dataset, agendaView(dataset, dataset.measures, 'sv'), STAMP, 'sv')],
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
  documentTakeAway: (asked) => {
    const dataset = withGoals(asked)
    return (['plan', 'follow-up', 'dialogue'] as const).map((kind) =>
      documentTakeAway(dataset, makePlan(planInput(dataset, 2026, 'sv'), kind), STAMP, 'sv'),
    )
  },
  doseTakeAway: ({ dataset }) => {
    const input = inputOf('', dataset)
    return [doseTakeAway(input, doseView(input), STAMP)]
  },
  goalsTakeAway: (asked) => [goalsTakeAway(withGoals(asked), STAMP, 'sv')],
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
  notesTakeAway: ({ dataset }) => [notesTakeAway(dataset, STAMP, 'sv')],
  organisationTakeAway: ({ dataset }) => [
    organisationTakeAway(dataset, organisationView(dataset, dataset.measures, 'sv'), STAMP, 'sv'),
  ],
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
    return [registerTakeAway(dataset, registerView(dataset, { changes: [], records: [] }, state), state, STAMP)]
  },
  relationTakeAway: ({ dataset, figures }) =>
    figures.flatMap((figure) =>
      [figures[0]!, { indicator: dataset.indicators[0]!.id, period: '2024' }].map((other) => {
        const [first, second] = [figure, other].map(({ indicator, period }) => ({
          indicator: indicatorIn(dataset, indicator),
          period,
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
