import { localText, NO_TEXT } from '../../../src/domain/LocalText.ts'
import { NO_PLAN } from '../../../src/domain/PlanProposal.ts'
import { NO_SERVICE } from '../../../src/domain/ServiceFacts.ts'
import type { IntakeContext } from '../../../src/intake/IntakeContext.ts'
import { MADE_UP_AREAS, MADE_UP_MUNICIPALITY } from './swedishTables.ts'

/** A package of the made-up municipality, with areas and nothing else. */
export const madeUpContext: IntakeContext = {
  areas: MADE_UP_AREAS.map(({ id, name }) => ({
    id,
    name,
    level: 'RegSO',
    kind: 'annat',
    labelPoint: null,
    areaKm2: null,
    keywords: NO_TEXT,
    geometry: null,
  })),
  groups: [],
  indicators: [],
  meta: {
    title: localText(() => 'Påhittad kommun'),
    municipalityCode: MADE_UP_MUNICIPALITY.code,
    municipalityName: MADE_UP_MUNICIPALITY.name,
    countyName: MADE_UP_MUNICIPALITY.county,
    licence: '',
    sources: [],
    attribution: NO_TEXT,
    vintage: '',
    minN: 5,
    defaultIndicator: null,
    defaultPeriod: null,
    keyIndicators: [],
    residentIndicator: null,
    priorityAreas: [],
    themes: [],
    lens: null,
    compass: null,
    profile: null,
    fundingFrames: [],
    plan: NO_PLAN,
    service: NO_SERVICE,
    synthetic: true,
  },
}
