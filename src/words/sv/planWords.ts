import { plan } from './plan/plan.ts'
import { planAgenda } from './plan/planAgenda.ts'
import { planChanges } from './plan/planChanges.ts'
import { planOrganisation } from './plan/planOrganisation.ts'
import { planRecords } from './plan/planRecords.ts'
import { planView } from './plan/planView.ts'
import { write } from './plan/write.ts'
import { recordForm } from './register/recordForm.ts'

export const planWords = { plan, planAgenda, planChanges, planOrganisation, planRecords, planView, recordForm, write }
