import { useEffect } from 'react'

/** The custom property that `@page` writes above every printed page. */
const PROPERTY = '--every-page'

/** Writes a text above every page that the browser prints, where it knows margins of pages. Empty: nothing. */
export function useEveryPage(text: string): void {
  useEffect(() => {
    if (text === '') return
    const { style } = document.documentElement
    style.setProperty(PROPERTY, JSON.stringify(text))
    return () => void style.removeProperty(PROPERTY)
  }, [text])
}
