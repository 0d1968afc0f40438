import { useEffect } from 'react'
import { type CompassQuestion, MAX_LANDSCAPES, MIN_LANDSCAPES } from '../../address/CompassQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { compassFact } from '../../facts/landscapes/live/compassFact.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import form from '../../ui/Form.module.css'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText } from '../../words/format.ts'
import styles from './CompassDialogs.module.css'
import type { CompassDialogProps } from './IndicatorDialog.tsx'
import { KTable } from './KTable.tsx'
import type { CompassTrust } from './model/compassTrust.ts'

export interface LandscapesDialogProps extends CompassDialogProps {
  readonly shown: number
  readonly trust: CompassTrust
}

/** How many landscapes, and what it costs in stability. */
export function LandscapesDialog({ dataset, state, ask, onClose, shown, trust }: LandscapesDialogProps) {
  const question = state.compass
  useEffect(() => warmUp(dataset, question), [dataset, question])
  const words = compassCatalogue(state.language)
  const own = words.compassPanel.dialogs
  const isAuto = state.compass.landscapes === null
  const now = trust.kTable.find((row) => row.isShown)
  const suggested = trust.kTable.find((row) => row.isSuggested)
  return (
    <Dialog title={own.landscapes} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={form.form}>
        <fieldset className={form.choices}>
          <label>
            <input
              type="checkbox"
              checked={isAuto}
              onChange={(event) => ask({ landscapes: event.target.checked ? null : shown })}
            />
            <span>
              {own.autoPlain}
              {suggested && <small>{own.auto(suggested.count)}</small>}
            </span>
          </label>
        </fieldset>
        <label className={styles.slider}>
          <input
            type="range"
            aria-label={own.landscapes}
            min={MIN_LANDSCAPES}
            max={MAX_LANDSCAPES}
            value={shown}
            onChange={(event) => ask({ landscapes: Number(event.target.value) })}
          />
          <output>{numberText(shown, 0, state.language)}</output>
        </label>
        {now && suggested && now !== suggested && (
          <p className={form.status} role="status">
            {own.costText(now.stability, suggested.stability)} {now.alone > 0 && own.costAlone(now.alone)}
          </p>
        )}
        <KTable rows={trust.kTable} language={state.language} />
        <p className={form.note}>{words.compassPanel.kTable.about}</p>
        <p className={form.note}>{trust.statement}</p>
      </div>
    </Dialog>
  )
}

/**
 * Makes the other numbers of landscapes between frames, so that the slider only has to draw; those that a worker would make
 * wait until they are asked for. Returns how to stop.
 */
function warmUp(dataset: Dataset, question: CompassQuestion): () => void {
  let landscapes = MIN_LANDSCAPES
  let timer = setTimeout(next)
  function next(): void {
    compassFact(dataset, { ...question, landscapes })
    landscapes++
    if (landscapes <= MAX_LANDSCAPES) timer = setTimeout(next)
  }
  return () => clearTimeout(timer)
}
