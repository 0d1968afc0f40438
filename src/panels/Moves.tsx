import { effortCatalogue } from '../words/effortCatalogue.ts'
import type { BoardInput } from './model/BoardInput.ts'

/** More lines than this are folded. */
const SHOWN = 5

/** Who changes place, before and after; the farthest stand in sight and the rest unfold. */
export function MoveList({ lines, state }: { readonly lines: readonly string[] } & Pick<BoardInput, 'state'>) {
  const words = effortCatalogue(state.language).needMoves
  const [first, rest] = [lines.slice(0, SHOWN), lines.slice(SHOWN)]
  return (
    <>
      <Lines lines={first} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </>
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
