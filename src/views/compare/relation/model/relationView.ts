import type { AppState } from '../../../../address/AppState.ts'
import { FEWEST_FOR_LINE, type Relationship, relationship } from '../../../../analysis/relationship.ts'
import type { IndicatorAt, SharedWhole } from '../../../../analysis/sharedWhole.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName, indicatorById, periodsOf } from '../../../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../../../domain/Period.ts'
import { sourceTexts } from '../../../../domain/sourceText.ts'
import { indicatorPhrase } from '../../../../facts/figures/indicatorPhrase.ts'
import { otherIndicator } from '../../../../facts/figures/otherIndicator.ts'
import type { Correlation } from '../../../../stats/Correlation.ts'
import { listText, numberText, rangeText } from '../../../../words/format.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { sentenceStart } from '../../../../words/sentenceStart.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { type ScatterView, scatterView } from './scatterView.ts'

export interface RelationView {
  readonly relation: Relationship
  readonly scatter: ScatterView
  /** The finding with its n, coefficient and interval. */
  readonly sentence: string
  /** Why no line is drawn, or what the line is. */
  readonly line: { readonly heading: string; readonly text: string }
  /** What two areas' figures cannot say, about these two indicators. */
  readonly warning: { readonly heading: string; readonly text: string }
  readonly details: readonly string[]
  readonly sources: string
}

const DECIMALS = 2

/** What is said of two indicators against each other. Groups: landscape by position in the dataset, null without any. */
export function relationView(
  dataset: Dataset,
  first: IndicatorAt,
  second: IndicatorAt,
  groups: readonly (number | null)[] | null,
  selected: readonly AreaId[],
  language: Language,
): RelationView {
  const words = compareCatalogue(language).comparePanel.relation
  const relation = relationship(dataset, first, second)
  const [xName, yName] = [first.indicator.name[language], second.indicator.name[language]]
  const scatter = scatterView(dataset, first, second, relation, groups, selected, language)
  const nameOf = (id: AreaId): string => areaName(dataset, id)
  return {
    relation,
    scatter,
    sentence: sentenceOf(relation, [first, second], language),
    line: {
      heading: relation.line ? '' : words.noLineHeading,
      text: relation.line ? words.lineIs : whyNot(relation, nameOf, language),
    },
    warning: { heading: words.personsHeading, text: words.persons(xName, yName) },
    details: [
      ...(relation.rank
        ? [words.rank(coefficientText(relation.rank.coefficient, language), intervalOf(relation.rank, language))]
        : []),
      words.method,
      ...(first.period === second.period
        ? []
        : [
            words.periodsDiffer(
              `${midSentence(xName, language)} ${first.period}`,
              `${midSentence(yName, language)} ${second.period}`,
            ),
          ]),
      ...(relation.left.length === 0 ? [] : [words.left(listText(relation.left.map(nameOf), language))]),
      ...[scatter.x.note, scatter.y.note].filter((note) => note !== ''),
    ],
    sources: listText(sourceTexts([first.indicator, second.indicator]), language),
  }
}

function sentenceOf(relation: Relationship, pair: readonly IndicatorAt[], language: Language): string {
  const words = compareCatalogue(language).comparePanel.relation
  const [x, y] = pair.map(({ indicator }) => indicatorPhrase(indicator, language)) as [string, string]
  const { correlation, noLine } = relation
  if (!correlation) {
    return noLine?.kind === 'no-variation' ? words.noVariation : words.few(relation.areas.length)
  }
  const figure = words.coefficient(
    numberText(correlation.n, 0, language),
    coefficientText(correlation.coefficient, language),
    intervalOf(correlation, language),
  )
  if (noLine?.kind === 'bound') return `${words.bound(sentenceStart(x, language), y)} ${figure}`
  if (noLine) return `${words.notClear(x, y)} ${figure}`
  return `${correlation.coefficient > 0 ? words.clearUp(x, y) : words.clearDown(x, y)} ${figure}`
}

function whyNot({ noLine }: Relationship, nameOf: (id: AreaId) => string, language: Language): string {
  const words = compareCatalogue(language).comparePanel.relation
  if (!noLine) return ''
  if (noLine.kind === 'bound') return bondText(noLine.bond, language)
  if (noLine.kind === 'one-area') return words.noLine['one-area'](nameOf(noLine.areaId))
  if (noLine.kind === 'few') return words.noLine.few(FEWEST_FOR_LINE)
  return words.noLine[noLine.kind]
}

function bondText(bond: SharedWhole, language: Language): string {
  const { bonds } = compareCatalogue(language).comparePanel.relation
  if (bond.kind !== 'parts') return bonds[bond.kind]
  return bonds.parts(
    listText(
      bond.others.map(({ name }) => midSentence(name[language], language)),
      language,
    ),
  )
}

function coefficientText(coefficient: number, language: Language): string {
  return numberText(coefficient, DECIMALS, language)
}

function intervalOf({ interval }: Correlation, language: Language): string {
  return interval ? rangeText(interval.lower, interval.upper, 'points', DECIMALS, language) : '–'
}

/** The two indicators of a state with their periods; null where the package has only one of them, or none. */
export function relationPair(
  dataset: Dataset,
  { indicator, second, period }: Pick<AppState, 'indicator' | 'second' | 'period'>,
): { readonly first: IndicatorAt; readonly second: IndicatorAt } | null {
  const secondId = secondIndicator(dataset, { indicator, second })
  const first = indicatorById(dataset, indicator)
  const other = indicatorById(dataset, secondId)
  if (!first || !other) return null
  return {
    first: { indicator: first, period },
    second: { indicator: other, period: matchingPeriod(dataset, other.id, period) },
  }
}

/** The indicator that stands upwards: the one asked for, else one that goes with the first. */
export function secondIndicator(
  dataset: Dataset,
  { indicator, second }: Pick<AppState, 'indicator' | 'second'>,
): string | null {
  return second && second !== indicator ? second : otherIndicator(dataset, indicator, { counts: true })
}

/** The period of an indicator that goes with another's: the same, else the last one before, else its latest. */
export function matchingPeriod(dataset: Dataset, indicatorId: string, target: Period): Period {
  const periods = periodsOf(dataset, indicatorId)
  if (periods.includes(target)) return target
  return periods.findLast((period) => comparePeriods(period, target) <= 0) ?? periods.at(-1) ?? ''
}
