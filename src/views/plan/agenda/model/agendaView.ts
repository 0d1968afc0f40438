import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { indicatorName } from '../../../../domain/lookups.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { sdgGoals } from '../../../../facts/goals/sdgGoals.ts'
import { valueText } from '../../../../words/format.ts'
import { latestFigures } from '../../model/planFigures.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'

export interface AgendaIndicator {
  readonly id: string
  readonly name: string
  /** The municipality's value, and how many areas are clearly above and below it. */
  readonly text: string
}

export interface AgendaMeasure {
  readonly id: string
  readonly title: string
}

export interface AgendaGoal {
  readonly goal: number
  readonly name: string
  readonly indicators: readonly AgendaIndicator[]
  readonly measures: readonly AgendaMeasure[]
  /** Sentences of the plan's own goals that name it. */
  readonly goals: readonly string[]
}

export interface AgendaView {
  readonly sentence: string
  readonly goals: readonly AgendaGoal[]
}

/** The 17 goals with what carries each: indicators and how the areas lie, measures, and the plan's goals. */
export function agendaView(dataset: Dataset, measures: readonly Measure[], language: Language): AgendaView {
  const words = planCatalogue(language).planAgenda
  const goals = sdgGoals(language).map(({ goal, name }): AgendaGoal => {
    const carries = ({ sdg }: { readonly sdg: readonly number[] }) => sdg.includes(goal)
    return {
      goal,
      name,
      indicators: dataset.indicators
        .filter((indicator) => carries(indicator) && dataset.values.has(indicator.id))
        .map((indicator) => ({
          id: indicator.id,
          name: indicatorName(dataset, indicator.id, language),
          text: lieText(dataset, indicator, language),
        })),
      measures: measures.filter(carries).map(({ id, title }) => ({ id, title: textIn(title, language) })),
      goals: dataset.goals.filter(carries).map(({ text }) => textIn(text, language)),
    }
  })
  const count = (of: (goal: AgendaGoal) => boolean) => goals.filter(of).length
  const withMeasures = count((goal) => goal.measures.length > 0)
  const unnamed = measures.filter(({ sdg }) => sdg.length === 0).length
  const sentence = [
    words.finding(
      count((goal) => goal.indicators.length > 0),
      withMeasures,
    ),
    unnamed > 0 ? words.unnamed(unnamed, measures.length) : '',
  ]
  return { goals, sentence: sentence.filter((part) => part !== '').join(' ') }
}

/** `10,1 % i kommunen (2024); 8 områden tydligt högre, 12 tydligt lägre` */
function lieText(dataset: Dataset, indicator: Indicator, language: Language): string {
  const words = planCatalogue(language).planAgenda
  const { figures, municipality, period } = latestFigures(dataset, indicator)
  const value = municipality
    ? words.municipality(valueText(municipality.value, indicator.unit, referenceDecimals(indicator), language), period)
    : words.noMunicipality(period)
  const count = (of: 'above' | 'below') => figures.filter(({ comparison }) => comparison === of).length
  if (figures.every(({ comparison }) => comparison === 'unknown')) return value
  return words.lie(value, count('above'), count('below'))
}
