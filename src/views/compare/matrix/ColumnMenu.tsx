import type { AppState } from '../../../address/AppState.ts'
import type { MatrixColumn } from '../../../analysis/matrix/MatrixColumn.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { IndicatorId } from '../../../domain/Indicator.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import styles from './MatrixDialogs.module.css'
import { columnMenuView } from './model/columnMenuView.ts'

export interface ColumnMenuProps {
  readonly dataset: Dataset
  readonly column: MatrixColumn
  readonly state: AppState
  readonly beside: { readonly left: number; readonly top: number }
  readonly onOrder: (reversed: boolean) => void
  readonly onMap: (id: IndicatorId) => void
  /** Null for the last column, which stays. */
  readonly onTakeOut: ((id: IndicatorId) => void) | null
  readonly onClose: () => void
}

/** What an indicator is and what can be done with its column. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { dataset, column, state, beside, onOrder, onMap, onTakeOut, onClose } = props
  const words = compareCatalogue(state.language)
  const menu = columnMenuView(dataset, column, state.language)
  const doing = (action: () => void) => () => {
    onClose()
    action()
  }
  return (
    <Dialog title={menu.title} closeLabel={words.shell.close} place="center" beside={beside} onClose={onClose}>
      <div className={styles.menu}>
        <div className={styles.actions}>
          <Button onClick={doing(() => onOrder(false))}>{words.matrix.menu.sortHigh}</Button>
          <Button onClick={doing(() => onOrder(true))}>{words.matrix.menu.sortLow}</Button>
          <Button onClick={doing(() => onMap(menu.indicatorId))}>{words.matrix.menu.showOnMap}</Button>
          {onTakeOut && <Button onClick={doing(() => onTakeOut(menu.indicatorId))}>{words.matrix.menu.takeOut}</Button>}
        </div>
        {menu.description !== '' && <p>{menu.description}</p>}
        <dl>
          {menu.facts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {menu.caveat !== '' && (
          <p className={styles.caveat}>
            <b>{words.map.caveat}.</b> {menu.caveat}
          </p>
        )}
        {menu.source !== '' && (
          <p className={styles.source}>
            {words.map.source}:{' '}
            {menu.sourceUrl === '' ? (
              menu.source
            ) : (
              <a href={menu.sourceUrl} target="_blank" rel="noreferrer">
                {menu.source}
              </a>
            )}
          </p>
        )}
      </div>
    </Dialog>
  )
}
