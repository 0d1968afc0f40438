import type { AppState } from '../../../address/AppState.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import type { MeasureCard as MeasureCardView } from '../../../facts/measures/measureView.ts'
import { MeasureCard } from '../../../panels/MeasureCard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import styles from './RegisterSide.module.css'

export interface MeasureActions {
  readonly onEdit: (id: MeasureId) => void
  readonly onDuplicate: (id: MeasureId) => void
  readonly onEnd: (id: MeasureId) => void
  readonly onRemove: (id: MeasureId) => void
}

export interface MeasureDetailProps {
  readonly card: MeasureCardView
  readonly state: AppState
  readonly change: UrlState['change']
  readonly actions: MeasureActions
  readonly canEdit: boolean
  readonly inDialog?: boolean
}

/** All that is known of the chosen measure, and what can be done to it. */
export function MeasureDetail({ card, state, change, actions, canEdit, inDialog = false }: MeasureDetailProps) {
  const words = registerCatalogue(state.language).register
  return (
    <>
      {/* No map here on which the areas would be marked. */}
      <MeasureCard card={{ ...card, areaIds: [] }} state={state} change={change} inDialog={inDialog} />
      {canEdit && (
        <fieldset aria-label={card.title} className={styles.actions}>
          <Button kind="primary" onClick={() => actions.onEdit(card.measureId)}>
            {words.edit}
          </Button>
          <Button kind="plain" onClick={() => actions.onDuplicate(card.measureId)}>
            {words.duplicate}
          </Button>
          <Button kind="plain" onClick={() => actions.onEnd(card.measureId)}>
            {words.end}
          </Button>
          <Button kind="plain" onClick={() => actions.onRemove(card.measureId)}>
            {words.remove}
          </Button>
        </fieldset>
      )}
    </>
  )
}
