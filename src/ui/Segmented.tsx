import { useId } from 'react'
import { Hidden } from './Hidden.tsx'
import styles from './Segmented.module.css'

export interface SegmentedProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly id: T; readonly text: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, side by side: radio buttons, so arrow keys and screen readers know it already. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.segmented}>
      <Hidden as="legend">{label}</Hidden>
      {options.map((option) => (
        <label key={option.id} data-on={option.id === value || undefined}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  )
}
