import { useState } from 'react'
import { type AgendaFilter, carriesGoal } from '../../../domain/AgendaFilter.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import { AgendaChoice } from '../../../panels/AgendaChoice.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import form from '../../../ui/Form.module.css'
import { numberText } from '../../../words/format.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import type { MatrixDialogProps } from './MatrixControlsProps.ts'
import styles from './MatrixDialogs.module.css'
import { indicatorGroups } from './model/matrixIndicators.ts'

/** Which indicators stand in the matrix. Every choice shows at once behind the dialog. */
export function MatrixColumnsDialog({ dataset, state, body, ask, onClose }: MatrixDialogProps) {
  const words = compareCatalogue(state.language)
  const own = words.matrix
  const [goal, setGoal] = useState<AgendaFilter | null>(null)
  const chosen = body.cells.columns.map(({ indicator }) => indicator.id)
  const groups = indicatorGroups(dataset, state.language)
  const shown = groups
    .map((group) => ({ ...group, indicators: group.indicators.filter((indicator) => carriesGoal(indicator, goal)) }))
    .filter(({ indicators }) => indicators.length > 0)
  const all = groups.flatMap(({ indicators }) => indicators.map(({ id }) => id))
  const choose = (ids: readonly string[]): void => {
    if (ids.length > 0) ask({ columns: ids.length === all.length ? 'all' : ids }, 'replace')
  }
  return (
    <Dialog title={own.columnsTitle} closeLabel={words.shell.close} place="wide" onClose={onClose}>
      <div className={`${form.form} ${styles.wide}`}>
        <p className={form.note}>{own.columnsHelp}</p>
        <div className={form.buttons}>
          <Button kind="plain" onClick={() => ask({ columns: [] }, 'replace')}>
            {own.columnsProposed}
          </Button>
          <Button kind="plain" onClick={() => ask({ columns: 'all' }, 'replace')}>
            {own.columnsAll}
          </Button>
          <AgendaChoice dataset={dataset} language={state.language} value={goal} onChoose={setGoal} />
          <p role="status">
            {own.columnsChosen(numberText(chosen.length, 0, state.language))} {chosen.length === 1 && own.columnsLeast}
          </p>
        </div>
        <div className={form.themes}>
          {shown.map((group) => (
            <fieldset key={group.id} className={form.choices}>
              <legend>{group.name}</legend>
              {group.indicators.map((indicator) => (
                <label key={indicator.id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(indicator.id)}
                    onChange={(event) =>
                      choose(
                        event.target.checked ? [...chosen, indicator.id] : chosen.filter((id) => id !== indicator.id),
                      )
                    }
                  />
                  <span>
                    {indicator.name[state.language]}
                    <small>{periodsOf(dataset, indicator.id).join(', ')}</small>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
