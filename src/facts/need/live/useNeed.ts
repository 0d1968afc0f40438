import { useEffect, useMemo, useState } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import { encodeComponents } from '../../../address/componentsCodec.ts'
import type { NeedUncertainty } from '../../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { NeedFindings } from '../NeedFindings.ts'
import type { NeedTools } from './needTools.ts'
import type { NeedWorker } from './startNeedWorker.ts'

/** Draws while a slider moves would pile up; the last setting waits this long. */
const SETTLE_MS = 120

/**
 * The need index of the address: scores at once, uncertainty from the worker a moment later, or that it failed. A changed
 * setting cancels the draws of the one before, and its uncertainty is never shown beside the new scores. Null outside the
 * need map, where the figures carry no index, and while a view that fetches the tools has none.
 */
export function useNeed(dataset: Dataset, state: AppState, tools: NeedTools | null): NeedFindings | null {
  const { mode, need, scale, adding, design } = state
  const [worker, setWorker] = useState<NeedWorker | null>(null)
  // A decoded address has new lists each time; the index is new only when they say something else.
  const parts = encodeComponents(state.components)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `parts` is what the components say.
  const spec = useMemo(
    () =>
      tools && mode === 'need'
        ? tools.activeNeedSpec(dataset, { need, components: state.components, scale, adding, design })
        : null,
    [tools, dataset, mode, need, parts, scale, adding, design],
  )
  const index = useMemo(() => (tools && spec ? tools.compositeIndex(dataset, spec) : null), [tools, dataset, spec])
  const [drawn, setDrawn] = useState<{ of: unknown; uncertainty: NeedUncertainty | null }>({
    of: null,
    uncertainty: null,
  })
  const [attempt, setAttempt] = useState(0)

  // A view that is shown a hundred times must not leave a hundred workers behind.
  useEffect(() => {
    if (!tools) return
    const started = tools.startNeedWorker()
    setWorker(started)
    return () => started.stop()
  }, [tools])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new run.
  useEffect(() => {
    if (!worker || !spec || index?.kind !== 'index') return
    let cancel = (): void => {}
    const timer = setTimeout(() => {
      const run = worker.run(dataset, spec)
      cancel = run.cancel
      run.outcome.then((outcome) => {
        if (outcome.kind !== 'cancelled')
          setDrawn({ of: index, uncertainty: outcome.kind === 'answer' ? outcome.answer : null })
      })
    }, SETTLE_MS)
    return () => {
      clearTimeout(timer)
      cancel()
    }
  }, [worker, dataset, spec, index, attempt])

  return useMemo(() => {
    if (index?.kind !== 'index') return null
    if (drawn.of !== index) return { result: index, uncertainty: null }
    if (drawn.uncertainty) return { result: index, uncertainty: drawn.uncertainty }
    const retry = (): void => {
      setDrawn({ of: null, uncertainty: null })
      setAttempt((before) => before + 1)
    }
    return { result: index, uncertainty: null, failure: { retry } }
  }, [index, drawn])
}
