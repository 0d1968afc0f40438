import { chart } from './charts/chart.ts'
import { comparison } from './charts/comparison.ts'
import { standing } from './charts/standing.ts'

export const chartsWords = { chart, comparison, standing }
