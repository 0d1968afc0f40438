import type { AppState } from '../../address/AppState.ts'
import { encodeState } from '../../address/urlCodec.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { START_QUESTIONS, startWays } from '../model/startWays.ts'
import styles from './StartDialog.module.css'

export interface StartDialogProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly onChoose: (state: AppState) => void
  readonly onClose: () => void
}

/** What this is, and four questions that each lead to a view with its answer. */
export function StartDialog({ dataset, state, onChoose, onClose }: StartDialogProps) {
  const words = noticeCatalogue(state.language).start
  const { close } = catalogue(state.language).shell
  const ways = startWays(dataset, state)
  return (
    <Dialog title={words.title} closeLabel={close} place="center" onClose={onClose}>
      <div className={styles.start}>
        <p className={styles.sentences}>{words.sentences(dataset.areas.length)}</p>
        <h3>{words.ask}</h3>
        <ul>
          {START_QUESTIONS.map((question) => (
            <li key={question}>
              <a
                href={encodeState(ways[question], window.location.search)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  onChoose(ways[question])
                }}
              >
                <strong>{words.questions[question].ask}</strong>
                <span>{words.questions[question].leads}</span>
              </a>
            </li>
          ))}
        </ul>
        <Button className={styles.skip} onClick={onClose}>
          {words.skip}
        </Button>
      </div>
    </Dialog>
  )
}
