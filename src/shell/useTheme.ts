import { useEffect, useState } from 'react'
import type { Theme, ThemeChoice } from '../address/AppState.ts'
import { usePrinting } from '../ui/usePrinting.ts'

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'

/** What the system asks for. */
export function systemTheme(): Theme {
  if (window.matchMedia(CONTRAST).matches) return 'contrast'
  return window.matchMedia(DARK).matches ? 'dark' : 'light'
}

/**
 * The theme to draw: the reader's choice, else what the system asks for; on paper always the light one. Written on the
 * page for the style sheets.
 */
export function useTheme(choice: ThemeChoice): Theme {
  const [system, setSystem] = useState(systemTheme)
  useEffect(() => {
    const queries = [window.matchMedia(DARK), window.matchMedia(CONTRAST)]
    const read = (): void => setSystem(systemTheme())
    for (const query of queries) query.addEventListener('change', read)
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
    }
  }, [])
  const printing = usePrinting()
  const theme = printing ? 'light' : choice === 'auto' ? system : choice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
