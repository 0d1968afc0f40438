import { CellStatus } from '../../../src/domain/Cell.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'

/** The figures that are not shown. Which of them are small and which only protect another is not told: it would help. */
export const hidden: ComputeCommand = {
  name: 'hidden',
  summary: 'the figures that the small-number rule hides',
  options: {},
  run({ dataset }) {
    const rows: ComputeRow[] = []
    for (const [indicator, { periods, sexes, status }] of dataset.values) {
      status.forEach((code, at) => {
        if (code !== CellStatus.suppressed) return
        const block = Math.floor(at / dataset.areas.length)
        const area = dataset.areas[at % dataset.areas.length]!.id
        const period = periods[block % periods.length]!
        rows.push({ area, indicator, period, sex: sexes[Math.floor(block / periods.length)]! })
      })
    }
    return { rows }
  },
}
