import { useEffect, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { useMakeView } from './MakeViewContext.ts'

/** What the view of a state finds, in its own sentences; empty while it is worked out and where there is none. */
export function useFinding(dataset: Dataset, state: AppState): string {
  const make = useMakeView()
  const [found, setFound] = useState<{ readonly of: AppState; readonly finding: string } | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    make({ dataset, theme: 'light', slide: null }, state, leaving.signal)
      .then((made) => !leaving.signal.aborted && setFound({ of: state, finding: made?.takeAway().finding ?? '' }))
      // The view itself says what is missing.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [make, dataset, state])
  return found?.of === state ? found.finding : ''
}
