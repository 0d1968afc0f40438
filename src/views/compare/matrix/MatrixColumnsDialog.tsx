import { useState } from 'react'
import { type AgendaFilter, carriesGoal } from '../../../domain/AgendaFilter.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import { AgendaChoice } from '../../../panels/AgendaChoice.tsx'
import { IndicatorChecks } from '../../../panels/IndicatorChecks.tsx'
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
        <IndicatorChecks
          groups={shown}
          chosen={chosen}
          language={state.language}
          noteOf={({ id }) => periodsOf(dataset, id).join(', ')}
          onChoose={choose}
        />
      </div>
    </Dialog>
  )
}
