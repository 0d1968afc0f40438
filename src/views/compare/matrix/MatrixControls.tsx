import { useState } from 'react'
import { MATRIX_NUMBERS } from '../../../address/MatrixQuestion.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { MatrixAreasDialog } from './MatrixAreasDialog.tsx'
import { MatrixColumnsDialog } from './MatrixColumnsDialog.tsx'
import type { MatrixControlsProps } from './MatrixControlsProps.ts'
import { MatrixOrderDialog } from './MatrixOrderDialog.tsx'
import { MatrixPeriodDialog } from './MatrixPeriodDialog.tsx'
import { matrixChoices } from './model/matrixChoices.ts'

type Open = 'columns' | 'period' | 'order' | 'areas' | null

/** What the matrix is made of, as buttons that say it. */
export function MatrixControls(props: MatrixControlsProps) {
  const { dataset, state, body, view, ask } = props
  const [open, setOpen] = useState<Open>(null)
  const words = compareCatalogue(state.language).matrix
  const choices = matrixChoices(dataset, body, view, state.compare.matrix, state.language)
  const dialog = { ...props, onClose: () => setOpen(null) }
  const numbers = body.isChange ? words.changeNumbers : words.numbers
  return (
    <>
      <Segmented
        label={words.numbersLabel}
        value={body.number}
        options={MATRIX_NUMBERS.map((id) => ({ id, text: numbers[id] }))}
        onChange={(number) => ask({ number })}
      />
      {(['columns', 'areas', 'period', 'order'] as const).map((id) => (
        <Button kind="plain" key={id} aria-haspopup="dialog" onClick={() => setOpen(id)}>
          {choices[id]}
          <Icon name="chevron" />
        </Button>
      ))}
      {open === 'columns' && <MatrixColumnsDialog {...dialog} />}
      {open === 'period' && <MatrixPeriodDialog {...dialog} />}
      {open === 'order' && <MatrixOrderDialog {...dialog} />}
      {open === 'areas' && <MatrixAreasDialog {...dialog} />}
    </>
  )
}
