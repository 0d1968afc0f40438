import { plan } from './plan/plan.ts'
import { planView } from './plan/planView.ts'
import { write } from './plan/write.ts'

export const planWords = { plan, planView, write }
