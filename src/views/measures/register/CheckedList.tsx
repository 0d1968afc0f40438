import { useState } from 'react'
import type { MeasureColumn } from '../../../domain/measureFields.ts'
import { Details } from '../../../ui/Details.tsx'
import form from '../../../ui/RecordForm.module.css'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import styles from './MeasureEditor.module.css'

export interface CheckedListProps {
  readonly column: MeasureColumn
  readonly label: string
  readonly options: readonly (readonly [id: string, name: string])[]
}

/** Longer lists are folded and can be searched. */
const SHORT = 6

/** Several of a list, as boxes to check; the column holds their ids between semicolons. */
export function CheckedList({ column, label, options }: CheckedListProps) {
  const { id, cells, language, set } = useForm()
  const [search, setSearch] = useState('')
  const words = registerCatalogue(language).register
  const chosen = cells[column].split(';').filter((part) => part !== '')
  const needle = search.trim().toLocaleLowerCase(language)
  const shown = options.filter(([, name]) => name.toLocaleLowerCase(language).includes(needle))
  const list = (
    <div className={styles.checks} data-long={options.length > SHORT || undefined}>
      {shown.map(([option, name]) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => {
              const next = options
                .map(([known]) => known)
                .filter((known) => (known === option ? event.target.checked : chosen.includes(known)))
              set({ [column]: next.join(';') })
            }}
          />
          {name}
        </label>
      ))}
    </div>
  )
  if (options.length === 0) return null
  return (
    <fieldset className={form.field} data-kind="list" id={`${id}-${column}`}>
      <legend>{label}</legend>
      {options.length > SHORT ? (
        <Details
          kind="field"
          summary={
            chosen.length === 0
              ? words.unknown
              : options.flatMap(([option, name]) => (chosen.includes(option) ? [name] : [])).join(', ')
          }
        >
          <input
            type="search"
            value={search}
            aria-label={`${label}: ${words.search}`}
            onChange={(event) => setSearch(event.target.value)}
          />
          {list}
        </Details>
      ) : (
        list
      )}
    </fieldset>
  )
}
