const sv = {
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

export type BudgetWords = typeof sv

const en: BudgetWords = {
  nothing: 'No measures in the register.',
  allLack: (all) =>
    `What the measures cost cannot be told: ${all} of ${all} measures state no cost. State a cost a year, and it is added up here by prioritised area, area and funder.`,
  allKnown: (all, sum) => `${all === 1 ? 'The measure costs' : `The ${all} measures cost`} ${sum} a year.`,
  someKnown: (known, all, sum, lacking) =>
    `${known} of ${all} measures state a cost, ${sum} a year together. ${lacking} of ${all} state none.`,
  frameSentence: (lacking, all) =>
    lacking === 0
      ? 'The frame stands beside, not divided between measures.'
      : `How the frame is divided is not stated. It is not spread over measures that state no cost (${lacking} of ${all}).`,
  frames: 'Frame a year',
  noFrames: 'The package states no frame.',
  known: 'Known cost a year',
  lackingBar: (lacking) => (lacking === 1 ? '1 measure without known cost' : `${lacking} measures without known cost`),
  precisions: {
    exact: (amount) => amount,
    'at-least': (amount) => `a little over ${amount}`,
    about: (amount) => `about ${amount}`,
  },
  source: 'Source',
  unknown: 'not stated',
  atLeast: (amount) => `at least ${amount}`,
  tables: { priority: 'By prioritised area', area: 'By area', funder: 'By funder' },
  notes: {
    priority: 'A measure with several prioritised areas has a row of its own, so that the rows add up to the whole.',
    area: 'A measure in several areas is split by stated share, else by the size of the target group.',
    funder:
      'Each funder has its stated share of the cost. A share that is not stated counts as unknown, never as all of it.',
  },
  columns: {
    name: { priority: 'Prioritised area', area: 'Area', funder: 'Funder' },
    measures: 'Measures',
    lacking: 'State no cost',
    cost: 'SEK a year',
  },
  lackingOf: (lacking, all) => `${lacking} of ${all}`,
  noPriority: 'Without prioritised area',
  severalPriorities: 'Several prioritised areas',
  noFunder: 'Funder not stated',
  wholeMunicipality: 'Whole municipality',
  reachUnknown: 'Reach unknown',
  sharesUnknown: 'Division between funders not stated',
  unsplit: 'Cannot be divided between areas',
  toRegister: 'Complete it in the register',
  takeAwayTitle: (name) => `Costs of measures in ${name}`,
  takeAwayUnit: 'SEK a year',
  tableColumn: 'Division',
  nameColumn: 'Row',
  frameRow: 'Frame',
}

/** Words of what measures cost. */
export const budgetWords = { sv, en }
