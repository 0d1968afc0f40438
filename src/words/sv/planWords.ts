import { plan } from './plan/plan.ts'
import { write } from './plan/write.ts'

export const planWords = { plan, write }
