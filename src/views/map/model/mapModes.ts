import { type AppState, COLOUR_MODES, type ColourMode } from '../../../address/AppState.ts'
import { countsNeed } from '../../../address/viewAsked.ts'
import { breakBetween } from '../../../analysis/changeOverTime.ts'
import { targetedMeasures } from '../../../analysis/effort/countedMeasures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { indicatorById, periodsOf } from '../../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../../domain/Period.ts'
import { otherIndicator } from '../../../facts/figures/otherIndicator.ts'
import { canHaveLandscapes } from '../../../facts/landscapes/canHaveLandscapes.ts'
import { baseNeedSpec } from '../../../facts/need/activeNeedSpec.ts'

/** The colour modes that have something to show for the state's indicator in this package. */
export function availableModes(dataset: Dataset, state: AppState): ColourMode[] {
  const indicator = indicatorById(dataset, state.indicator)
  const isCount = indicator?.unit === 'count'
  const able: Record<ColourMode, boolean> = {
    value: true,
    municipality: !isCount,
    change: indicator !== undefined && comparableStart(indicator, periodsOf(dataset, indicator.id), null) !== null,
    bivariate: !isCount && otherIndicator(dataset, state.indicator, { counts: false }) !== null,
    need: dataset.needSpecs.length > 0,
    effort: dataset.needSpecs.length > 0 && targetedMeasures(dataset).length > 0,
    landscape: canHaveLandscapes(dataset),
  }
  return COLOUR_MODES.filter((mode) => able[mode])
}

/** Changes mode and chooses what the mode needs, so that it shows something at once. */
export function enterMode(dataset: Dataset, state: AppState, mode: ColourMode): AppState {
  if (mode === 'bivariate') {
    const kept = state.second === state.indicator ? null : state.second
    return { ...state, mode, second: kept ?? otherIndicator(dataset, state.indicator, { counts: false }) }
  }
  if (countsNeed(mode)) {
    const spec = baseNeedSpec(dataset, state.need)
    // Need of one thing is held against the measures for it.
    const priority = mode === 'effort' ? (state.priority ?? spec?.priorityArea ?? null) : state.priority
    return { ...state, mode, need: spec?.id ?? null, priority }
  }
  const indicator = indicatorById(dataset, state.indicator)
  if (mode !== 'change' || !indicator) return { ...state, mode }
  const periods = periodsOf(dataset, state.indicator)
  // A change is read towards the later period; standing on the first one, the map goes to the last.
  const period = state.period === periods[0] ? (periods.at(-1) ?? state.period) : state.period
  const isGiven = state.from !== null && periods.includes(state.from) && state.from !== period
  const from = isGiven ? state.from : (comparableStart(indicator, periods, period) ?? periods[0] ?? null)
  return { ...state, mode, period, from }
}

/** The first period that a period, or any when none is named, can be compared with: another, with no break between. */
function comparableStart(indicator: Indicator, periods: readonly Period[], to: Period | null): Period | null {
  const ends = to === null ? periods : [to]
  return (
    periods.find((from) =>
      ends.some((end) => comparePeriods(from, end) < 0 && breakBetween(indicator, from, end) === null),
    ) ?? null
  )
}
