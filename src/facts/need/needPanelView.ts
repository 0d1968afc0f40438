import type { AreaIndex, IndexResult } from '../../analysis/need/IndexResult.ts'
import type { AreaUncertainty, NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { NeedLevel } from '../../analysis/need/needVerdictLevel.ts'
import type { LineChange } from '../../analysis/need/smallestChange.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { textIn } from '../../domain/textIn.ts'
import { numberText, valueText } from '../../words/format.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { indicatorPhrase } from '../figures/indicatorPhrase.ts'
import { indicatorWord, needScoreText } from './needText.ts'
import type { NeedAreaView, NeedView } from './needView.ts'
import { shareOfDrawsText } from './shareOfDrawsText.ts'

/** What one component adds to an area's score. */
export interface NeedContribution {
  readonly indicatorId: string
  readonly name: string
  /** Null when the area has no figure. */
  readonly part: number | null
  readonly text: string
  readonly weightText: string
  /** Why it is in the index, and from where. */
  readonly reason: string
  readonly source: string
}

/** The need of one area as a panel section: a verdict, sentences in order of weight, parts, and what would change it. */
export interface NeedPanelView {
  readonly title: string
  readonly area: NeedAreaView
  readonly verdict: { readonly lead: string; readonly rest: string }
  readonly sentences: readonly string[]
  readonly contributions: readonly NeedContribution[]
  readonly changeTitle: string
  readonly changes: readonly string[]
}

/** Below this the share of draws reads as 0 %. */
const LEAST_SHOWN = 0.005

/** Null for an unknown area. `changes` is null while it is not asked for; then nothing is said of it. */
export function needPanelView(
  dataset: Dataset,
  result: IndexResult,
  uncertainty: NeedUncertainty | null,
  view: NeedView,
  changes: readonly LineChange[] | null,
  areaId: AreaId,
  language: Language,
): NeedPanelView | null {
  const at = dataset.areaIndex.get(areaId)
  const area = at === undefined ? undefined : view.areas[at]
  const index = at === undefined ? undefined : result.areas[at]
  if (!area || !index) return null
  const words = needCatalogue(language).need
  const doubt = uncertainty?.areas.find((one) => one.areaId === areaId) ?? null
  return {
    title: view.title,
    area,
    verdict: index.withheld
      ? { lead: words.withheldShort[index.withheld], rest: words.withheld[index.withheld] }
      : { lead: area.levelText, rest: area.levelText && levelReason(area.level, result, uncertainty, language) },
    sentences: index.withheld ? [] : sentencesOf(dataset, result, index, uncertainty, doubt, language),
    contributions: index.withheld ? [] : contributionsOf(dataset, result, index, language),
    changeTitle: words.changeTitle,
    changes: changes === null || index.withheld ? [] : changeTexts(dataset, changes, language),
  }
}

function levelReason(
  level: NeedLevel,
  { municipality }: IndexResult,
  uncertainty: NeedUncertainty | null,
  language: Language,
): string {
  const { levelReasons, highByScore, cannotTellByPlace } = needCatalogue(language).need
  if (level === 'cannot-tell' && municipality.score === null) return cannotTellByPlace
  return level === 'high' && !uncertainty?.top ? highByScore : levelReasons[level]
}

function sentencesOf(
  dataset: Dataset,
  result: IndexResult,
  area: AreaIndex,
  uncertainty: NeedUncertainty | null,
  doubt: AreaUncertainty | null,
  language: Language,
): string[] {
  const words = needCatalogue(language).need
  const { spec, municipality } = result
  const score = needScoreText(spec, area.score ?? Number.NaN, language)
  const of = numberText(result.ranked, 0, language)
  const percent = (share: number) => shareOfDrawsText(share, language)
  const sentences = [
    municipality.score === null
      ? words.scoreAlone(score)
      : words.score(score, needScoreText(spec, municipality.score, language)),
  ]
  if (doubt && uncertainty) {
    sentences.push(words.rank(doubt.rankInterval.from, doubt.rankInterval.to, of))
    const draws = numberText(uncertainty.draws, 0, language)
    const { topShare, robustness } = doubt
    // Of an area that is never among the three highest the upper third says more.
    if (topShare && uncertainty.top)
      sentences.push(
        topShare.three >= LEAST_SHOWN
          ? words.topThree(percent(topShare.three), draws)
          : words.topThird(numberText(uncertainty.top.third, 0, language), percent(topShare.third), draws),
      )
    if (robustness)
      sentences.push(
        robustness === 'depends' ? words.depends[doubt.mattersMost ?? 'none'] : words.robustness[robustness],
      )
  } else {
    sentences.push(words.rankAlone(numberText(area.rank ?? Number.NaN, 0, language), of))
  }
  const most = greatestPart(area)
  // Parts of a score are parts only where all pull the same way; else "most of" would mislead.
  if (most !== null) {
    const name = indicatorWord(dataset, result.components[most]!.indicatorId, language, true)
    sentences.push(words.mostFrom(name, needScoreText(spec, area.contributions[most]!, language), score))
  }
  const present = area.contributions.filter((part) => part !== null).length
  const total = result.components.filter(({ weightShare }) => weightShare > 0).length
  if (present < total) {
    sentences.push(
      words.coverage(numberText(present, 0, language), numberText(total, 0, language), percent(area.coverage)),
    )
  }
  return sentences
}

/** The component with the largest part of a score to which all pull the same, upward way; else null. */
function greatestPart({ contributions }: AreaIndex): number | null {
  const known = contributions.filter((part): part is number => part !== null)
  if (known.length === 0 || known.some((part) => part < 0) || known.every((part) => part === 0)) return null
  return contributions.indexOf(Math.max(...known))
}

function contributionsOf(
  dataset: Dataset,
  result: IndexResult,
  area: AreaIndex,
  language: Language,
): NeedContribution[] {
  const words = needCatalogue(language).need
  return result.components.map(({ indicatorId, weightShare }, at) => {
    const part = area.contributions[at] ?? null
    const { reason, source } = result.spec.components[at]!
    return {
      indicatorId,
      name: indicatorWord(dataset, indicatorId, language),
      part,
      text: part === null ? words.noFigure : needScoreText(result.spec, part, language),
      weightText: valueText(weightShare * 100, 'percent', 0, language),
      reason: textIn(reason, language),
      source,
    }
  })
}

function changeTexts(dataset: Dataset, changes: readonly LineChange[], language: Language): string[] {
  const words = needCatalogue(language).need
  const percent = (share: number) => shareOfDrawsText(share, language)
  const texts = changes.flatMap(({ line, value, weight }): string[] => {
    const where = words.lines[line]
    const said: string[] = []
    const indicator = indicatorById(dataset, value?.indicatorId)
    if (value && indicator) {
      // A change that rounding hides would read as no change at all.
      const decimals = Math.max(1, indicator.decimals)
      const text = (figure: number) => valueText(figure, indicator.unit, decimals, language)
      said.push(words.changeValue(indicatorPhrase(indicator, language), text(value.to), text(value.from), where))
    }
    if (weight) {
      const name = indicatorWord(dataset, weight.indicatorId, language, true)
      said.push(words.changeWeight(name, percent(weight.to), percent(weight.from), where))
    }
    return said
  })
  return texts.length === 0 ? [words.noChange] : texts
}
