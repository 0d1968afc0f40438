import { useEffect, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { useMakeView } from '../../output/takeAway/MakeViewContext.ts'
import { firstSentence } from './model/firstSentence.ts'

/** What the view of a state found, as a headline; empty while it is not known, and where the view has none that short. */
export function useFinding(dataset: Dataset, state: AppState): string {
  const make = useMakeView()
  const [finding, setFinding] = useState('')
  useEffect(() => {
    const leaving = new AbortController()
    make({ dataset, theme: 'light', slide: null }, state, leaving.signal)
      .then((made) => !leaving.signal.aborted && setFinding(made ? firstSentence(made.takeAway().finding) : ''))
      // Without a finding the name of the view stands there.
      .catch(() => {})
    return () => leaving.abort()
  }, [make, dataset, state])
  return finding
}
