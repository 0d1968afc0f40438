import { chart } from './charts/chart.ts'
import { comparison } from './charts/comparison.ts'

export const chartsWords = { chart, comparison }
