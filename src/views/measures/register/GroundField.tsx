import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import form from '../../../ui/RecordForm.module.css'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'
import { groundCorners, groundText, readCorners } from './groundCorners.ts'
import styles from './MeasureEditor.module.css'

/** The corners of the drawn ground as text: the keyboard's way to draw it, and the way to correct a corner. */
export function GroundField() {
  const { id, cells, faults, language, set } = useForm()
  const words = registerCatalogue(language).measureForm
  const corners = groundCorners(cells.polygon)
  const [faultAt, setFaultAt] = useState(0)
  const shown = corners?.map(([lon, lat]) => `${lon} ${lat}`).join('\n') ?? ''
  const clear = (
    <Button kind="link" className={styles.small} onClick={() => set({ polygon: '' })}>
      {words.clearGround}
    </Button>
  )
  if (!corners)
    return (
      <p className={form.hint}>
        {words.keepsGround} {clear}
      </p>
    )
  const isShort = corners.length > 0 && corners.length < 3
  const own = isShort ? [] : faults.filter(({ column }) => column === 'polygon')
  const text = faultAt > 0 ? words.cornersUnreadable : isShort ? words.cornersNeeded : own.map((f) => f.text).join(' ')
  return (
    <div className={form.field} data-kind="long">
      <label htmlFor={`${id}-polygon`}>{words.corners}</label>
      <textarea
        key={shown}
        id={`${id}-polygon`}
        rows={4}
        defaultValue={shown}
        aria-invalid={text !== '' || undefined}
        onBlur={(event) => {
          const read = readCorners(event.target.value)
          setFaultAt(read.faultAt)
          if (read.faultAt === 0 && event.target.value !== shown) set({ polygon: groundText(read.corners) })
        }}
      />
      {text !== '' && <p className={form.fault}>{text}</p>}
      {corners.length > 0 && (
        <p>
          <Button
            kind="link"
            className={styles.small}
            onClick={() => set({ polygon: groundText(corners.slice(0, -1)) })}
          >
            {words.undoCorner}
          </Button>
          {clear}
        </p>
      )}
    </div>
  )
}
