const sv = {
  title: 'Data',
  lead: (indicators: string, areas: string, vintage: string) =>
    `${indicators} mått för ${areas} områden. Data daterad ${vintage}.`,
  issuesTitle: 'Vad som hittades i filerna',
  noIssues: 'Inga fel hittades i filerna.',
  checkingBorders: 'Områdenas gränser jämförs …',
  issueCount: (errors: number, warnings: number, notes: number) =>
    `${errors} fel, ${warnings} varningar, ${notes} upplysningar.`,
  severities: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
  where: 'Var',
  what: 'Vad',
  fix: 'Gör så här',
  gapsTitle: 'Prioriterade områden utan siffror per område',
  gapsText: 'Öppna data har färre än två mått per område för dessa. Kommunen har uppgifterna själv.',
  indicatorsTitle: 'Mått',
  filter: 'Sök bland måtten',
  columns: {
    name: 'Mått',
    definition: 'Definition',
    periods: 'Perioder',
    coverage: 'Täckning',
    source: 'Källa',
    caveat: 'Att tänka på',
  },
  coverage: (known: string, of: string) => `${known} av ${of}`,
  table: (id: string) => `Tabell ${id}`,
  denominator: (text: string) => `Nämnare: ${text}`,
  breaks: (periods: string) => `Ny definition från ${periods}`,
  showOnMap: 'Visa på kartan',
  sourcesTitle: 'Källor och licens',
  licence: (text: string) => `Licens: ${text}`,
  rounding:
    'SCB lägger från referensår 2025 små slumpmässiga ändringar i tabellerna. Delar summerar därför inte alltid till helheten. Inget är omräknat för att stämma.',
  smallNumbersTitle: 'Små tal',
  smallNumbers: (min: number) =>
    min > 1
      ? `Antal från 1 till ${min - 1} visas inte, inte heller det som skulle avslöja dem.`
      : 'Paketet skyddar inga små tal: även enstaka personer visas.',
  smallNumbersHow: (min: number) =>
    `Det gäller också andelar som bygger på så få, eller där alla utom så få räknas. Ett dolt antal kan alltid vara minst ${min} olika tal för den som räknar ihop allt som visas. Medel som vilar på dolda siffror är avrundade, och en andel av få kan stå i hela procent.`,
  notProtectedTitle: 'Detta skyddas inte',
  notProtected: [
    'Siffror som har publicerats på annat håll, till exempel hos SCB, eller i en äldre utgåva av paketet.',
    'Det som den som bor eller arbetar i området redan vet.',
    'Skillnaden mellan två siffror som visas, om paketet inte har den som ett eget mått, till exempel mellan två åldersgrupper eller två år.',
    'Medelvärden, medianer och index utan uppgift om hur många de bygger på.',
  ],
}

export type DataWords = typeof sv

const en: DataWords = {
  title: 'Data',
  lead: (indicators, areas, vintage) => `${indicators} indicators for ${areas} areas. Data dated ${vintage}.`,
  issuesTitle: 'What was found in the files',
  noIssues: 'No faults were found in the files.',
  checkingBorders: 'Comparing the borders of the areas …',
  issueCount: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  where: 'Where',
  what: 'What',
  fix: 'What to do',
  gapsTitle: 'Prioritised areas without figures by area',
  gapsText: 'Open data has fewer than two indicators by area for these. The municipality holds the figures itself.',
  indicatorsTitle: 'Indicators',
  filter: 'Search the indicators',
  columns: {
    name: 'Indicator',
    definition: 'Definition',
    periods: 'Periods',
    coverage: 'Coverage',
    source: 'Source',
    caveat: 'Keep in mind',
  },
  coverage: (known, of) => `${known} of ${of}`,
  table: (id) => `Table ${id}`,
  denominator: (text) => `Denominator: ${text}`,
  breaks: (periods) => `New definition from ${periods}`,
  showOnMap: 'Show on the map',
  sourcesTitle: 'Sources and licence',
  licence: (text) => `Licence: ${text}`,
  rounding:
    'From reference year 2025 Statistics Sweden adds small random changes to its tables. Parts therefore do not always sum to the whole. Nothing is recalculated to fit.',
  smallNumbersTitle: 'Small numbers',
  smallNumbers: (min) =>
    min > 1
      ? `Counts from 1 to ${min - 1} are not shown, nor is what would reveal them.`
      : 'The package protects no small numbers: even single persons are shown.',
  smallNumbersHow: (min) =>
    `This includes shares that rest on so few, or where all but so few are counted. A hidden count can always be at least ${min} different numbers for someone who adds up everything that is shown. Means that rest on hidden figures are rounded, and a share of few may be in whole per cent.`,
  notProtectedTitle: 'What is not protected',
  notProtected: [
    'Figures published elsewhere, such as by Statistics Sweden, or in an older edition of the package.',
    'What those who live or work in the area already know.',
    'The difference of two figures that are shown, unless the package has it as an indicator of its own, such as between two age groups or two years.',
    'Means, medians and indexes that do not say how many they rest on.',
  ],
}

export const dataWords = { sv, en }
