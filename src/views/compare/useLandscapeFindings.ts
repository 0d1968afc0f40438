import { useEffect, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { LandscapeFindings } from '../../facts/landscapes/LandscapeFindings.ts'
import { landscapeTools } from '../../facts/landscapes/live/landscapeTools.ts'
import { useQuestion } from '../../facts/landscapes/live/useQuestion.ts'

/** Above this many areas the compass takes longer than a picture that merely borrows its colours may wait. */
const MOST_AREAS = 300

/** The landscapes of the address's compass, once they are made; null until then and when none can be made. */
export function useLandscapeFindings(dataset: Dataset, state: AppState): LandscapeFindings | null {
  const question = useQuestion(state.compass)
  const { lang } = state
  const [made, setMade] = useState<{ of: unknown; lang: string; findings: LandscapeFindings | null } | null>(null)
  useEffect(() => {
    if (dataset.areas.length > MOST_AREAS) return
    let current = true
    const give = (findings: LandscapeFindings | null): void => {
      if (current) setMade({ of: question, lang, findings })
    }
    // They only colour the dots: where their code is missing the picture does without.
    landscapeTools.ask().then(
      ({ landscapesOf }) => current && give(landscapesOf(dataset, question, lang)),
      () => give(null),
    )
    return () => {
      current = false
    }
  }, [dataset, question, lang])
  return made?.of === question && made.lang === lang ? made.findings : null
}
