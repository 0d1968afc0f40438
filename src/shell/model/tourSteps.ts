import type { AppState } from '../../address/AppState.ts'
import {
  showBoard,
  showCompass,
  showData,
  showMap,
  showMatrix,
  showMeeting,
  showProfile,
  showRegister,
} from '../../address/changes.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { canHaveLandscapes } from '../../facts/landscapes/canHaveLandscapes.ts'
import { highestNeed } from '../../facts/need/highestNeed.ts'

/** The stops of the tour, in the order they are made. */
const TOUR_STOPS = ['need', 'values', 'area', 'matrix', 'compass', 'board', 'register', 'meeting', 'data'] as const
export type TourStop = (typeof TOUR_STOPS)[number]

export interface TourStep {
  readonly stop: TourStop
  /** What the address says there. */
  readonly state: AppState
}

/**
 * A tour of a package: from where need is greatest to the meeting. A stop that would have nothing to show is left out.
 *
 * @param plain the state of a plain address, in the reader's language and appearance
 */
export function tourSteps(dataset: Dataset, plain: AppState): readonly TourStep[] {
  const { areas, measures, needSpecs, stories, values } = dataset
  const hasNeed = needSpecs.length > 0
  const hasFigures = values.size > 0
  const map: AppState = { ...showMap(plain), mode: hasNeed ? 'need' : 'value' }
  const area = highestNeed(dataset, map) ?? areas[0]?.id
  const [story] = stories
  const states: Readonly<Record<TourStop, AppState | false | undefined>> = {
    need: hasNeed && hasFigures && map,
    values: !hasNeed && hasFigures && map,
    area: area !== undefined && showProfile(plain, area),
    matrix: hasFigures && showMatrix(plain),
    compass: canHaveLandscapes(dataset) && showCompass(plain),
    board: hasNeed && measures.length > 0 && showBoard(plain),
    register: measures.length > 0 && showRegister(plain),
    meeting: showMeeting(plain, { story: story?.id ?? null, screen: 'bilder', slide: 1 }),
    data: showData(plain),
  }
  return TOUR_STOPS.flatMap((stop) => {
    const state = states[stop]
    return state ? [{ stop, state }] : []
  })
}
