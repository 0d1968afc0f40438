import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { useFact } from '../../facts/live/useFact.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import { chosenNeed } from '../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../facts/need/live/settleMs.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { needPlaces } from '../../facts/need/needPlaces.ts'
import { Moves } from '../../panels/Moves.tsx'

export interface NeedMovesProps {
  readonly dataset: Dataset
  readonly state: AppState
  /** As the reader counts it. */
  readonly need: NeedFindings
}

/** Shown when the need is counted otherwise than the package proposes: who moves on the map, before and after. */
export function NeedMoves({ dataset, state, need }: NeedMovesProps) {
  const { language } = state
  const proposed = useFact(chosenNeed(dataset, { ...NOTHING_OWN, need: state.need }), SETTLE_MS)
  const places = useMemo(
    () => proposed && needPlaces(dataset, proposed, need, language),
    [dataset, proposed, need, language],
  )
  return places && <Moves summary={places.summary} lists={[places.places]} language={language} />
}
