import type { LocalText } from '../../src/domain/LocalText.ts'

/** A sentence for why an indicator is part of a need index, and where it comes from. */
interface Reasoned {
  readonly indicator: string
  readonly reason: LocalText
}

const reasoned = ({ indicator, reason }: Reasoned) => ({ indicator, reason_sv: reason.sv, reason_en: reason.en })

/** Measured alike: the board of need and effort gives every component the same weight. */
const component = (one: Reasoned & { readonly theme: string; readonly source: string }) => ({
  indicator: one.indicator,
  weight: 1,
  theme: one.theme,
  reason_sv: one.reason.sv,
  reason_en: one.reason.en,
  source: one.source,
})

const SOCIAL_INCLUSION = {
  id: 'social_inkludering',
  priority_area: 'social_inkludering',
  name_sv: 'Behov av social inkludering',
  name_en: 'Need of social inclusion',
  components: [
    component({
      indicator: 'lag_ekonomisk_standard',
      theme: 'ekonomi',
      reason: {
        sv: 'Låg ekonomisk standard är det vedertagna måttet på ekonomisk utsatthet: hushållet har under 60 procent av rikets median att leva på, vilket begränsar möjligheten att delta i samhällslivet.',
        en: 'Low economic standard is the established measure of economic hardship: the household lives on less than 60 per cent of the national median, which limits the possibility to take part in society.',
      },
      source: 'SCB, TAB6685',
    }),
    component({
      indicator: 'arbetslosa',
      theme: 'arbete',
      reason: {
        sv: 'Arbetslösa är de som vill och kan arbeta men står utan arbete, och därmed utan den delaktighet och försörjning som ett arbete ger.',
        en: 'The unemployed want to and can work but are without it, and so without the participation and the livelihood that work gives.',
      },
      source: 'SCB, TAB6680',
    }),
    component({
      indicator: 'sysselsatta',
      theme: 'arbete',
      reason: {
        sv: 'Sysselsatta, vänt så att färre är mer behov, fångar även dem som står utanför arbetskraften och därför inte syns bland de arbetslösa.',
        en: 'Employment, turned so that less is more need, also catches those outside the labour force, who are not seen among the unemployed.',
      },
      source: 'SCB, TAB6680',
    }),
  ],
  normalisation: 'z',
  aggregation: 'arithmetic',
  least_coverage: 0.65,
  base_period: 'latest-common',
  seed: 1489,
  draws: 2000,
  weight_deviation: 0.25,
}

const text = (sv: string, en: string): LocalText => ({ sv, en })

const GAPS = [
  {
    priority_area: 'fullfoljda_studier',
    have: [
      reasoned({
        indicator: 'eftergymnasial_utbildning',
        reason: text(
          'De vuxnas utbildning hänger samman med barnens skolresultat men säger inget om dem som går i skolan nu.',
          'The education of adults goes together with the results of children but says nothing about those who are at school now.',
        ),
      }),
    ],
    lacking: [
      text(
        'Elever i årskurs 9 som är behöriga till gymnasieskolan, antal och andel efter var eleven bor; finns i dag bara för hela kommunen.',
        'Pupils in year 9 who are eligible for upper secondary school, number and share by where the pupil lives; today only for the whole municipality.',
      ),
      text(
        'Meritvärde i årskurs 9 med antal elever, efter var eleven bor; finns i dag bara för hela kommunen.',
        'Merit points in year 9 with the number of pupils, by where the pupil lives; today only for the whole municipality.',
      ),
      text(
        'Ungdomar med gymnasieexamen inom fyra år, antal och andel efter var de bor; finns i dag bara för hela kommunen.',
        'Young people with an upper secondary exam within four years, number and share by where they live; today only for the whole municipality.',
      ),
    ],
  },
  {
    priority_area: 'psykisk_halsa',
    have: [
      reasoned({
        indicator: 'inkomst_sjuk_aktivitetsersattning',
        reason: text(
          'Sjuk- och aktivitetsersättning visar långvarig ohälsa bland vuxna, men i kronor per person, utan nämnare att pröva mot och utan att skilja psykisk ohälsa från annan.',
          'Sickness and activity compensation shows lasting ill-health among adults, but in kronor per person, without a denominator to test against and without telling mental ill-health from other.',
        ),
      }),
    ],
    lacking: [
      text(
        'Självskattat psykiskt välbefinnande, antal svar och andel efter var den svarande bor; finns i dag bara för hela kommunen.',
        'Self-rated mental wellbeing, number of answers and share by where the respondent lives; today only for the whole municipality.',
      ),
      text(
        'Sjukdagar (ohälsotal eller sjukpenningtal) med antal personer, efter bostadsområde; finns i dag bara för hela kommunen.',
        'Sickness days (with the number of persons) by area of residence; today only for the whole municipality.',
      ),
      text(
        'Någon uppgift om barns och ungas psykiska hälsa efter var de bor; det finns ingen i öppna data.',
        'Any figure on the mental health of children and young people by where they live; there is none in open data.',
      ),
    ],
  },
]

/** need_specs.json: the need index of the prioritised area that has figures, and the gaps of the two that lack them. */
export function needSpecsJson(): string {
  const comment =
    'Behovsindex (specs) och kunskapsluckor (gaps). Vikter: bara förhållandet mellan dem räknas; utan weight väger varje tema lika och måtten inom temat lika. sign (1 eller -1) krävs för mått utan riktning. Läses tillsammans med indicators.csv.'
  return `${JSON.stringify({ $comment: comment, specs: [SOCIAL_INCLUSION], gaps: GAPS }, null, 2)}\n`
}
