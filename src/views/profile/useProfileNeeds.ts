import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type NeedWorker, startNeedWorker } from '../../facts/need/live/startNeedWorker.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { profileNeedSpecs } from './model/profileNeed.ts'

/** One worker for all profiles, and what it has found, so that going back and forth draws nothing anew. */
let worker: NeedWorker | null = null
/** Null where the draws came to nothing. */
const drawn = new WeakMap<Dataset, Map<string, NeedUncertainty | null>>()

/**
 * The need of every prioritised area that has an index: scores at once, how sure they are a moment later. The same for
 * every area, so that changing area asks for nothing.
 */
export function useProfileNeeds(dataset: Dataset, state: AppState): readonly NeedFindings[] {
  const { need, components, scale, adding, design } = state
  const key = JSON.stringify([need, components, scale, adding, design])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds the choices, whose lists are new at every address.
  const indexes = useMemo(
    () =>
      profileNeedSpecs(dataset, { need, components, scale, adding, design }).flatMap((spec) => {
        const result = compositeIndex(dataset, spec)
        return result.kind === 'index' ? [{ key: JSON.stringify(spec), spec, result }] : []
      }),
    [dataset, key],
  )
  const [, setFinished] = useState(0)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new run.
  useEffect(() => {
    const known = drawn.get(dataset) ?? new Map<string, NeedUncertainty | null>()
    drawn.set(dataset, known)
    const runs = indexes
      .filter((index) => !known.has(index.key))
      .map((index) => {
        worker ??= startNeedWorker()
        const run = worker.run(dataset, index.spec)
        run.outcome.then((outcome) => {
          if (outcome.kind === 'cancelled') return
          known.set(index.key, outcome.kind === 'answer' ? outcome.answer : null)
          setFinished((count) => count + 1)
        })
        return run
      })
    return () => {
      for (const run of runs) run.cancel()
    }
  }, [dataset, indexes, attempt])
  const retry = useCallback(() => {
    const known = drawn.get(dataset)
    for (const [key, uncertainty] of known ?? []) if (uncertainty === null) known?.delete(key)
    setAttempt((before) => before + 1)
  }, [dataset])
  const uncertainties = indexes.map((index) => drawn.get(dataset)?.get(index.key))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the uncertainties one by one; their list is new at every render.
  return useMemo(
    () =>
      indexes.map(({ result }, at) => ({
        ...{ result, uncertainty: uncertainties[at] ?? null },
        ...(uncertainties[at] === null ? { failure: { retry } } : {}),
      })),
    [indexes, retry, ...uncertainties],
  )
}
