import { useId, useState } from 'react'
import { type AppState, CLASS_METHODS, MAX_CLASSES, MIN_CLASSES } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './ClassDialog.module.css'

export interface ClassDialogProps {
  readonly state: AppState
  readonly change: UrlState['change']
  readonly onClose: () => void
}

/** Class method, number of classes and own limits. Changes show at once behind the dialog. */
export function ClassDialog({ state, change, onClose }: ClassDialogProps) {
  const words = catalogue(state.language)
  const [own, setOwn] = useState(state.breaks.join('; '))
  const [isWrong, setWrong] = useState(false)
  const id = useId()
  const apply = (): void => {
    const breaks = own.split(';').map((text) => Number(text.trim().replace(',', '.') || Number.NaN))
    const usable =
      breaks.length < MAX_CLASSES &&
      breaks.every((value, i) => Number.isFinite(value) && (i === 0 || value > breaks[i - 1]!))
    setWrong(!usable)
    if (usable) change((before) => ({ ...before, method: 'own', breaks }), 'replace')
  }
  return (
    <Dialog title={words.map.changeClasses} closeLabel={words.shell.close} place="center" onClose={onClose}>
      <div className={styles.form}>
        <fieldset>
          <legend>{words.map.classMethod}</legend>
          {CLASS_METHODS.map((method) => (
            <label key={method}>
              <input
                type="radio"
                name={id}
                checked={state.method === method}
                onChange={() => (method === 'own' ? apply() : change((before) => ({ ...before, method }), 'replace'))}
              />
              {words.map.methods[method]}
            </label>
          ))}
        </fieldset>
        <label className={styles.row}>
          {words.map.classCount}
          <input
            type="range"
            min={MIN_CLASSES}
            max={MAX_CLASSES}
            value={state.classes}
            disabled={state.method === 'own'}
            onChange={(event) => change((before) => ({ ...before, classes: Number(event.target.value) }), 'replace')}
          />
          <output>{state.classes}</output>
        </label>
        <label className={styles.own}>
          {words.map.ownBreaks}
          <span>
            <input
              value={own}
              inputMode="decimal"
              aria-invalid={isWrong}
              aria-describedby={`${id}-error`}
              onChange={(event) => setOwn(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && apply()}
            />
            <Button kind="plain" onClick={apply}>
              {words.map.applyBreaks}
            </Button>
          </span>
        </label>
        <p id={`${id}-error`} role="status" className={styles.error}>
          {isWrong ? words.map.ownBreaksError : ''}
        </p>
        <p className={styles.note}>
          {words.map.legendFixed} {words.map.legendConvention}
        </p>
      </div>
    </Dialog>
  )
}
