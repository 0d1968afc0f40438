import { createContext, useContext } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Measure } from '../../../domain/Measure.ts'
import type { NamedLink } from '../../../domain/MeasureRecord.ts'
import type { MeasureColumn } from '../../../domain/measureFields.ts'
import type { MeasureCells } from './files/measureCells.ts'
import type { FormFault } from './readForm.ts'

export interface FormAccess {
  readonly id: string
  readonly dataset: Dataset
  readonly language: Language
  readonly cells: MeasureCells
  /** The measure as the form now reads. */
  readonly measure: Measure
  readonly links: readonly NamedLink[]
  readonly asked: ReadonlySet<MeasureColumn>
  /** What to tell now: what is wrong in fields that have been written in, and in all of them once it was tried to save. */
  readonly faults: readonly FormFault[]
  readonly set: (changes: Partial<Record<MeasureColumn, string>>) => void
  readonly setLinks: (links: readonly NamedLink[]) => void
  readonly ask: (column: MeasureColumn, isAsked: boolean) => void
}

/** The form that a field stands in. */
export const FormContext = createContext<FormAccess | null>(null)

export function useForm(): FormAccess {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field stands outside its form')
  return form
}
