import type { FieldSpec } from '../../../../domain/FieldSpec.ts'
import {
  type FormPart,
  type FormPlace,
  MEASURE_COLUMNS,
  MEASURE_FIELDS,
  type MeasureColumn,
  type MeasureFieldName,
} from '../../../../domain/measureFields.ts'
import type { Words } from '../../../../words/Words.ts'

/** A column as the form shows it. */
export interface FormColumn {
  readonly column: MeasureColumn
  readonly field: MeasureFieldName
  readonly spec: FieldSpec
  readonly place: FormPlace
}

/** The columns that the form has, in the order of the table. */
const FORM_COLUMNS: readonly FormColumn[] = Object.entries(MEASURE_FIELDS).flatMap(([field, spec]) =>
  spec.columns.flatMap((column): FormColumn[] => {
    const place: FormPlace | string = MEASURE_COLUMNS[column].form
    return typeof place === 'string' ? [] : [{ column, field: field as MeasureFieldName, spec, place }]
  }),
)

/** The columns of one part of the form, in its order. */
export function columnsOfPart(part: FormPart): FormColumn[] {
  return FORM_COLUMNS.filter(({ place }) => place.part === part).sort((a, b) => a.place.at - b.place.at)
}

/** One column of the form. Throws for a column that the form does not have. */
export function formColumn(column: MeasureColumn): FormColumn {
  const found = FORM_COLUMNS.find((one) => one.column === column)
  if (!found) throw new Error(`The form has no column ${column}`)
  return found
}

/** What the form calls a column: as its field, but where two columns of one field have names of their own. */
export function columnName(
  { column, field }: FormColumn,
  { columns, fields }: Words['register']['measureForm'],
): string {
  return Object.hasOwn(columns, column) ? columns[column as keyof typeof columns] : fields[field]
}
