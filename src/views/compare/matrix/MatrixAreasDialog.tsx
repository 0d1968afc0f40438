import { AREA_KINDS, MATRIX_GROUPS, MAX_FIND } from '../../../address/MatrixQuestion.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import form from '../../../ui/Form.module.css'
import { Segmented } from '../../../ui/Segmented.tsx'
import { numberText } from '../../../words/format.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import type { MatrixDialogProps } from './MatrixControlsProps.ts'
import styles from './MatrixDialogs.module.css'

/** Which areas stand in the matrix, and where their groups do. */
export function MatrixAreasDialog({ dataset, state, view, ask, onClose }: MatrixDialogProps) {
  const words = compareCatalogue(state.language)
  const own = words.matrix
  const { kinds, find, onlyChosen, groups } = state.compare.matrix
  const present = AREA_KINDS.filter((kind) => dataset.areas.some((area) => area.kind === kind))
  const { lens } = dataset.meta
  return (
    <Dialog title={own.areasTitle} closeLabel={words.shell.close} place="right" onClose={onClose}>
      <div className={`${form.form} ${styles.wide}`}>
        <label className={form.field}>
          {own.findLabel}
          <input
            type="text"
            value={find}
            maxLength={MAX_FIND}
            onChange={(event) => ask({ find: event.target.value }, 'replace')}
          />
        </label>
        {present.length > 1 && (
          <fieldset className={form.choices}>
            <legend>{own.kindsLabel}</legend>
            {present.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={kinds.length === 0 || kinds.includes(kind)}
                  onChange={(event) => {
                    const before = kinds.length === 0 ? present : kinds
                    const after = event.target.checked ? [...before, kind] : before.filter((other) => other !== kind)
                    ask({ kinds: after.length === present.length ? [] : after }, 'replace')
                  }}
                />
                {lens?.kind === kind ? lens.name[state.language] : own.kinds[kind]}
              </label>
            ))}
          </fieldset>
        )}
        <div className={form.choices}>
          <label>
            <input
              type="checkbox"
              checked={onlyChosen && state.areas.length > 0}
              disabled={state.areas.length === 0}
              onChange={(event) => ask({ onlyChosen: event.target.checked }, 'replace')}
            />
            {own.onlyChosen(numberText(state.areas.length, 0, state.language))}
          </label>
        </div>
        {dataset.groups.length > 0 && (
          <div className={form.buttons}>
            <p>{own.groupsLabel}</p>
            <Segmented
              label={own.groupsLabel}
              value={groups}
              options={MATRIX_GROUPS.map((id) => ({ id, text: own.groupPlaces[id] }))}
              onChange={(place) => ask({ groups: place }, 'replace')}
            />
          </div>
        )}
        <p className={form.note} role="status">
          {own.rows(view.ordered.found)}
        </p>
      </div>
    </Dialog>
  )
}
