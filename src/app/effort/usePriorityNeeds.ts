import { useEffect, useMemo, useState } from 'react'
import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedsByPriority } from '../../viewmodels/effort/coverageView.ts'
import { type NeedWorker, startNeedWorker } from '../need/startNeedWorker.ts'

/** The need of every prioritised area that has an index, as the package proposes it; uncertainty as the worker gives it. */
export function usePriorityNeeds(dataset: Dataset): NeedsByPriority {
  const [worker] = useState<NeedWorker>(() => startNeedWorker())
  const [drawn, setDrawn] = useState<ReadonlyMap<string, NeedUncertainty>>(new Map())
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
  useEffect(() => {
    const runs = indexes.flatMap(({ id, result }) => {
      if (!result) return []
      const run = worker.run(dataset, result.spec)
      run.promise.then((uncertainty) => {
        if (uncertainty) setDrawn((before) => new Map(before).set(id, uncertainty))
      })
      return [run]
    })
    return () => {
      for (const run of runs) run.cancel()
    }
  }, [worker, dataset, indexes])
  return useMemo(
    () =>
      new Map(indexes.map(({ id, result }) => [id, result && { result, uncertainty: drawn.get(id) ?? null }] as const)),
    [indexes, drawn],
  )
}
