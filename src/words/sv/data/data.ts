export const data = {
  title: 'Data',
  readIn: 'Läs in egna siffror',
  portable: {
    text: 'Program, siffror, berättelser och det du själv har gjort, i en fil som öppnas med dubbelklick: utan nät, utan server och utan installation. Filen innehåller paketets alla siffror, också de som döljs på skärmen för att de gäller få personer. Ge den bara till den som får se dem.',
    save: 'Spara som en fil',
    making: 'Filen görs …',
    saved: 'Sparad bland hämtade filer.',
    failed: 'Filen kunde inte göras. Kontrollera att nätet fungerar, och försök igen.',
  },
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
  gapsText: 'Här har öppna data färre än två mått per område. Kommunen har uppgifterna själv.',
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
  aboutTitle: 'Om tjänsten',
  about: { kvalitet: 'Hur bra är siffrorna?', tillganglighet: 'Tillgänglighetsredogörelse' },
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
