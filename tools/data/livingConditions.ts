import { named } from './themes.ts'

/** The prioritised area that a package proposes which nobody has prioritised for yet. */
export const LIVING_CONDITIONS = named('levnadsvillkor', 'Levnadsvillkor', 'Living conditions')

const COMPONENTS = [
  {
    indicator: 'lag_ekonomisk_standard',
    theme: 'ekonomi',
    source: 'SCB, TAB6685',
    reason_sv: 'Låg ekonomisk standard är det vedertagna måttet på ekonomisk utsatthet.',
    reason_en: 'Low economic standard is the established measure of economic hardship.',
  },
  {
    indicator: 'arbetslosa',
    theme: 'arbete',
    source: 'SCB, TAB6680',
    reason_sv: 'Arbetslösa vill och kan arbeta men står utan arbete.',
    reason_en: 'The unemployed want to and can work but are without it.',
  },
  {
    indicator: 'sysselsatta',
    theme: 'arbete',
    source: 'SCB, TAB6680',
    reason_sv: 'Sysselsatta, vänt så att färre är mer behov, fångar även dem som står utanför arbetskraften.',
    reason_en: 'Employment, turned so that less is more need, also catches those outside the labour force.',
  },
]

/**
 * need_specs.json with one need index of low income and lack of work, of the indicators that a package has. The same
 * weight for each theme: whoever knows the municipality chooses others.
 */
export function livingConditionsNeed(has: (indicator: string) => boolean): string {
  const components = COMPONENTS.filter(({ indicator }) => has(indicator))
  const spec = {
    id: LIVING_CONDITIONS.id,
    priority_area: LIVING_CONDITIONS.id,
    name_sv: 'Behov: ekonomi och arbete',
    name_en: 'Need: economy and work',
    components,
  }
  return `${JSON.stringify({ specs: components.length > 0 ? [spec] : [], gaps: [] }, null, 2)}\n`
}
