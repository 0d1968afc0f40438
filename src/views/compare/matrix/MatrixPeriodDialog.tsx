import { comparePeriods } from '../../../domain/Period.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import form from '../../../ui/Form.module.css'
import { Segmented } from '../../../ui/Segmented.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import type { MatrixDialogProps } from './MatrixControlsProps.ts'
import styles from './MatrixDialogs.module.css'
import { allPeriods } from './model/matrixChoices.ts'

const MODES = ['level', 'change'] as const

/** One period, each indicator's own latest, or the change between two. */
export function MatrixPeriodDialog({ dataset, state, ask, onClose }: MatrixDialogProps) {
  const words = compareCatalogue(state.language)
  const own = words.matrix
  const { at, since } = state.compare.matrix
  const periods = allPeriods(dataset)
  return (
    <Dialog title={own.periodTitle} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={`${form.form} ${styles.wide}`}>
        <div className={form.buttons}>
          <Segmented
            label={own.periodMode}
            value={since === null ? 'level' : 'change'}
            options={MODES.map((id) => ({ id, text: own.periodModes[id] }))}
            onChange={(mode) => ask({ since: mode === 'level' ? null : 'first', number: null }, 'replace')}
          />
        </div>
        {since !== null && (
          <label className={form.field}>
            {own.periodSince}
            <select value={since} onChange={(event) => ask({ since: event.target.value }, 'replace')}>
              <option value="first">{own.firstOfEach}</option>
              {periods
                .filter((period) => at === null || comparePeriods(period, at) < 0)
                .map((period) => (
                  <option key={period}>{period}</option>
                ))}
            </select>
          </label>
        )}
        <label className={form.field}>
          {own.periodOf}
          <select value={at ?? ''} onChange={(event) => ask({ at: event.target.value || null }, 'replace')}>
            <option value="">{own.latestOfEach}</option>
            {periods
              .filter((period) => since === null || since === 'first' || comparePeriods(since, period) < 0)
              .map((period) => (
                <option key={period}>{period}</option>
              ))}
          </select>
        </label>
        <p className={form.note}>{own.periodHelp}</p>
      </div>
    </Dialog>
  )
}
