import { useCallback } from 'react'
import type { ChartsQuestion } from '../../address/ChartsQuestion.ts'
import type { UrlState } from '../../address/useUrlState.ts'

/** Asks something else of the charts of Jämför; the rest of the question stays. */
export function useAskCharts(change: UrlState['change']): (changes: Partial<ChartsQuestion>) => void {
  return useCallback(
    (changes) =>
      change((before) => ({
        ...before,
        compare: { ...before.compare, charts: { ...before.compare.charts, ...changes } },
      })),
    [change],
  )
}
