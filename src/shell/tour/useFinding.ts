import { useEffect, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { makeView } from '../makeView.ts'

/** What the view of a state finds, in its own sentences; empty while it is worked out and where there is none. */
export function useFinding(dataset: Dataset, state: AppState, theme: Theme): string {
  const [found, setFound] = useState<{ readonly of: AppState; readonly finding: string } | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    makeView({ dataset, theme, slide: null }, state, leaving.signal)
      .then((made) => !leaving.signal.aborted && setFound({ of: state, finding: made?.takeAway().finding ?? '' }))
      // The view itself says what is missing.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [dataset, state, theme])
  return found?.of === state ? found.finding : ''
}
