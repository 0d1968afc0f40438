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
  smallNumbers: (min: number) => `Antal från 1 till ${min - 1} visas inte, inte heller det som skulle avslöja dem.`,
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
  smallNumbers: (min) => `Counts from 1 to ${min - 1} are not shown, nor is what would reveal them.`,
}

export const dataWords = { sv, en }
