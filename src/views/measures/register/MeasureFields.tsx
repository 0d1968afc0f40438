import type { FormPart } from '../../../domain/measureFields.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { ColumnField } from './ColumnField.tsx'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'
import { columnsOfPart } from './model/formColumns.ts'

/** The fields of one part of the form. */
export function MeasureFields({ part }: { readonly part: FormPart }) {
  const name = registerCatalogue(useForm().language).measureForm.parts[part]
  const fields = (
    <div className={styles.fields}>
      {columnsOfPart(part).map(({ column }) => (
        <ColumnField key={column} column={column} />
      ))}
    </div>
  )
  if (part === 'english')
    return (
      <details className={styles.part}>
        <summary>{name}</summary>
        {fields}
      </details>
    )
  return (
    <fieldset className={styles.part}>
      <legend>{name}</legend>
      {fields}
    </fieldset>
  )
}
