import { useEffect, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { startViewFacts } from '../../facts/live/startViewFacts.ts'
import { readLandscapeNames } from '../../keeping/landscapeNames.ts'
import { makeView } from '../makeView.ts'

/** What the view of a state finds, in its own sentences; empty while it is worked out and where there is none. */
export function useFinding(dataset: Dataset, state: AppState, theme: Theme): string {
  const [found, setFound] = useState<{ readonly of: AppState; readonly finding: string } | null>(null)
  useEffect(() => {
    let isWanted = true
    const { stop, ...answers } = startViewFacts(dataset)
    const facts = { ...answers, dataset, theme, landscapeNames: readLandscapeNames, stamp: () => [], slide: null }
    makeView(facts, state)
      .then((made) => isWanted && setFound({ of: state, finding: made?.takeAway().finding ?? '' }))
      // The view itself says what is missing.
      .catch(() => undefined)
    return () => {
      isWanted = false
      stop()
    }
  }, [dataset, state, theme])
  return found?.of === state ? found.finding : ''
}
