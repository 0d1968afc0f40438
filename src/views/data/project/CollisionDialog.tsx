import { useState } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { Choice, Collision } from '../../../keeping/drafts/model/mergeRecords.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import { CollisionList } from './CollisionList.tsx'
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
  const [chosen, setChosen] = useState<readonly Choice[]>(() => collisions.map(() => 'ours'))
  return (
    <Dialog title={words.askTitle} closeLabel={dialog.close} place="center" onClose={() => onDone(null)}>
      <div className={styles.project}>
        <p>{words.ask}</p>
        <CollisionList
          collisions={collisions}
          nameOf={nameOf}
          theirs={words.folders}
          before={({ base }) => base}
          language={language}
          chosen={chosen}
          onChoose={setChosen}
        />
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
