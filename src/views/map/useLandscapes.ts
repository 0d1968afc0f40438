import { useEffect, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { LandscapeFindings } from '../../facts/landscapes/LandscapeFindings.ts'
import { landscapeTools } from '../../facts/landscapes/live/landscapeTools.ts'
import { useQuestion } from '../../facts/landscapes/live/useQuestion.ts'
import { usePart } from '../../ui/usePart.ts'

export interface MapLandscapes {
  /** Null while they are being made, and where the figures carry none. */
  readonly findings: LandscapeFindings | null
  /** Whether the code that makes them is on its way. */
  readonly isFetching: boolean
  /** Asks anew for the code that makes them; null unless it is missing. */
  readonly retry: (() => void) | null
}

/** The landscapes of the address's compass while the map is to show them; nothing is fetched for them before that. */
export function useLandscapes(dataset: Dataset, state: AppState): MapLandscapes {
  const question = useQuestion(state.compass)
  const { lang } = state
  const wanted = state.mode === 'landscape'
  const tools = usePart(landscapeTools, wanted)
  const part = tools.kind === 'ready' ? tools.part : null
  const [made, setMade] = useState<{ of: unknown; lang: string; findings: LandscapeFindings | null } | null>(null)
  useEffect(() => {
    if (wanted && part) setMade({ of: question, lang, findings: part.landscapesOf(dataset, question, lang) })
  }, [wanted, part, dataset, question, lang])
  return {
    findings: wanted && made?.of === question && made.lang === lang ? made.findings : null,
    isFetching: wanted && tools.kind === 'waiting',
    retry: wanted && tools.kind === 'missing' ? tools.retry : null,
  }
}
