import { useMemo } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { needPlaces } from '../../facts/need/needPlaces.ts'
import { proposedIndex } from '../../facts/need/proposedPlaces.ts'
import { Moves } from '../../panels/Moves.tsx'

export interface NeedMovesProps {
  readonly dataset: Dataset
  /** As the reader counts it. */
  readonly result: NeedFindings['result']
  readonly language: Language
}

/** Shown when the need is counted otherwise than the package proposes: who moves on the map, before and after. */
export function NeedMoves({ dataset, result, language }: NeedMovesProps) {
  const places = useMemo(() => {
    const proposed = proposedIndex(dataset, result.spec)
    return proposed && needPlaces(dataset, proposed, result, language)
  }, [dataset, result, language])
  return places && <Moves summary={places.summary} lists={[places.places]} language={language} />
}
