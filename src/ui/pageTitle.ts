import { useEffect, useLayoutEffect } from 'react'

let base = ''
let part = ''

function write(): void {
  document.title = [part, base].filter((text) => text !== '').join(' · ')
}

/** What the title of the page ends with: the view and whose data it is. */
export function usePageTitle(text: string): void {
  useEffect(() => {
    base = text
    write()
  }, [text])
}

/**
 * What the title of the page begins with: what is open in the view, so that tabs of a browser, its history and a screen
 * reader tell states apart. Empty where the view is not the page but something on it: a slide, an embedded view. Taken
 * back before anything is painted, and so also when the view is only hidden because the next one is still fetched.
 */
export function useTitlePart(text: string): void {
  useLayoutEffect(() => {
    if (text === '') return
    part = text
    write()
    return () => {
      part = ''
      write()
    }
  }, [text])
}
