import type { Language } from '../domain/LocalText.ts'
import { Details } from '../ui/Details.tsx'
import { needCatalogue } from '../words/needCatalogue.ts'
import styles from './Moves.module.css'

export interface MovesProps {
  /** How many change, in a sentence. */
  readonly summary: string
  /** Each change, before and after; lists of one kind each, the farthest first. */
  readonly lists: readonly (readonly string[])[]
  readonly language: Language
}

/** More lines than this are folded. */
const SHOWN = 5

/** Who changes place when something is counted otherwise: the farthest stand in sight and the rest unfold. */
export function Moves({ summary, lists, language }: MovesProps) {
  return (
    <div className={styles.moves}>
      <p role="status">{summary}</p>
      {lists
        .filter((lines) => lines.length > 0)
        .map((lines) => (
          <MoveList key={lines[0]} lines={lines} language={language} />
        ))}
    </div>
  )
}

function MoveList({ lines, language }: { readonly lines: readonly string[] } & Pick<MovesProps, 'language'>) {
  const rest = lines.slice(SHOWN)
  return (
    <>
      <Lines lines={lines.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Details kind="link" summary={needCatalogue(language).needPlaces.more(rest.length)}>
          <Lines lines={rest} />
        </Details>
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
