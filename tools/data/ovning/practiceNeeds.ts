const SEED = 97

const component = (indicator: string, theme: string, reason_sv: string, reason_en: string) => {
  return { indicator, weight: 1, theme, reason_sv, reason_en, source: 'Påhittat för övning' }
}

const spec = (id: string, name_sv: string, name_en: string, components: readonly unknown[]) => ({
  id,
  priority_area: id,
  name_sv,
  name_en,
  components,
  normalisation: 'z',
  aggregation: 'arithmetic',
  least_coverage: 0.65,
  base_period: 'each-latest',
  seed: SEED,
  draws: 2000,
  weight_deviation: 0.25,
})

/** need_specs.json: an index for three prioritised areas, and a fourth that nothing is known of yet. */
export function practiceNeedSpecsJson(): string {
  const file = {
    $comment: 'Påhittade behovsindex för övning. Så ser en fil ut som har ett index för varje prioriterat område.',
    specs: [
      spec('social_inkludering', 'Behov av social inkludering', 'Need of social inclusion', [
        component(
          'lag_ekonomisk_standard',
          'ekonomi',
          'Visar vilka hushåll som har små marginaler.',
          'Shows which households have small margins.',
        ),
        component('arbetslosa', 'arbete', 'Visar vilka som söker arbete.', 'Shows who looks for work.'),
        component(
          'ekonomiskt_bistand',
          'ekonomi',
          'Visar vilka hushåll som inte klarar sig på egen inkomst.',
          'Shows which households do not manage on their own income.',
        ),
      ]),
      spec('fullfoljda_studier', 'Behov för fullföljda studier', 'Need for completed studies', [
        component(
          'behoriga_gymnasiet',
          'utbildning',
          'Visar vilka som kan gå vidare till gymnasiet, vänt så att färre är mer behov.',
          'Shows who can go on to upper secondary school, turned so that fewer is more need.',
        ),
        component('hog_franvaro', 'utbildning', 'Visar vem skolan inte når.', 'Shows whom school does not reach.'),
        component(
          'gymnasieexamen',
          'utbildning',
          'Visar hur många som går ut gymnasiet.',
          'Shows how many complete upper secondary school.',
        ),
      ]),
      spec('psykisk_halsa', 'Behov för psykisk hälsa', 'Need for mental health', [
        component(
          'nedsatt_valbefinnande',
          'halsa',
          'Det mest direkta måttet på hur människor mår.',
          'The most direct measure of how people feel.',
        ),
        component('ensamhet', 'halsa', 'Ensamhet går före ohälsa.', 'Loneliness comes before ill-health.'),
        component('sjukdagar', 'halsa', 'Visar ohälsa som varar.', 'Shows ill-health that lasts.'),
      ]),
    ],
    gaps: [
      {
        priority_area: 'trygg_uppvaxt',
        have: [
          {
            indicator: 'barn_lag_ekonomisk_standard',
            reason_sv: 'Visar barnens ekonomiska villkor men inte om de är trygga.',
            reason_en: 'Shows the economic conditions of children but not whether they are safe.',
          },
        ],
        lacking: [
          {
            sv: 'Hur trygga barn och unga är i sitt område, antal svar och andel efter var de bor.',
            en: 'How safe children and young people feel in their area, answers and share by where they live.',
          },
        ],
      },
    ],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
