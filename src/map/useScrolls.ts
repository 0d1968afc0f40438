import { useEffect, useState } from 'react'

/** Whether the page scrolls: then the wheel belongs to the page, and Ctrl with the wheel to the map. */
export function useScrolls(): boolean {
  const [scrolls, setScrolls] = useState(true)
  useEffect(() => {
    const read = (): void => setScrolls(document.documentElement.scrollHeight > window.innerHeight + 1)
    read()
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [])
  return scrolls
}
