import type { AppState, ComponentWeight } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { NO_TEXT } from '../../domain/LocalText.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { NeedComponent, NeedSpec } from '../../domain/NeedSpec.ts'

/** What of the address makes a need index. */
export type NeedChoice = Pick<AppState, 'need' | 'components' | 'scale' | 'adding' | 'design'>

/** The index as the package proposes it: nothing of the reader's own. */
export const NOTHING_OWN = {
  components: [],
  scale: null,
  adding: null,
  design: 1,
} as const satisfies Partial<NeedChoice>

/** The need index of the package that the state starts from; the first when none is named. */
export function baseNeedSpec(dataset: Dataset, need: string | null): NeedSpec | null {
  return dataset.needSpecs.find((spec) => spec.id === need) ?? dataset.needSpecs[0] ?? null
}

/** The need index with the reader's own components, weights, scale and way of adding. Null without any index. */
export function activeNeedSpec(dataset: Dataset, choice: NeedChoice): NeedSpec | null {
  const base = baseNeedSpec(dataset, choice.need)
  if (!base) return null
  const normalisation = choice.scale ?? base.normalisation
  const method = choice.adding ?? base.aggregation
  // Scores below zero have no geometric mean, and the z and reference scales have such scores.
  const aggregation = normalisation === 'z' || normalisation === 'reference' ? 'arithmetic' : method
  const components =
    choice.components.length === 0
      ? base.components
      : choice.components.flatMap((part) => componentOf(dataset, base, part))
  return { ...base, normalisation, aggregation, components, designEffect: choice.design }
}

/** Whether the reader has changed anything. */
export function isOwnSpec(choice: NeedChoice): boolean {
  return choice.components.length > 0 || choice.scale !== null || choice.adding !== null || choice.design !== 1
}

/** Components with weights as the settings show them: the reader's own, else those of the index. */
export function componentWeights(dataset: Dataset, choice: NeedChoice): ComponentWeight[] {
  if (choice.components.length > 0) return [...choice.components]
  return (baseNeedSpec(dataset, choice.need)?.components ?? []).map(({ indicatorId, weight }) => ({
    indicatorId,
    weight,
  }))
}

/** Indicators that can be part of a need index: measured in every area's own terms, not counts. */
export function needCandidates(dataset: Dataset): Indicator[] {
  return dataset.indicators.filter((indicator) => indicator.unit !== 'count' && dataset.values.has(indicator.id))
}

function componentOf(dataset: Dataset, base: NeedSpec, { indicatorId, weight }: ComponentWeight): NeedComponent[] {
  const known = base.components.find((component) => component.indicatorId === indicatorId)
  if (known) return [{ ...known, weight }]
  const indicator = indicatorById(dataset, indicatorId)
  if (!indicator) return []
  // An indicator without direction is read as "more is more need"; the settings say so where it is added.
  const sign = indicator.direction === 'none' ? 1 : null
  return [{ indicatorId, weight, theme: indicator.theme, sign, reason: NO_TEXT, source: indicator.source }]
}
