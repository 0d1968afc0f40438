import { useMemo } from 'react'
import { useFact } from '../../../facts/live/useFact.ts'
import { NOTHING_OWN } from '../../../facts/need/activeNeedSpec.ts'
import { chosenNeed } from '../../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../../facts/need/live/settleMs.ts'
import { Moves } from '../../../panels/Moves.tsx'
import type { BoardInput } from './model/BoardInput.ts'
import { needMoves } from './model/needMoves.ts'

/** Shown when the need is weighed otherwise than the package proposes: who moves, and whose question changes. */
export function NeedMoves({ input }: { readonly input: BoardInput }) {
  const { dataset, tab, need, state } = input
  const proposal = chosenNeed(dataset, { ...NOTHING_OWN, need: tab?.spec?.id ?? null })
  const proposed = useFact(proposal, SETTLE_MS)
  const moves = useMemo(() => (proposed && need ? needMoves(input, proposed, need) : null), [input, proposed, need])
  return (
    moves && <Moves summary={moves.summary} lists={[moves.questions ?? [], moves.places]} language={state.language} />
  )
}
