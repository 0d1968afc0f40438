export const panel = {
  panelLabel: 'Valt område',
  aboutFigure: 'Om siffran',
  chooseArea: 'Välj ett område',
  chooseAreaHint: 'Peka på kartan eller välj i listan. Upp till fyra områden kan jämföras.',
  residents: (count: string, period: string) => `${count} invånare ${period}`,
  /** Some age of the area is hidden or missing. */
  residentsAtLeast: (count: string, period: string) => `minst ${count} invånare ${period}`,
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
