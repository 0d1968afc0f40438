import { useMemo } from 'react'
import { useFact } from '../../../facts/live/useFact.ts'
import { NOTHING_OWN } from '../../../facts/need/activeNeedSpec.ts'
import { chosenNeed } from '../../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../../facts/need/live/settleMs.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardSide.module.css'
import type { BoardInput } from './model/BoardInput.ts'
import { needMoves } from './model/needMoves.ts'

/** More lines than this are folded. */
const SHOWN = 5

/** Shown when the need is weighed otherwise than the package proposes: who moves, and whose question changes. */
export function NeedMoves({ input }: { readonly input: BoardInput }) {
  const { dataset, tab, need, state } = input
  const words = effortCatalogue(state.language).needMoves
  const proposal = chosenNeed(dataset, { ...NOTHING_OWN, need: tab?.spec?.id ?? null })
  const proposed = useFact(proposal, SETTLE_MS)
  const moves = useMemo(() => (proposed && need ? needMoves(input, proposed, need) : null), [input, proposed, need])
  if (!moves) return null
  const [first, rest] = [moves.places.slice(0, SHOWN), moves.places.slice(SHOWN)]
  return (
    <div className={styles.moves}>
      <p role="status">{moves.summary}</p>
      <Lines lines={moves.questions ?? []} />
      <Lines lines={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
