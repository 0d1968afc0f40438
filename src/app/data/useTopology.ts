import { useEffect, useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'

const NONE: readonly Issue[] = []

/** Faults between the areas of the map, worked out a little at a time while the data room is open. */
export function useTopology(dataset: Dataset): { readonly issues: readonly Issue[]; readonly isDone: boolean } {
  const [found, setFound] = useState<readonly Issue[]>(NONE)
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const begin = async (): Promise<void> => {
      const { topologyIssues } = await import('../../viewmodels/topologyIssues.ts')
      const steps = topologyIssues(dataset)
      const pairs = new Map<string, Issue>()
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
      if (!isLeft) timer = setTimeout(next)
    }
    setFound(NONE)
    setDone(false)
    void begin()
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [dataset])
  return { issues: found, isDone }
}
