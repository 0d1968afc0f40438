import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import { type ConcentrationStep, concentrationCurve } from '../../stats/concentrationCurve.ts'
import { type ConcentrationIndex, concentrationIndex } from '../../stats/concentrationIndex.ts'
import { type KakwaniIndex, kakwaniIndex } from '../../stats/kakwaniIndex.ts'
import { type SlopeWithInterval, slopeInterval } from '../../stats/slopeInterval.ts'
import type { IndexResult } from '../need/IndexResult.ts'
import { orNull } from '../orNull.ts'
import { type EffortByArea, type EffortQuestion, effortByArea } from './effortByArea.ts'

/** Why it cannot be told whether the dose rises with need. */
export type DoseObstacle = 'nothing-counted' | 'amounts-unknown' | 'too-few-areas' | 'doses-alike' | 'needs-alike'

export interface DosePoint {
  readonly areaId: AreaId
  readonly need: number
  /** Per 100 in the target ages. */
  readonly dose: number
  readonly persons: number
}

export interface DoseAgainstNeed {
  readonly effort: EffortByArea
  readonly points: readonly DosePoint[]
  readonly obstacle: DoseObstacle | null
  /** Counted measures whose amount or split is unknown: what would have to be supplied. */
  readonly lacking: readonly MeasureId[]
  /** The rest is null with an obstacle. Dose per 100 for one unit more of need. */
  readonly line: SlopeWithInterval | null
  /** `rises` and `falls` only when the whole interval of the slope is on one side of 0. */
  readonly answer: 'rises' | 'falls' | 'not-clear' | null
  readonly curve: readonly ConcentrationStep[] | null
  readonly concentration: ConcentrationIndex | null
  /** Need moved so that the least is 0. */
  readonly kakwani: KakwaniIndex | null
}

/** Fewer areas than this leave a slope with an interval that says nothing. */
export const LEAST_DOSE_AREAS = 6

/**
 * Does the dose rise with need? Dose per 100 persons of the target ages against the need score: the line weighted with
 * the persons, with the interval of its slope (`slopeInterval`), the concentration curve and index of the dose along the
 * order of need, and the Kakwani index, whether it rises more than need itself. A refusal says why: measures without
 * amount, fewer than six areas, doses or needs all alike. Areas whose dose is unknown take no part and are never 0; when
 * any counted measure is unknown the whole is refused, since the sum of the known ones would be another question.
 */
export function doseAgainstNeed(dataset: Dataset, result: IndexResult, question: EffortQuestion): DoseAgainstNeed {
  const effort = effortByArea(dataset, question)
  const points = result.areas.flatMap(({ areaId, score }, at): DosePoint[] => {
    const { per100, persons } = effort.areas[at]!
    return score === null || per100 === null || !persons ? [] : [{ areaId, need: score, dose: per100, persons }]
  })
  const needs = points.map(({ need }) => need)
  const doses = points.map(({ dose }) => dose)
  const obstacle = obstacleOf(effort, needs, doses)
  const base = { effort, points, obstacle, lacking: effort.unknown }
  if (obstacle) return { ...base, line: null, answer: null, curve: null, concentration: null, kakwani: null }
  const persons = points.map((point) => point.persons)
  const line = orNull(() => slopeInterval(needs, doses, persons))
  if (!line)
    return { ...base, obstacle: 'doses-alike', line, answer: null, curve: null, concentration: null, kakwani: null }
  const least = Math.min(...needs)
  const moved = needs.map((need) => need - least)
  const isOrdered = new Set(needs).size >= 3
  return {
    ...base,
    line,
    answer: line.interval.lower > 0 ? 'rises' : line.interval.upper < 0 ? 'falls' : 'not-clear',
    curve: orNull(() => concentrationCurve(doses, needs, persons)),
    concentration: isOrdered ? orNull(() => concentrationIndex(doses, needs, persons)) : null,
    kakwani: isOrdered ? orNull(() => kakwaniIndex(doses, moved, persons)) : null,
  }
}

function obstacleOf(effort: EffortByArea, needs: readonly number[], doses: readonly number[]): DoseObstacle | null {
  if (effort.counted.length === 0) return 'nothing-counted'
  if (effort.unknown.length > 0) return 'amounts-unknown'
  if (needs.length < LEAST_DOSE_AREAS) return 'too-few-areas'
  if (new Set(doses).size < 2) return 'doses-alike'
  return new Set(needs).size < 2 ? 'needs-alike' : null
}
