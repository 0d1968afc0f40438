import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** `right` hangs from the top right, `wide` from the top left under the heading; `form` is as wide, in the middle. */
  readonly place: 'center' | 'right' | 'wide' | 'form'
  /** Instead: beside this point of the window, where what it is about stands. */
  readonly beside?: { readonly left: number; readonly top: number }
  readonly children: ReactNode
}

/** A modal dialog of the browser's own: focus stays inside, Esc closes, focus goes back where it came from. */
export function Dialog({ title, closeLabel, onClose, place, beside, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // In the layout phase: opened before a field inside takes the focus, closed while the browser still knows where the
  // focus came from.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Esc; a click beside it is the pointer's way.
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-place={place}
      style={beside && { margin: `${beside.top}px auto auto ${beside.left}px` }}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <Button kind="icon" onClick={onClose} aria-label={closeLabel} title={closeLabel}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
