import { useEffect, useMemo, useState } from 'react'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { compassOf, compassTask, rememberCompass, rememberedCompass } from '../../facts/landscapes/compassOf.ts'
import type { CompassAnswer, CompassTask } from '../../facts/landscapes/live/compassMessages.ts'
import { WorkerDesk } from '../../facts/workers/WorkerDesk.ts'

export type CompassLoad =
  | { readonly kind: 'ready'; readonly fit: CompassFit }
  | { readonly kind: 'working'; readonly share: number; readonly cancel: () => void }
  | { readonly kind: 'cancelled'; readonly retry: () => void }
  | { readonly kind: 'failed'; readonly retry: () => void }

/** Up to this many areas a compass is made within a frame; with more a worker makes it. */
export const MOST_AT_ONCE = 60

/** The compass of the address: at once for a municipality's areas, from a worker with progress for many. */
export function useCompass(dataset: Dataset, question: CompassQuestion): CompassLoad {
  const atOnce = dataset.areas.length <= MOST_AT_ONCE
  const [share, setShare] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const [stopped, setStopped] = useState<{
    readonly of: CompassQuestion
    readonly kind: 'cancelled' | 'failed'
  } | null>(null)
  const [finished, setFinished] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a finished worker has put its compass where it is looked for.
  const fit = useMemo(() => {
    if (!atOnce) return rememberedCompass(dataset, question)
    performance.mark('sk:compass-start')
    const made = compassOf(dataset, question)
    performance.measure('sk:compass', 'sk:compass-start')
    return made
  }, [atOnce, dataset, question, finished])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new run.
  useEffect(() => {
    if (fit || stopped?.of === question) return
    setShare(0)
    const desk = new WorkerDesk<CompassTask, CompassAnswer>(newCompassWorker)
    desk.ask(compassTask(dataset, question), setShare).outcome.then((outcome) => {
      if (outcome.kind === 'fault') setStopped({ of: question, kind: 'failed' })
      if (outcome.kind !== 'answer') return
      rememberCompass(dataset, question, outcome.answer)
      setFinished((count) => count + 1)
    })
    return () => desk.stop()
  }, [dataset, question, fit, attempt, stopped])

  if (fit) return { kind: 'ready', fit }
  if (stopped?.of === question)
    return {
      kind: stopped.kind,
      retry: () => {
        setStopped(null)
        setAttempt((count) => count + 1)
      },
    }
  return { kind: 'working', share, cancel: () => setStopped({ of: question, kind: 'cancelled' }) }
}

function newCompassWorker(): Worker {
  return new Worker(new URL('../../facts/landscapes/live/compassWorker.ts', import.meta.url), { type: 'module' })
}
