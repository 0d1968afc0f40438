import type { panel as swedish } from '../../sv/first/panel.ts'

export const panel: typeof swedish = {
  panelLabel: 'Chosen area',
  aboutFigure: 'About the figure',
  chooseArea: 'Choose an area',
  chooseAreaHint: 'Point at the map or choose in the list. Up to four areas can be compared.',
  residents: (count, period) => `${count} residents ${period}`,
  residentsAtLeast: (count, period) => `at least ${count} residents ${period}`,
  kinds: { tatort: '', ort: 'Smaller locality', landsbygd: 'Countryside', annat: '' },
  sourceList: (sources) => `Sources: ${sources}.`,
  mostLike: (area) => `Most like ${area}`,
  similarBy: (names) => `closest in ${names}`,
  closeArea: (area) => `Remove ${area} from the choice`,
  verdicts: {
    above: { lead: 'Higher than the municipality.', rest: 'The difference is larger than chance usually gives.' },
    below: { lead: 'Lower than the municipality.', rest: 'The difference is larger than chance usually gives.' },
    'not-clear': { lead: 'Not clearly different from the municipality.', rest: 'The difference may be chance.' },
    unknown: {
      lead: 'Cannot be told',
      rest: 'whether the difference from the municipality is larger than chance usually gives.',
    },
    none: { lead: 'No value for the municipality', rest: 'to compare with.' },
  },
  interval: (range) => `Interval ${range}.`,
  rank: (from, to, of) => (from === to ? `Place ${from} of ${of}.` : `Between place ${from} and ${to} of ${of}.`),
  among: (area, count) => `${area} among ${count} areas`,
  keyMunicipality: 'Municipality',
  keyOthers: 'Other areas',
  measuresReaching: (area) => `Measures that reach ${area}`,
  noTargeted: 'No directed measure in the documents.',
  alsoMunicipality: (count) =>
    count === 1
      ? 'Also one measure that reaches the whole municipality.'
      : `Also ${count} measures that reach the whole municipality.`,
  alsoUnplaced: (count) =>
    count === 1 ? 'One measure is of unknown reach.' : `${count} measures are of unknown reach.`,
  gaps: (names) => `${names}: no figures by area.`,
  seeData: 'See what is lacking',
  openProfile: 'Open the area profile',
  rankedList: 'All areas',
  raiseSheet: 'Show more about the choice',
  lowerSheet: 'Show less about the choice',
  stripSummary: (indicator, area, value, municipality) =>
    `${indicator}: ${area} ${value}, municipality ${municipality}.`,
  sources: 'Sources',
}
