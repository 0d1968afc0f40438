const KS = 'KS § 196/2024, dnr 2024.475 KS, 2024-12-16'
const PROPOSAL = 'Tjänsteskrivelse Verksamhetsplan folkhälsa och social hållbarhet 2024, 2023-11-06'

const quotation = (text_sv: string, text_en: string, source: string) => ({ text_sv, text_en, source })

/** The yearly plan as the two decisions speak of it, word for word; what they do not date has no day. */
export const PLAN_PROPOSAL = {
  title_sv: 'Verksamhetsplan folkhälsa och social hållbarhet',
  title_en: 'Plan for public health and social sustainability',
  mandate: [
    quotation(
      'Planen utgår från regionala och kommunala styrdokument och inriktningar, och kan ses som den övergripande planen för social hållbarhet i kommunen.',
      'The plan starts from regional and municipal steering documents and can be seen as the overall plan for social sustainability in the municipality. (Our translation.)',
      KS,
    ),
    quotation(
      'Samverkansavtal med Västra Götalandsregionens delregional nämnd västra avseende gemensamma folkhälsoinsatser i Alingsås gäller för perioden 2021-2024. Inför att nya samverkansavtal arbetas fram för att gälla från 1 januari 2026, har rådande samverkansavtal förlängts även under 2025.',
      'The agreement with the sub-regional board, west, of Region Västra Götaland on joint public-health work in Alingsås holds for 2021-2024. While new agreements are worked out to hold from 1 January 2026, the present one has been prolonged during 2025. (Our translation.)',
      KS,
    ),
    quotation(
      'Genom avtalet med delregionala nämnden västra (DRNV) erhåller kommunen drygt 1 miljon kronor per år, under förutsättningen att kommunen går in med en lika stor insats.',
      'Through the agreement with the sub-regional board, west, the municipality receives a little over 1 million kronor a year, on condition that the municipality puts in as much. (Our translation.)',
      PROPOSAL,
    ),
    quotation(
      'Inriktningen i planen tas fram i samråd med kommunledning och förvaltningsledningar, samt vid presidiedialogen mellan Alingsås kommun och delregionala nämnden västra (DRNV).',
      'The direction of the plan is worked out with the leadership of the municipality and its departments, and at the dialogue between the presidiums of Alingsås municipality and the sub-regional board, west. (Our translation.)',
      PROPOSAL,
    ),
  ],
  deadlines: [
    {
      id: 'presidiedialog',
      name_sv: 'Presidiedialog med delregionala nämnden västra',
      document: 'dialogue',
      name_en: 'Dialogue with the presidium of the sub-regional board, west',
      year_offset: -1,
      source: PROPOSAL,
    },
    {
      id: 'regionen',
      name_sv: 'Verksamhetsplanen skickas till regionen, senast',
      day: '12-01',
      year_offset: -1,
      name_en: 'The plan is sent to the region, at the latest',
      document: 'plan',
      source: KS,
    },
    {
      id: 'kommunstyrelsen',
      name_sv: 'Verksamhetsplan och budget beslutas av kommunstyrelsen',
      year_offset: -1,
      name_en: 'Plan and budget are decided by the municipal executive board',
      document: 'plan',
      source: KS,
      note_sv: 'Planen för 2025 beslutades den 16 december 2024',
      note_en: 'The plan for 2025 was decided on 16 December 2024',
    },
  ],
}
