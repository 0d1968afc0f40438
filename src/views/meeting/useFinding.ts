import { useEffect, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { startViewFacts } from '../../facts/live/startViewFacts.ts'
import { readLandscapeNames } from '../../keeping/landscapeNames.ts'
import { useMakeView } from '../../output/takeAway/MakeViewContext.ts'
import { firstSentence } from './model/firstSentence.ts'

/** What the view of a state found, as a headline; empty while it is not known, and where the view has none that short. */
export function useFinding(dataset: Dataset, state: AppState): string {
  const make = useMakeView()
  const [finding, setFinding] = useState('')
  useEffect(() => {
    let isWanted = true
    const { stop, ...answers } = startViewFacts(dataset)
    const facts = {
      ...{ ...answers, dataset, theme: 'light' as const, landscapeNames: readLandscapeNames },
      ...{ stamp: () => [], slide: null },
    }
    make(facts, state)
      .then((made) => isWanted && setFinding(made ? firstSentence(made.takeAway().finding) : ''))
      // Without a finding the name of the view stands there.
      .catch(() => {})
    return () => {
      isWanted = false
      stop()
    }
  }, [make, dataset, state])
  return finding
}
