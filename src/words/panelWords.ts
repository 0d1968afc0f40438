const sv = {
  panelLabel: 'Valt område',
  chooseArea: 'Välj ett område',
  chooseAreaHint: 'Peka på kartan eller välj i listan. Upp till fyra områden kan jämföras.',
  residents: (count: string, period: string) => `${count} invånare ${period}`,
  kinds: { tatort: '', ort: 'Mindre tätort', landsbygd: 'Landsbygd', annat: '' },
  sourceList: (sources: string) => `Källor: ${sources}.`,
  mostLike: (area: string) => `Mest lika ${area}`,
  similarBy: (names: string) => `närmast i ${names}`,
  closeArea: (area: string) => `Ta bort ${area} ur valet`,
  verdicts: {
    above: { lead: 'Högre än kommunen.', rest: 'Skillnaden är större än vad slumpen brukar ge.' },
    below: { lead: 'Lägre än kommunen.', rest: 'Skillnaden är större än vad slumpen brukar ge.' },
    'not-clear': { lead: 'Inte tydligt skilt från kommunen.', rest: 'Skillnaden kan vara slump.' },
    unknown: {
      lead: 'Går inte att säga',
      rest: 'om skillnaden mot kommunen är större än vad slumpen brukar ge.',
    },
    none: { lead: 'Inget värde för kommunen', rest: 'att jämföra med.' },
  },
  interval: (range: string) => `Intervall ${range}.`,
  rank: (from: number, to: number, of: number) =>
    from === to ? `Plats ${from} av ${of}.` : `Mellan plats ${from} och ${to} av ${of}.`,
  among: (area: string, count: string) => `${area} bland ${count} områden`,
  keyMunicipality: 'Kommunen',
  keyOthers: 'Övriga områden',
  measuresReaching: (area: string) => `Insatser som når ${area}`,
  noTargeted: 'Ingen riktad insats i underlaget.',
  alsoMunicipality: (count: number) =>
    count === 1 ? 'Dessutom en insats som når hela kommunen.' : `Dessutom ${count} insatser som når hela kommunen.`,
  alsoUnplaced: (count: number) =>
    count === 1 ? 'För en insats är räckvidden okänd.' : `För ${count} insatser är räckvidden okänd.`,
  gaps: (names: string) => `${names} saknar siffror per område.`,
  seeData: 'Se vad som saknas',
  openProfile: 'Öppna områdesprofilen',
  rankedList: 'Alla områden',
  raiseSheet: 'Visa mer om valet',
  lowerSheet: 'Visa mindre om valet',
  stripSummary: (indicator: string, area: string, value: string, municipality: string) =>
    `${indicator}: ${area} ${value}, kommunen ${municipality}.`,
  sources: 'Källor',
}

export type PanelWords = typeof sv

const en: PanelWords = {
  panelLabel: 'Chosen area',
  chooseArea: 'Choose an area',
  chooseAreaHint: 'Point at the map or choose in the list. Up to four areas can be compared.',
  residents: (count, period) => `${count} residents ${period}`,
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
  noTargeted: 'No targeted measure in the documents.',
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

export const panelWords = { sv, en }
