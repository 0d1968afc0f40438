import { useEffect, useId } from 'react'
import type { DraftStore } from '../../../keeping/drafts/DraftStore.ts'
import { useTyped } from '../../../keeping/useTyped.ts'
import styles from './RegisterSide.module.css'

export interface DraftNameProps {
  readonly label: string
  readonly placeholder: string
  readonly name: string
  readonly municipality: string
  readonly store: DraftStore
}

/** The name of the draft, given when the field is left; a page that was left before that gives it when it comes back. */
export function DraftName({ label, placeholder, name, municipality, store }: DraftNameProps) {
  const id = useId()
  const { value, isKept, write, forget } = useTyped(JSON.stringify(['draft name', municipality]), { name })
  const give = (): void => {
    forget()
    if (value.name !== name) store.rename(value.name)
  }
  // What another page typed and left is this page's to give.
  useEffect(() => {
    if (!isKept) return
    forget()
    store.rename(value.name)
  }, [isKept, forget, store, value.name])
  return (
    <label className={styles.name} htmlFor={id}>
      {label}
      <input
        id={id}
        type="text"
        maxLength={80}
        value={value.name}
        placeholder={placeholder}
        onChange={(event) => write({ name: event.target.value })}
        onBlur={give}
      />
    </label>
  )
}
