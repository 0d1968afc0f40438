import { useEffect, useRef } from 'react'

export interface PresenterActions {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly overview: () => void
  readonly black: () => void
  readonly pointer: () => void
  readonly decide: () => void
  readonly speaker: () => void
  readonly fullScreen: () => void
  readonly keysHelp: () => void
  readonly exit: () => void
  /** Takes the keyboard out of the view and back to the slides. */
  readonly leaveView: () => void
}

const KEYS: Readonly<Record<string, keyof PresenterActions>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ' ': 'next',
  Enter: 'next',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  g: 'overview',
  o: 'overview',
  b: 'black',
  '.': 'black',
  l: 'pointer',
  d: 'decide',
  t: 'speaker',
  f: 'fullScreen',
  '?': 'keysHelp',
  Escape: 'exit',
}

/** Keys that a clicker sends; they change slide wherever the keyboard is. */
const CLICKER = new Set(['PageDown', 'PageUp'])
const WIDGETS =
  'button, a, input, select, textarea, summary, [role="listbox"], [role="grid"], [role="tab"], [role="radio"], [role="slider"], [contenteditable], [tabindex="0"]'

/**
 * The keys of the presenter, before any view sees them. Whoever has gone into the view with the Tab key keeps the arrows
 * there; a click in it does not take them, since the next press is meant for the slides.
 */
export function usePresenterKeys(actions: PresenterActions): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const action = KEYS[key]
      if (!action) return
      const target = event.target instanceof Element ? event.target : null
      const isInside = (target?.matches(':focus-visible') ?? false) && target?.closest(WIDGETS) != null
      if (isInside && !CLICKER.has(key)) {
        if (key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        latest.current.leaveView()
        return
      }
      event.preventDefault()
      event.stopPropagation()
      latest.current[action]()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
