import type { FormPart } from '../../../domain/measureFields.ts'
import { Details } from '../../../ui/Details.tsx'
import form from '../../../ui/RecordForm.module.css'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { ColumnField } from './ColumnField.tsx'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'
import { columnsOfPart } from './model/formColumns.ts'

/** The fields of one part of the form; all but the first are folded, and say how much of them is filled in. */
export function MeasureFields({ part }: { readonly part: FormPart }) {
  const { cells, faults, language } = useForm()
  const words = registerCatalogue(language).measureForm
  const name = words.parts[part]
  const columns = columnsOfPart(part).map(({ column }) => column)
  const fields = (
    <div className={form.fields}>
      {columns.map((column) => (
        <ColumnField key={column} column={column} />
      ))}
    </div>
  )
  if (part !== 'first')
    return (
      <Details
        summary={
          <>
            {name}
            <small>{words.filled(columns.filter((column) => cells[column] !== '').length, columns.length)}</small>
          </>
        }
        className={styles.part}
        open={faults.some(({ column }) => columns.some((own) => own === column)) || undefined}
      >
        {fields}
      </Details>
    )
  return (
    <fieldset className={styles.part}>
      <legend>{name}</legend>
      {fields}
    </fieldset>
  )
}
