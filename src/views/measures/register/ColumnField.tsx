import type { ChoiceNames, MeasureColumn } from '../../../domain/measureFields.ts'
import { textIn } from '../../../domain/textIn.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { CheckedList } from './CheckedList.tsx'
import { useForm } from './FormContext.ts'
import { MeasureField } from './MeasureField.tsx'
import { columnName, formColumn } from './model/formColumns.ts'

/** A column of measures.csv as a field of the form: its control follows from what it holds. */
export function ColumnField({ column }: { readonly column: MeasureColumn }) {
  const { dataset, language } = useForm()
  const words = registerCatalogue(language).measureForm
  const formed = formColumn(column)
  const { field, spec, place } = formed
  const label = columnName(formed, words)
  const namedWords = (): (readonly [string, string])[] => {
    const names: Readonly<Record<string, string>> = words.choices[field as keyof ChoiceNames]
    return 'words' in spec ? spec.words.map((word) => [word, names[word]!]) : []
  }
  if (spec.kind === 'words') return <CheckedList column={column} label={label} options={namedWords()} />
  if (spec.kind === 'ids') {
    const records = spec.of === 'indicators' ? dataset.indicators : dataset.meta.priorityAreas
    return (
      <CheckedList
        column={column}
        label={label}
        options={records.map(({ id, name }) => [id, textIn(name, language)])}
      />
    )
  }
  const isNumber = spec.kind === 'number' || spec.kind === 'point'
  return (
    <MeasureField
      column={column}
      label={label}
      kind={spec.kind === 'word' ? 'choice' : place.isLong ? 'long' : isNumber ? 'number' : 'text'}
      options={namedWords()}
      {...(place.hint ? { hint: words.hints[place.hint] } : {})}
      mayBeUnknown={place.mayBeUnknown ?? false}
      {...(place.isRequired ? { required: true } : {})}
    />
  )
}
