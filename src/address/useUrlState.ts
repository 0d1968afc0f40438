import { useCallback, useEffect, useState } from 'react'
import type { AppState } from './AppState.ts'
import { keepShared } from './keepShared.ts'
import { mendQuery } from './mendAddress.ts'
import { type Correction, decodeState, encodeState } from './urlCodec.ts'
import type { Vocabulary } from './Vocabulary.ts'

export interface UrlState {
  readonly state: AppState
  readonly corrections: readonly Correction[]
  readonly dismissCorrections: () => void
  /** `push` makes a step for the back button; `replace` is for what nobody wants to step back through. */
  readonly change: (next: (state: AppState) => AppState, how?: 'push' | 'replace') => void
}

/** An address that somebody has sent or kept: mended where that is certain; what is still not understood is told. */
function follow(vocabulary: Vocabulary): ReturnType<typeof decodeState> {
  const { pathname, search, hash } = window.location
  const mended = mendQuery(search, vocabulary)
  if (mended !== search) window.history.replaceState(window.history.state, '', `${pathname}${mended}${hash}`)
  return decodeState(mended, vocabulary)
}

/** An address that we have written. What a page around us has put in it stays there and has been told of. */
function readBack(address: string, vocabulary: Vocabulary): ReturnType<typeof decodeState> {
  const { state, corrections } = decodeState(address, vocabulary)
  return { state, corrections: corrections.filter(({ key }) => key !== 'unknown') }
}

/**
 * The address owns the state: every change writes the address, and the address is read back when the reader steps through
 * it. What a changed address says as before are the same objects as before.
 */
export function useUrlState(vocabulary: Vocabulary): UrlState {
  const [decoded, setDecoded] = useState(() => follow(vocabulary))
  const show = useCallback(
    (next: ReturnType<typeof decodeState>) => setDecoded((before) => keepShared(before, next)),
    [],
  )

  useEffect(() => {
    const read = (): void => show(follow(vocabulary))
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [vocabulary, show])

  const change = useCallback<UrlState['change']>(
    (next, how = 'push') => {
      // What the address says now, not what this render saw: two quick changes must not lose the first.
      const current = decodeState(window.location.search, vocabulary).state
      const after = next(current)
      const address = encodeState(after, window.location.search)
      if (address === encodeState(current, window.location.search)) return
      if (how === 'push') window.history.pushState(null, '', address)
      else window.history.replaceState(null, '', address)
      show(readBack(address, vocabulary))
    },
    [vocabulary, show],
  )

  const dismissCorrections = useCallback(() => {
    window.history.replaceState(
      null,
      '',
      encodeState(decodeState(window.location.search, vocabulary).state, window.location.search),
    )
    show(readBack(window.location.search, vocabulary))
  }, [vocabulary, show])

  return { ...decoded, change, dismissCorrections }
}
