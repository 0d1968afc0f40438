import type { AppState } from '../../../address/AppState.ts'
import type { Lack } from '../../../address/RegisterQuestion.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import { measureCard } from '../../../facts/measures/measureView.ts'
import { Button } from '../../../ui/Button.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { DraftPanel } from './DraftPanel.tsx'
import { type MeasureActions, MeasureDetail } from './MeasureDetail.tsx'
import type { RegisterView } from './model/registerView.ts'
import styles from './RegisterSide.module.css'
import type { Register } from './useRegister.ts'

export interface RegisterSideProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
  readonly register: Register
  readonly view: RegisterView
  readonly presenting: boolean
  readonly actions: MeasureActions
  /** Beside the list there is room for the chosen measure; else it has a dialog of its own. */
  readonly isWide: boolean
  readonly onChoose: (id: MeasureId) => void
}

/** The chosen measure with what can be done to it; what is not stated in the register; the draft. */
export function RegisterSide(props: RegisterSideProps) {
  const { dataset, state, change, register, view, presenting, actions, isWide, onChoose } = props
  const words = registerCatalogue(state.language).register
  const card = state.measure === null ? null : measureCard(dataset, state.measure, state.language)
  const lacking = state.effort.register.lacks
  const ask = (lacks: Lack | null) =>
    change(
      (before) => ({
        ...before,
        effort: { ...before.effort, register: { ...before.effort.register, lacks } },
      }),
      'replace',
    )
  const canEdit = register.store !== null && !presenting
  return (
    <>
      {isWide && card && (
        <MeasureDetail card={card} state={state} change={change} actions={actions} canEdit={canEdit} />
      )}
      <section className={styles.section}>
        <h2>{words.hygiene}</h2>
        {view.all > 0 && view.hygiene.every(({ count }) => count === 0) ? (
          <p className={styles.note}>{words.complete}</p>
        ) : (
          <>
            <p className={styles.note}>{words.hygieneNote}</p>
            <ul className={styles.hygiene}>
              {view.hygiene.map(({ lack, name, count }) => (
                <li key={lack}>
                  <Button
                    disabled={count === 0}
                    aria-pressed={lacking === lack}
                    onClick={() => ask(lacking === lack ? null : lack)}
                  >
                    <span>{name}</span>
                    <b>{words.hygieneRow(count, view.all)}</b>
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {canEdit && (
        <DraftPanel register={register} language={state.language} onChoose={onChoose} onEdit={actions.onEdit} />
      )}
    </>
  )
}
