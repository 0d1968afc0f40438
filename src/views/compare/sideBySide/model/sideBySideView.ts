import type { AppState } from '../../../../address/AppState.ts'
import { type AgePyramidView, agePyramidViews } from '../../../../charts/model/agePyramidView.ts'
import type { ChartTable } from '../../../../charts/model/ChartTable.ts'
import { type StripPlotView, stripPlotView } from '../../../../charts/model/stripPlotView.ts'
import { type TrendView, trendView } from '../../../../charts/model/trendView.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { periodsOf } from '../../../../domain/lookups.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { differenceTable } from './differenceTable.ts'
import { type SideFinding, sideFindings, sideSentence } from './sideFindings.ts'
import { stripSections } from './stripSections.ts'

export interface SideBySideView {
  readonly sentence: string
  /** Whether any strip has a mark for the country. */
  readonly hasCountry: boolean
  /** Whether any strip has a goal of the plan. */
  readonly hasGoals: boolean
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly strips: readonly StripPlotView[]
  }[]
  readonly findings: readonly SideFinding[]
  /** Every figure and difference; made when it is opened. */
  readonly table: () => ChartTable
}

/** What Sida vid sida says first about the chosen areas and groups: strips and tested differences. */
export function sideBySideView(dataset: Dataset, state: AppState, subjects: readonly Subject[]): SideBySideView {
  const { language } = state
  const sections = stripSections(dataset, state.compare.charts.strips, state, language)
  const indicators = sections.flatMap((section) => section.indicators)
  const strips = sections.map((section) => ({
    id: section.id,
    title: section.title,
    strips: section.indicators.map(({ indicator, period }) =>
      stripPlotView(dataset, indicator, period, subjects, language),
    ),
  }))
  return {
    sentence: sideSentence(dataset, subjects, indicators, language),
    hasCountry: strips.some((section) => section.strips.some(({ country }) => country !== null)),
    hasGoals: strips.some((section) => section.strips.some(({ goals }) => goals.length > 0)),
    sections: strips,
    findings: sideFindings(dataset, subjects, indicators, language),
    table: () => differenceTable(dataset, sections, subjects, language),
  }
}

export interface SideMoreView {
  readonly trends: readonly TrendView[]
  readonly pyramids: readonly AgePyramidView[]
}

/** What stands further down, and may come a moment later: courses over time and ages. */
export function sideMoreView(dataset: Dataset, subjects: readonly Subject[], language: Language): SideMoreView {
  return {
    trends: coursesOf(dataset)
      .map((indicator) => trendView(dataset, indicator, subjects, language))
      .filter(({ hasCourse }) => hasCourse),
    pyramids: agePyramidViews(dataset, subjects, language),
  }
}

/** More pictures than this are no longer looked at. */
const MOST_COURSES = 16

/** Indicators with a course over time, those with most periods first. */
function coursesOf(dataset: Dataset): Indicator[] {
  const periods = ({ id }: Indicator): number => periodsOf(dataset, id).length
  return dataset.indicators
    .filter((indicator) => periods(indicator) > 1)
    .sort((a, b) => periods(b) - periods(a))
    .slice(0, MOST_COURSES)
}
