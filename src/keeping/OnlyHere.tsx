import { useEffect, useSyncExternalStore } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { dateText } from '../words/format.ts'
import { noticeCatalogue } from '../words/noticeCatalogue.ts'
import { browserKeeping } from './browserKeeping.ts'
import type { OwnWork } from './KeepingStore.ts'

export interface OnlyHereProps {
  readonly language: Language
  readonly kind: OwnWork
  readonly className?: string
}

/**
 * Beside work that only this browser has: whether it has promised to keep it, and when it was last taken out as a file.
 * Shown where there is something to lose, and only then is the browser asked.
 */
export function OnlyHere({ language, kind, className }: OnlyHereProps) {
  const words = noticeCatalogue(language).keeping
  const { promise, files } = useSyncExternalStore(browserKeeping.subscribe, browserKeeping.get)
  useEffect(() => void browserKeeping.ask(), [])
  const date = files.get(kind)
  const isAtRisk = promise !== 'given' && date === undefined
  return (
    <p className={className} data-warning={isAtRisk || undefined} data-keeping={promise}>
      {words[promise]} {date === undefined ? words.noFile : words.lastFile(dateText(date, language))}
    </p>
  )
}
