import { useEffect, useRef } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { decodeState, encodeState } from '../../address/urlCodec.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { countWordCapital } from '../../words/numberWords.ts'
import { START_QUESTIONS, startWays } from '../model/startWays.ts'
import { tourSteps } from '../model/tourSteps.ts'
import { markStartSeen } from './firstVisit.ts'
import styles from './StartDialog.module.css'

export interface StartDialogProps {
  readonly dataset: Dataset
  readonly vocabulary: Vocabulary
  readonly state: AppState
  readonly onChoose: (state: AppState) => void
  readonly onTour: () => void
  readonly onClose: () => void
}

/** What this is, four questions that each lead to a view with its answer, and the tour. */
export function StartDialog({ dataset, vocabulary, state, onChoose, onTour, onClose }: StartDialogProps) {
  const { start: words, tour } = noticeCatalogue(state.language)
  const { close } = catalogue(state.language).shell
  const ways = startWays(dataset, state)
  const steps = tourSteps(dataset, decodeState('', vocabulary).state).length
  const sentences = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    markStartSeen()
    // Read first, and no button is ringed before anybody has pressed a key.
    sentences.current?.focus()
  }, [])
  return (
    <Dialog title={words.title} closeLabel={close} place="center" onClose={onClose}>
      <div className={styles.start}>
        <p ref={sentences} tabIndex={-1} className={styles.sentences}>
          {words.sentences(dataset.areas.length)}
        </p>
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
        <div className={styles.tour}>
          <Button kind="primary" onClick={onTour}>
            {tour.take}
          </Button>
          <p>{tour.length(countWordCapital(steps, state.language))}</p>
          <Button kind="plain" onClick={onClose}>
            {words.skip}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
