import { useId } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { Choice, Collision } from '../../../keeping/drafts/model/mergeRecords.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import styles from './ProjectDialog.module.css'

export interface CollisionListProps<C extends Pick<Collision, Choice>> {
  readonly collisions: readonly C[]
  /** What a collision is about, in words. */
  readonly nameOf: (collision: C) => string
  /** What the other side is called. */
  readonly theirs: string
  /** What it was before both, where that is known. */
  readonly before?: (collision: C) => unknown
  readonly language: Language
  readonly chosen: readonly Choice[]
  readonly onChoose: (chosen: readonly Choice[]) => void
}

/** What two have said differently, each with what either says: one of them is chosen. */
export function CollisionList<C extends Pick<Collision, Choice>>(props: CollisionListProps<C>) {
  const { collisions, nameOf, theirs, before, language, chosen, onChoose } = props
  const { dialog, folder: words } = dataCatalogue(language).work
  const id = useId()
  const said = (value: unknown): string =>
    value === undefined ? words.gone : typeof value === 'object' ? words.whole : String(value) || words.blank
  return (
    <fieldset className={styles.collisions}>
      <legend>{dialog.collisions}</legend>
      {collisions.map((collision, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list stands still while one chooses.
        <p key={at}>
          <b>{nameOf(collision)}</b>
          {before && <small>{words.was(said(before(collision)))}</small>}
          {(['ours', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`${id} ${at}`}
                checked={chosen[at] === side}
                onChange={() => onChoose(chosen.map((other, index) => (index === at ? side : other)))}
              />
              {side === 'ours' ? dialog.mine : theirs}: {said(collision[side])}
            </label>
          ))}
        </p>
      ))}
    </fieldset>
  )
}
