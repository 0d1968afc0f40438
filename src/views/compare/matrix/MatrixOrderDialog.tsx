import { MATRIX_ORDERS } from '../../../address/MatrixQuestion.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import form from '../../../ui/Form.module.css'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import type { MatrixDialogProps } from './MatrixControlsProps.ts'
import styles from './MatrixDialogs.module.css'

/** In which order the areas stand. */
export function MatrixOrderDialog({ dataset, state, view, ask, onClose }: MatrixDialogProps) {
  const words = compareCatalogue(state.language)
  const own = words.matrix
  const { order } = view.ordered
  const possible = MATRIX_ORDERS.filter((by) => by !== 'need' || dataset.needSpecs.length > 0)
  return (
    <Dialog title={own.orderTitle} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={`${form.form} ${styles.wide}`}>
        <fieldset className={form.choices} aria-label={own.orderTitle}>
          {possible.map((by) => (
            <label key={by}>
              <input
                type="radio"
                name="matrix-order"
                checked={order.by === by}
                onChange={() => ask({ order: { by } }, 'replace')}
              />
              <span>
                {own.orders[by].charAt(0).toUpperCase() + own.orders[by].slice(1)}
                <small>{own.orderHelp[by]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div className={form.choices}>
          <label>
            <input
              type="checkbox"
              checked={state.compare.matrix.reversed}
              onChange={(event) => ask({ reversed: event.target.checked }, 'replace')}
            />
            {own.reversed}
          </label>
        </div>
        <p className={form.note}>{own.orderByColumn}</p>
      </div>
    </Dialog>
  )
}
