import { useId, useState } from 'react'
import { editorName } from '../../../keeping/editorName.ts'
import styles from './RegisterSide.module.css'

export interface EditorFieldProps {
  readonly label: string
  readonly hint: string
}

/** What the reader wants to be called beside edits, remembered when the field is left. */
export function EditorField({ label, hint }: EditorFieldProps) {
  const id = useId()
  const [name, setName] = useState(editorName.get)
  return (
    <label className={styles.name} htmlFor={id}>
      {label}
      <input
        id={id}
        type="text"
        maxLength={60}
        autoComplete="off"
        value={name}
        placeholder={hint}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => editorName.say(name)}
      />
    </label>
  )
}
