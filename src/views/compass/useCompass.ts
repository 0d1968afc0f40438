import { useState } from 'react'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Fact, Knowledge } from '../../facts/Fact.ts'
import { compassFact } from '../../facts/landscapes/live/compassFact.ts'
import { useFact } from '../../facts/live/useFact.ts'

export type CompassLoad =
  | (Knowledge<CompassFit> & { readonly cancel: () => void })
  | { readonly kind: 'cancelled'; readonly retry: () => void }

/** The compass of the address, which the reader need not wait for. */
export function useCompass(dataset: Dataset, question: CompassQuestion): CompassLoad {
  const fact = compassFact(dataset, question)
  const [stopped, setStopped] = useState<Fact<CompassFit> | null>(null)
  const known = useFact(stopped === fact ? null : fact)
  return known ? { ...known, cancel: () => setStopped(fact) } : { kind: 'cancelled', retry: () => setStopped(null) }
}
