import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { AppState } from '../../state/AppState.ts'
import type { LandscapeFindings } from '../../viewmodels/compass/LandscapeFindings.ts'
import { useQuestion } from '../kompass/useQuestion.ts'

/**
 * The landscapes of the address's compass while the map is to show them. The compass comes with its matrices, which the
 * map itself does without, so it is asked for only then; null until it is there.
 */
export function useLandscapes(dataset: Dataset, state: AppState): LandscapeFindings | null {
  const question = useQuestion(state.compass)
  const { lang } = state
  const wanted = state.mode === 'landscape'
  const [made, setMade] = useState<{ of: unknown; lang: string; findings: LandscapeFindings | null } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    import('../../viewmodels/compass/landscapesOf.ts').then(({ landscapesOf }) => {
      if (current) setMade({ of: question, lang, findings: landscapesOf(dataset, question, lang) })
    })
    return () => {
      current = false
    }
  }, [wanted, dataset, question, lang])
  return wanted && made?.of === question && made.lang === lang ? made.findings : null
}
