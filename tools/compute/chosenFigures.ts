import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import type { Period } from '../../src/domain/Period.ts'
import { ComputeError } from './ComputeError.ts'

/** The indicator that an option names. */
export function chosenIndicator(dataset: Dataset, id: string, option = 'indicator'): Indicator {
  const found = dataset.indicators.find((indicator) => indicator.id === id)
  if (found) return found
  const known = dataset.indicators.map((indicator) => indicator.id)
  throw new ComputeError('usage', `--${option} ${id} is not in the package. It has ${known.join(', ')}.`)
}

/** Every indicator and period that `--indicator` and `--period` leave: all of them when neither is given. */
export function chosenFigures(
  dataset: Dataset,
  options: Readonly<Record<string, string>>,
): { indicator: Indicator; period: Period }[] {
  const { indicator: id, period: wanted } = options
  const indicators = id === undefined ? dataset.indicators : [chosenIndicator(dataset, id)]
  const periodsOf = (indicator: Indicator) => dataset.values.get(indicator.id)?.periods ?? []
  const found = indicators.flatMap((indicator) =>
    periodsOf(indicator).flatMap((period) =>
      wanted === undefined || wanted === period ? [{ indicator, period }] : [],
    ),
  )
  if (found.length === 0 && wanted !== undefined) {
    const known = [...new Set(indicators.flatMap(periodsOf))].sort()
    throw new ComputeError('usage', `--period ${wanted} has no figures. There are ${known.join(', ') || 'none'}.`)
  }
  return found
}

/** A whole number that an option gives, or the default. */
export function wholeNumber(
  options: Readonly<Record<string, string>>,
  name: string,
  fallback: number,
  least = 0,
): number {
  const text = options[name]
  if (text === undefined) return fallback
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || !Number.isSafeInteger(number)) {
    throw new ComputeError('usage', `--${name} ${text} is not a whole number from ${least}.`)
  }
  return number
}

/** One of a few words that an option gives, or the default. */
export function oneOf<T extends string>(
  options: Readonly<Record<string, string>>,
  name: string,
  words: readonly T[],
  fallback: T,
): T {
  const text = options[name]
  if (text === undefined) return fallback
  const found = words.find((word) => word === text)
  if (found === undefined) throw new ComputeError('usage', `--${name} ${text} is not one of ${words.join(', ')}.`)
  return found
}
