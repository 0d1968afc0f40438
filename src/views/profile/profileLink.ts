import type { MouseEvent } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { askProfile } from '../../address/changes.ts'
import type { ProfileQuestion } from '../../address/ProfileQuestion.ts'
import { encodeState } from '../../address/urlCodec.ts'
import type { UrlState } from '../../address/useUrlState.ts'

/** A link to another question of Områden: an address that can be opened anywhere, and a step without loading here. */
export function profileLink(state: AppState, change: UrlState['change'], changes: Partial<ProfileQuestion>) {
  return stepLink(state, change, (before) => askProfile(before, changes))
}

/** The same to any other state. */
export function stepLink(state: AppState, change: UrlState['change'], next: (before: AppState) => AppState) {
  return {
    href: encodeState(next(state), window.location.search),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      change(next)
    },
  }
}
