import { useCallback, useEffect, useMemo, useState } from 'react'
import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type NeedWorker, startNeedWorker } from '../../facts/need/live/startNeedWorker.ts'
import type { NeedsByPriority } from './coverage/model/coverageView.ts'

const NOTHING_DRAWN: ReadonlyMap<string, NeedUncertainty | null> = new Map()

/** The need of every prioritised area that has an index, as the package proposes it; uncertainty as the worker gives it. */
export function usePriorityNeeds(dataset: Dataset): NeedsByPriority {
  const [worker] = useState<NeedWorker>(() => startNeedWorker())
  // Null where the draws came to nothing.
  const [drawn, setDrawn] = useState<ReadonlyMap<string, NeedUncertainty | null>>(NOTHING_DRAWN)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => () => worker.stop(), [worker])
  const indexes = useMemo(
    () =>
      dataset.meta.priorityAreas.map(({ id }) => {
        const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === id) ?? null
        const result = spec && compositeIndex(dataset, spec)
        return { id, result: result?.kind === 'index' ? result : null }
      }),
    [dataset],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new run.
  useEffect(() => {
    const runs = indexes.flatMap(({ id, result }) => {
      if (!result) return []
      const run = worker.run(dataset, result.spec)
      run.outcome.then((outcome) => {
        if (outcome.kind !== 'cancelled')
          setDrawn((before) => new Map(before).set(id, outcome.kind === 'answer' ? outcome.answer : null))
      })
      return [run]
    })
    return () => {
      for (const run of runs) run.cancel()
    }
  }, [worker, dataset, indexes, attempt])
  const retry = useCallback(() => {
    setDrawn(NOTHING_DRAWN)
    setAttempt((before) => before + 1)
  }, [])
  return useMemo(
    () =>
      new Map(
        indexes.map(({ id, result }) => {
          if (!result) return [id, null] as const
          const failure = drawn.get(id) === null ? { failure: { retry } } : {}
          return [id, { result, uncertainty: drawn.get(id) ?? null, ...failure }] as const
        }),
      ),
    [indexes, drawn, retry],
  )
}
