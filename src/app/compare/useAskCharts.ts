import { useCallback } from 'react'
import type { ChartsQuestion } from '../../state/ChartsQuestion.ts'
import type { UrlState } from '../useUrlState.ts'

/** Asks something else of the charts of Jämför; the rest of the question stays. */
export function useAskCharts(change: UrlState['change']): (wanted: Partial<ChartsQuestion>) => void {
  return useCallback(
    (wanted) =>
      change((before) => ({
        ...before,
        compare: { ...before.compare, charts: { ...before.compare.charts, ...wanted } },
      })),
    [change],
  )
}
