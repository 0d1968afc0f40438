/** Words of what measures cost. */
export const budget = {
  nothing: 'Inga insatser i registret.',
  allLack: (all: number) =>
    `Vad insatserna kostar går inte att säga: ${all} av ${all} insatser saknar kostnad. Fyll i kostnad per år, så summeras den här per prioriterat område, område och finansiär.`,
  allKnown: (all: number, sum: string) => `${all === 1 ? 'Insatsen' : `De ${all} insatserna`} kostar ${sum} per år.`,
  someKnown: (known: number, all: number, sum: string, lacking: number) =>
    `${known} av ${all} insatser har en känd kostnad, tillsammans ${sum} per år. ${lacking} av ${all} saknar kostnad.`,
  frameSentence: (lacking: number, all: number) =>
    lacking === 0
      ? 'Ramen står bredvid, inte fördelad på insatser.'
      : `Hur ramen är fördelad framgår inte. Den fördelas inte på insatser som saknar kostnad (${lacking} av ${all}).`,
  frames: 'Ram per år',
  noFrames: 'Paketet anger ingen ram.',
  known: 'Känd kostnad per år',
  lackingBar: (lacking: number) =>
    lacking === 1 ? '1 insats utan känd kostnad' : `${lacking} insatser utan känd kostnad`,
  precisions: {
    exact: (amount: string) => amount,
    'at-least': (amount: string) => `drygt ${amount}`,
    about: (amount: string) => `ungefär ${amount}`,
  },
  source: 'Källa',
  unknown: 'saknas',
  atLeast: (amount: string) => `minst ${amount}`,
  tables: { priority: 'Efter prioriterat område', area: 'Efter område', funder: 'Efter finansiär' },
  notes: {
    priority: 'En insats med flera prioriterade områden står på en egen rad, så att raderna summerar till helheten.',
    area: 'En insats i flera områden delas efter angiven andel, annars efter målgruppens storlek.',
    funder:
      'Varje finansiär har sin angivna andel av kostnaden. En andel som inte är angiven räknas som okänd, aldrig som hela.',
  },
  columns: {
    name: { priority: 'Prioriterat område', area: 'Område', funder: 'Finansiär' },
    measures: 'Insatser',
    lacking: 'Saknar kostnad',
    cost: 'Kronor per år',
  },
  lackingOf: (lacking: number, all: number) => `${lacking} av ${all}`,
  noPriority: 'Utan prioriterat område',
  severalPriorities: 'Flera prioriterade områden',
  noFunder: 'Finansiär saknas',
  wholeMunicipality: 'Hela kommunen',
  reachUnknown: 'Räckvidd okänd',
  sharesUnknown: 'Fördelning mellan finansiärer saknas',
  unsplit: 'Går inte att dela på områden',
  toRegister: 'Komplettera i registret',
  takeAwayTitle: (name: string) => `Kostnader för insatser i ${name}`,
  takeAwayUnit: 'Kronor per år',
  tableColumn: 'Indelning',
  nameColumn: 'Rad',
  frameRow: 'Ram',
}
