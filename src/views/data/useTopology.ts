import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import { PartSource } from '../../ui/PartSource.ts'
import { usePart } from '../../ui/usePart.ts'

const NONE: readonly Issue[] = []

const source = new PartSource(() => import('./model/topologyIssues.ts'))

export interface Topology {
  readonly issues: readonly Issue[]
  readonly isDone: boolean
  /** Asks anew for the code that looks for them; null unless it is missing. */
  readonly retry: (() => void) | null
}

/** Faults between the areas of the map, worked out a little at a time while the data room is open. */
export function useTopology(dataset: Dataset): Topology {
  const load = usePart(source, true)
  const part = load.kind === 'ready' ? load.part : null
  const [found, setFound] = useState<readonly Issue[]>(NONE)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    setFound(NONE)
    setDone(false)
    if (!part) return
    const steps = part.topologyIssues(dataset)
    const pairs = new Map<string, Issue>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = (): void => {
      const step = steps.next()
      if (step.done) {
        setFound([...pairs.values()])
        setDone(true)
        return
      }
      for (const issue of step.value)
        pairs.set(
          `${issue.code}${issue.params.first}${issue.params.second}${issue.params.lon}${issue.params.lat}`,
          issue,
        )
      timer = setTimeout(next)
    }
    timer = setTimeout(next)
    return () => clearTimeout(timer)
  }, [dataset, part])
  return { issues: found, isDone, retry: load.kind === 'missing' ? load.retry : null }
}
