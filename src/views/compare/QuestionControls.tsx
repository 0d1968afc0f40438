import { useState } from 'react'
import { indicatorById } from '../../domain/lookups.ts'
import type { Period } from '../../domain/Period.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DialogBoundary } from '../../ui/DialogBoundary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './QuestionControls.module.css'
import { compareCatalogue } from './words/compareCatalogue.ts'

const IndicatorPicker = lazyPart(
  () => import('../../panels/IndicatorPicker.tsx'),
  (module) => module.IndicatorPicker,
)

export interface IndicatorControlProps extends Pick<ViewProps, 'dataset' | 'state'> {
  readonly current: string | null
  /** Which of several it is, in front of the name. */
  readonly label?: string
  readonly onChoose: (indicatorId: string) => void
}

/** A button that says the indicator and opens the list of all of them. */
export function IndicatorControl({ dataset, state, current, label, onChoose }: IndicatorControlProps) {
  const [open, setOpen] = useState(false)
  const words = compareCatalogue(state.language).comparePanel
  const name = indicatorById(dataset, current)?.name[state.language] ?? words.chooseIndicator
  return (
    <>
      <Button kind="plain" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label && <span>{label}</span>}
        <b>{name}</b>
        <Icon name="chevron" />
      </Button>
      {open && (
        <DialogBoundary title={label ?? name} language={state.language} onClose={() => setOpen(false)}>
          <IndicatorPicker
            dataset={dataset}
            state={state}
            current={current}
            onChoose={onChoose}
            onClose={() => setOpen(false)}
          />
        </DialogBoundary>
      )}
    </>
  )
}

/** The period of the indicator; nothing when there is only one. */
export function PeriodControl({ state, vocabulary, change }: Pick<ViewProps, 'state' | 'vocabulary' | 'change'>) {
  const periods: readonly Period[] = vocabulary.periods.get(state.indicator) ?? []
  if (periods.length < 2) return null
  return (
    <Choice
      label={compareCatalogue(state.language).comparePanel.period}
      options={periods.map((period) => ({ id: period, text: period }))}
      value={state.period}
      onChoose={(period) => change((before) => ({ ...before, period }))}
    />
  )
}
