import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassSpec } from '../../analysis/compass/CompassSpec.ts'
import { DEFAULT_COMPASS_SPEC } from '../../analysis/compass/CompassSpec.ts'
import type { CompassChoice } from '../../analysis/compass/compassFromDataset.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../domain/Indicator.ts'

export interface CompassRequest {
  readonly choice: CompassChoice
  readonly spec: CompassSpec
}

/** Without a proposal: this many indicators, taken from the themes in turn. */
const FALLBACK_COUNT = 10

/** A question in the terms of the method. What the reader leaves open the package decides, then the figures. */
export function compassRequest(dataset: Dataset, question: CompassQuestion): CompassRequest {
  const { compass } = dataset.meta
  const indicatorIds = question.indicators.length > 0 ? question.indicators : proposedIndicators(dataset)
  const kept = (id: IndicatorId | null | undefined) => (id && indicatorIds.includes(id) ? id : null)
  return {
    choice: { indicatorIds, weights: question.weights },
    spec: {
      ...DEFAULT_COMPASS_SPEC,
      north: kept(compass?.north),
      east: kept(compass?.east),
      window: question.years.length > 0 ? question.years : null,
      level: question.level,
      // A number proposed for the package's indicators says nothing about others.
      k: question.landscapes ?? (question.indicators.length > 0 ? null : (compass?.k ?? null)),
    },
  }
}

/** Which questions have one and the same compass, whatever picture it is seen in and which magnet shades it; for `memo`. */
export const sameCompass = {
  key: (dataset: Dataset, question: CompassQuestion) => [JSON.stringify(compassRequest(dataset, question))],
  /** Enough to go back and forth between choices without work. */
  most: 12,
}

/** The indicators a compass can be made of: with figures, and not counts. */
export function compassIndicators(dataset: Dataset): Indicator[] {
  return dataset.indicators.filter(({ id, unit }) => unit !== 'count' && dataset.values.has(id))
}

/** The package's own proposal, else its key indicators and then the rest, one theme after another. */
export function proposedIndicators(dataset: Dataset): IndicatorId[] {
  if (dataset.meta.compass) return dataset.meta.compass.indicators.map(({ id }) => id)
  const usable = compassIndicators(dataset)
  const isKey = ({ id }: Indicator): boolean => dataset.meta.keyIndicators.includes(id)
  const queues = new Map<string, Indicator[]>()
  for (const indicator of [...usable.filter(isKey), ...usable.filter((each) => !isKey(each))]) {
    queues.set(indicator.theme, [...(queues.get(indicator.theme) ?? []), indicator])
  }
  const chosen: IndicatorId[] = []
  for (let turn = 0; chosen.length < Math.min(FALLBACK_COUNT, usable.length); turn++) {
    for (const queue of queues.values()) {
      const next = queue[turn]
      if (next && chosen.length < FALLBACK_COUNT) chosen.push(next.id)
    }
  }
  return chosen
}
