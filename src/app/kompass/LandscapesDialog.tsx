import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import { numberText } from '../../i18n/format.ts'
import { MAX_LANDSCAPES, MIN_LANDSCAPES } from '../../state/CompassQuestion.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { CompassTrust } from '../../viewmodels/compass/compassTrust.ts'
import styles from './CompassDialogs.module.css'
import type { CompassDialogProps } from './IndicatorDialog.tsx'
import { KTable } from './KTable.tsx'

export interface LandscapesDialogProps extends CompassDialogProps {
  readonly shown: number
  readonly trust: CompassTrust
}

/** How many landscapes, and what it costs in stability. */
export function LandscapesDialog({ state, ask, onClose, shown, trust }: LandscapesDialogProps) {
  const words = compassCatalogue(state.lang)
  const own = words.compassPanel.dialogs
  const isAuto = state.compass.landscapes === null
  const now = trust.kTable.find((row) => row.isShown)
  const suggested = trust.kTable.find((row) => row.isSuggested)
  return (
    <Dialog title={own.landscapes} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={styles.form}>
        <fieldset className={styles.choices}>
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
          <output>{numberText(shown, 0, state.lang)}</output>
        </label>
        {now && suggested && now !== suggested && (
          <p className={styles.status} role="status">
            {own.costText(now.stability, suggested.stability)} {now.alone > 0 && own.costAlone(now.alone)}
          </p>
        )}
        <KTable rows={trust.kTable} language={state.lang} />
        <p className={styles.note}>{words.compassPanel.kTable.about}</p>
        <p className={styles.note}>{trust.statement}</p>
      </div>
    </Dialog>
  )
}
