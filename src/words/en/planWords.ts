import { plan } from './plan/plan.ts'
import { planRecords } from './plan/planRecords.ts'
import { planView } from './plan/planView.ts'
import { write } from './plan/write.ts'

export const planWords = { plan, planRecords, planView, write }
