import { useEffect, useRef } from 'react'

/**
 * Ctrl+Z takes a step back and Ctrl+Y or Ctrl+Shift+Z forward (Cmd on a Mac), anywhere but in a text field, where the keys
 * are the field's own. Null: there is nothing to undo here.
 */
export function useUndoKeys(step: ((back: boolean) => void) | null): void {
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || !latest.current) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      event.preventDefault()
      latest.current(key === 'z' && !event.shiftKey)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
