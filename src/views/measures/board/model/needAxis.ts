import { axisTicks } from '../../../../charts/model/axisTicks.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { numberText } from '../../../../words/format.ts'

/** The axis of need scores that all rows share; places 0-1 from left to right. */
export interface NeedAxis {
  readonly at: (score: number) => number
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** The municipality's place; null when it has no score. */
  readonly municipality: number | null
}

/** Room beside the outermost interval, as a share of the whole. */
const ROOM = 0.06
/** A tick nearer than this to the municipality's name would touch it. */
const CLEAR = 0.15

/** Around all scores, intervals and the municipality. Null when no area has a score. */
export function needAxis({ result, uncertainty }: NeedFindings, language: Language): NeedAxis | null {
  const whole = result.municipality.score
  const values = [
    ...result.areas.flatMap(({ score }) => (score === null ? [] : [score])),
    ...(uncertainty?.areas.flatMap(({ scoreInterval }) => [scoreInterval.lower, scoreInterval.upper]) ?? []),
  ]
  if (values.length === 0) return null
  const all = whole === null ? values : [...values, whole]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const span = most - least || 1
  const [low, high] = [least - ROOM * span, most + ROOM * span]
  const at = (score: number): number => (score - low) / (high - low)
  const { ticks, decimals } = axisTicks(least, most, 5)
  const municipality = whole === null ? null : at(whole)
  return {
    at,
    municipality,
    ticks: ticks
      .map((value) => ({ x: at(value), text: numberText(value, decimals, language) }))
      .filter(({ x }) => x > 0.01 && x < 0.99 && (municipality === null || Math.abs(x - municipality) > CLEAR)),
  }
}
