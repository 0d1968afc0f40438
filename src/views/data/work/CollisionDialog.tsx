import { useId, useState } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { Choice, Collision } from '../../../keeping/drafts/model/mergeRecords.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import styles from './ProjectDialog.module.css'

export interface CollisionDialogProps {
  readonly collisions: readonly Collision[]
  /** What a collision is about, in words. */
  readonly nameOf: (collision: Collision) => string
  readonly language: Language
  /** Null when nobody wants to choose now: then nothing is written. */
  readonly onDone: (choices: readonly Choice[] | null) => void
}

/** What two have changed differently, each with what it was and what either says. */
export function CollisionDialog({ collisions, nameOf, language, onDone }: CollisionDialogProps) {
  const { dialog, folder: words } = dataCatalogue(language).work
  const id = useId()
  const [chosen, setChosen] = useState<readonly Choice[]>(() => collisions.map(() => 'ours'))
  const said = (value: unknown): string =>
    value === undefined ? words.gone : typeof value === 'object' ? words.whole : String(value) || words.blank
  return (
    <Dialog title={words.askTitle} closeLabel={dialog.close} place="center" onClose={() => onDone(null)}>
      <div className={styles.project}>
        <p>{words.ask}</p>
        <fieldset className={styles.collisions}>
          <legend>{dialog.collisions}</legend>
          {collisions.map((collision, at) => (
            <p key={JSON.stringify([at, collision.record, collision.field])}>
              <b>{nameOf(collision)}</b>
              <small>{words.was(said(collision.base))}</small>
              {(['ours', 'theirs'] as const).map((side) => (
                <label key={side}>
                  <input
                    type="radio"
                    name={`${id} ${at}`}
                    checked={chosen[at] === side}
                    onChange={() => setChosen(chosen.map((before, index) => (index === at ? side : before)))}
                  />
                  {side === 'ours' ? dialog.mine : words.folders}: {said(collision[side])}
                </label>
              ))}
            </p>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button kind="plain" onClick={() => onDone(null)}>
            {dialog.cancel}
          </Button>
          <Button kind="primary" onClick={() => onDone(chosen)}>
            {words.save}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
