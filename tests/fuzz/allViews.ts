import { DEFAULT_COMPASS_QUESTION } from '../../src/address/CompassQuestion.ts'
import { DEFAULT_MATRIX_QUESTION } from '../../src/address/MatrixQuestion.ts'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { compositeIndex } from '../../src/analysis/need/compositeIndex.ts'
import { needUncertainty } from '../../src/analysis/need/needUncertainty.ts'
import { smallestChange } from '../../src/analysis/need/smallestChange.ts'
import { rankIntervals } from '../../src/analysis/rankIntervals.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { embedTitle } from '../../src/facts/figures/embedTitle.ts'
import { indicatorPicker } from '../../src/facts/figures/indicatorPicker.ts'
import { notInPackage } from '../../src/facts/figures/notInPackage.ts'
import { compassOf } from '../../src/facts/landscapes/compassOf.ts'
import { landscapesOf } from '../../src/facts/landscapes/landscapesOf.ts'
import { knowledgeGapView } from '../../src/facts/measures/knowledgeGapView.ts'
import { measuresInView } from '../../src/facts/measures/measuresInView.ts'
import { measureCard } from '../../src/facts/measures/measureView.ts'
import { activeNeedSpec, componentWeights, needCandidates } from '../../src/facts/need/activeNeedSpec.ts'
import { indexOffers, offeredIndex } from '../../src/facts/need/indexOffers.ts'
import type { NeedFindings } from '../../src/facts/need/NeedFindings.ts'
import { needPanelView } from '../../src/facts/need/needPanelView.ts'
import { needPlaces } from '../../src/facts/need/needPlaces.ts'
import { needView } from '../../src/facts/need/needView.ts'
import { sourceLine } from '../../src/facts/subjects/sourceLine.ts'
import { subjectsOf } from '../../src/facts/subjects/subjectsOf.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { needSymbology } from '../../src/map/model/modes/needSymbology.ts'
import { tableCsv } from '../../src/output/files/tableCsv.ts'
import { tableXlsx } from '../../src/output/files/tableXlsx.ts'
import { matrixColumn } from '../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixBody, matrixView } from '../../src/views/compare/matrix/model/matrixView.ts'
import { inequalityCard, patternLines } from '../../src/views/compare/model/inequalityCard.ts'
import { rankedView } from '../../src/views/compare/ranking/model/rankedView.ts'
import { relationView } from '../../src/views/compare/relation/model/relationView.ts'
import { sideBySideView, sideMoreView } from '../../src/views/compare/sideBySide/model/sideBySideView.ts'
import { coursesTakeAway } from '../../src/views/compare/trends/model/coursesTakeAway.ts'
import { coursesView } from '../../src/views/compare/trends/model/coursesView.ts'
import { compassAreaView } from '../../src/views/compass/model/compassAreaView.ts'
import { compassView } from '../../src/views/compass/model/compassView.ts'
import { indicatorRows } from '../../src/views/data/model/dataRoom.ts'
import { indicatorListTakeAway } from '../../src/views/data/model/indicatorListTakeAway.ts'
import { areaPanelView } from '../../src/views/map/model/areaPanelView.ts'
import { figureTable } from '../../src/views/map/model/figureTable.ts'
import { mapTakeAway } from '../../src/views/map/model/mapTakeAway.ts'
import { boardView } from '../../src/views/measures/board/model/boardView.ts'
import { coverageView } from '../../src/views/measures/coverage/model/coverageView.ts'
import { doseView } from '../../src/views/measures/dose/model/doseView.ts'
import { priorityTabs } from '../../src/views/measures/model/priorityTabs.ts'
import { timelineView } from '../../src/views/measures/timeline/model/timelineView.ts'
import { profileSubject } from '../../src/views/profile/model/ProfileSubject.ts'
import { profileView } from '../../src/views/profile/model/profileView.ts'
import { indicatorNotes } from '../../src/views/profile/print/model/indicatorNotes.ts'
import { inputOf, stateOf } from '../views/measures/board/model/effortInput.ts'

const LANGUAGES = ['sv', 'en'] as const
const indicatorIn = (dataset: Dataset, id: string) => dataset.indicators.find((each) => each.id === id)!
const lastPeriod = (dataset: Dataset, id: string) => dataset.values.get(id)?.periods.at(-1) ?? ''
const someAreas = (dataset: Dataset) => dataset.areas.slice(0, 3).map(({ id }) => id)

function findingsOf(dataset: Dataset): NeedFindings[] {
  return dataset.needSpecs.flatMap((spec) => {
    const result = compositeIndex(dataset, spec)
    return result.kind === 'index' ? [{ result, uncertainty: needUncertainty(dataset, { ...spec, draws: 20 }) }] : []
  })
}

/** Texts and lists that stand around the views. */
function textsAround(dataset: Dataset, id: string, language: Language): unknown {
  const own = { ...dataset, ownFigures: { indicatorIds: [id], figures: 1 } }
  const state = stateOf(`&indicator=${id}`, own)
  return [
    embedTitle(own, state),
    notInPackage(own, language),
    indicatorPicker(own, language),
    sourceLine(indicatorIn(own, id), language),
    own.knowledgeGaps.map((gap) => knowledgeGapView(own, gap, language)),
    measuresInView(own, state).measures.map(({ id }) => measureCard(own, id, language)),
    [activeNeedSpec(own, state), componentWeights(own, state), needCandidates(own).map(({ name }) => name)],
    indexOffers({ ...own, needSpecs: [] }).map(offeredIndex),
  ]
}

/** What every view is made from, for one touched indicator: an answer of plain values. */
export const VIEWS: Readonly<Record<string, (dataset: Dataset, indicatorId: string) => unknown>> = {
  karta: (dataset, id) =>
    ['value', 'municipality', 'change', 'bivariate'].flatMap((mode) =>
      ['quantile', 'natural', 'equal', 'stddev'].map((method) => {
        const second = dataset.meta.keyIndicators[0] ?? id
        const state = stateOf(`&indicator=${id}&mode=${mode}&method=${method}&second=${second}`, dataset)
        return choroplethView(dataset, state, 'light')
      }),
    ),
  table: (dataset, id) => {
    const view = choroplethView(dataset, stateOf(`&indicator=${id}`, dataset), 'light')
    return (
      view &&
      figureTable(
        dataset,
        view,
        dataset.areas.map(() => 0),
        { column: 'value', ascending: false },
        'sv',
      )
    )
  },
  panel: (dataset, id) => {
    const view = choroplethView(dataset, stateOf(`&indicator=${id}`, dataset), 'light')
    const ranks = view && rankIntervals(view.figures, { draws: 20 })
    return view && dataset.areas.slice(0, 5).map((area) => areaPanelView(dataset, view, area.id, ranks, 'sv'))
  },
  need: (dataset, id) =>
    findingsOf(dataset).map((found) => {
      const state = stateOf(`&indicator=${id}&mode=need`, dataset)
      const figures = indicatorFigures(dataset, indicatorIn(dataset, id), lastPeriod(dataset, id))
      const view = needView(dataset, found.result, found.uncertainty, 'light', 'sv')
      return [
        needSymbology({ dataset, figures, state, theme: 'light' }, found),
        ...someAreas(dataset).map((area) => {
          const changes = smallestChange(dataset, found.result.spec, area)
          return needPanelView(dataset, found.result, found.uncertainty, view, changes, area, 'sv')
        }),
        ...findingsOf(dataset).map((other) => needPlaces(dataset, other.result, found.result, 'sv')),
      ]
    }),
  ranking: (dataset, id) =>
    rankedView(dataset, indicatorIn(dataset, id), lastPeriod(dataset, id), { sort: 'highest', selected: [] }, 'sv'),
  relation: (dataset, id) =>
    dataset.indicators
      .slice(0, 4)
      .map((second) =>
        relationView(
          dataset,
          { indicator: indicatorIn(dataset, id), period: lastPeriod(dataset, id) },
          { indicator: second, period: lastPeriod(dataset, second.id) },
          null,
          [],
          'sv',
        ),
      ),
  courses: (dataset, id) => {
    const indicator = indicatorIn(dataset, id)
    const subjects = subjectsOf(dataset, someAreas(dataset), [dataset.groups[0]!.id], 'sv')
    return LANGUAGES.map((language) => [
      coursesView(dataset, indicator, subjects, language),
      inequalityCard(dataset, indicator, language),
      patternLines(dataset, indicator, lastPeriod(dataset, id), language),
    ])
  },
  sideBySide: (dataset, id) => {
    const subjects = subjectsOf(dataset, someAreas(dataset), [dataset.groups[0]!.id], 'sv')
    const state = stateOf(`&indicator=${id}&strips=all`, dataset)
    return [sideBySideView(dataset, state, subjects), sideMoreView(dataset, subjects, 'sv')]
  },
  matrix: (dataset) =>
    (['ratio', 'distance', 'value'] as const).flatMap((number) =>
      ([null, 'first'] as const).map((since) => {
        const order = { by: 'likeness' } as const
        const question = { ...DEFAULT_MATRIX_QUESTION, number, since, columns: 'all' as const, order }
        const groups = columnGroups(dataset, question, 'sv')
        const columns = groups.flatMap(({ indicators }) =>
          indicators.map((each) => matrixColumn(dataset, each, question)),
        )
        const body = matrixBody(groups, columns, question, 'sv')
        return matrixView(dataset, body, question, [], { need: null, landscapes: null }, 'sv')
      }),
    ),
  compass: (dataset) => {
    const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION)
    if (!fit.frame) return null
    const view = compassView({ dataset, fit, picture: 'compass', weights: 'equal', own: new Map(), language: 'sv' })
    const areas = [0, 1, 2].map((at) => compassAreaView(dataset, fit, at, 'sv'))
    return [view.quality, view.landscapes, view.spoken, areas, landscapesOf(dataset, fit, 'sv')]
  },
  profile: (dataset) =>
    [...someAreas(dataset), dataset.groups[0]!.id].map((key) => {
      const found = profileSubject(dataset, key, 'sv')
      return found?.kind === 'subject' ? profileView(dataset, found.subject, 'sv') : null
    }),
  effort: (dataset) => {
    const input = { ...inputOf('', dataset), need: findingsOf(dataset)[0] ?? null }
    const tabs = priorityTabs(dataset, 'sv')
    return [
      boardView(input),
      doseView(input),
      timelineView(dataset, input.state, 'sv'),
      coverageView(dataset, tabs, new Map(tabs.map(({ id }) => [id, input.need])), 'sv'),
    ]
  },
  data: (dataset) => indicatorRows(dataset, 'sv'),
  takeAways: (dataset, id) => {
    const state = stateOf(`&indicator=${id}`, dataset)
    const view = choroplethView(dataset, state, 'light')
    const subjects = subjectsOf(dataset, someAreas(dataset), [dataset.groups[0]!.id], 'sv')
    const courses = coursesView(dataset, indicatorIn(dataset, id), subjects, 'sv')
    const counts = dataset.areas.map(() => 0)
    const files = [
      ...(view ? [mapTakeAway({ dataset, state, views: [view], counts, stamp: [] })] : []),
      coursesTakeAway(dataset, courses, subjects, [], 'sv'),
      indicatorListTakeAway(dataset, 'sv', []),
    ]
    for (const file of files) tableXlsx(file, 'sv')
    return files.map((file) => [file, tableCsv(file, 'sv')])
  },
  around: (dataset, id) => LANGUAGES.map((language) => textsAround(dataset, id, language)),
  booklet: (dataset) => LANGUAGES.map((language) => indicatorNotes(dataset, language)),
}
