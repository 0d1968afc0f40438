import type { AppState } from '../../address/AppState.ts'
import { showBoard, showCompare, showMap } from '../../address/changes.ts'
import type { AreaId } from '../../domain/Area.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'

/** The questions that a newcomer begins with, in the order they are asked. */
export const START_QUESTIONS = ['need', 'reach', 'compare', 'meeting'] as const
export type StartQuestion = (typeof START_QUESTIONS)[number]

/**
 * Where each question leads: to a view that has its answer on the screen. Two areas are those that the reader has chosen,
 * else the highest and the lowest of the indicator that is shown. A package without a need index answers with its
 * indicator.
 */
export function startWays(dataset: Dataset, state: AppState): Readonly<Record<StartQuestion, AppState>> {
  const board = showBoard(state)
  const compare = showCompare(state)
  return {
    need: { ...showMap(state), mode: dataset.needSpecs.length > 0 ? 'need' : 'value' },
    reach: { ...board, effort: { ...board.effort, tab: 'tackning' } },
    compare: {
      ...compare,
      areas: state.areas.length > 1 ? state.areas : farthestApart(dataset, state),
      compare: { ...compare.compare, tab: 'sida' },
    },
    meeting: { ...state, view: 'mote' },
  }
}

/** The areas with the highest and the lowest figure; those chosen where there are not two that differ. */
function farthestApart(dataset: Dataset, { areas, indicator, period }: AppState): readonly AreaId[] {
  const figures = dataset.areas.flatMap(({ id }) => {
    const cell = cellAt(dataset, indicator, id, period)
    return cell.kind === 'value' ? [{ id, value: cell.value }] : []
  })
  const [highest, ...others] = figures.sort((a, b) => b.value - a.value)
  const lowest = others.at(-1)
  return highest && lowest && highest.value > lowest.value ? [highest.id, lowest.id] : areas
}
