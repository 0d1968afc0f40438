const sv = {
  title: 'Läs in insatser',
  lead: 'En tabell med en rad per insats: CSV-filer (även paketets egna measures.csv och measure_areas.csv tillsammans) eller celler som klistras in från ett kalkylprogram. Inget skickas någonstans. Spara en Excel-fil som CSV först.',
  choose: 'Välj filer',
  paste: 'Klistra in celler',
  pasteHint:
    'Första raden är rubriker: Insats, Område, Status, Målgrupp, Ålder, Start, Slut, Kostnad, Ansvarig, Prioriterat område. Övriga rubriker lämnas utanför.',
  readIt: 'Läs det inklistrade',
  pasted: 'inklistrat',
  tooLarge: 'Filen är större än 5 MB och läses inte. Ta bort det som inte är insatser.',
  summary: (added: number, changed: number, same: number) => `${added} nya, ${changed} ändrade, ${same} oförändrade.`,
  nothing: 'Ingen insats kunde läsas.',
  kinds: { added: 'ny', changed: 'ändras', same: 'oförändrad' },
  take: (title: string) => `Ta med ${title}`,
  row: (line: number) => `rad ${line}`,
  readAs: (heading: string, given: string, used: string) => `${heading}: ”${given}” läses som ${used || 'okänt'}.`,
  becomes: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  faults: 'Det som inte kunde läsas',
  faultNote:
    'Raderna tas med utan det som inte kunde läsas. Rätta i tabellen och läs in igen, eller ta med dem och komplettera i registret.',
  agree: (name: string) => `Läs som ${name}`,
  offers: 'Vad menas?',
  offersNote:
    'Ett svar gäller alla rader med samma ord. Utan svar läses raderna utan det, och en insats utan område får räckvidd okänd.',
  offerRows: (lines: string, count: number) => (count === 1 ? `rad ${lines}` : `raderna ${lines}`),
  moreRows: (count: number) => `och ${count} till`,
  choices: {
    everywhere: 'hela kommunen',
    kinds: {
      tatort: 'områden i tätort',
      ort: 'områden i orter',
      landsbygd: 'områden på landsbygden',
      annat: 'övriga områden',
    },
    ofKind: (kind: string, count: number) => `alla ${count} ${kind}`,
  },
  filledDown: (heading: string, used: string) => `${heading}: tom cell läses som raden ovanför, ${used}.`,
  skipped: (texts: string) => `Rader som inte är insatser: ${texts}.`,
  skippedRow: (line: number, text: string) => `rad ${line} (${text})`,
  moreLines: (count: number) => `${count} rader till visas inte här men tas med.`,
  ignored: (names: string) => `Rubriker som lämnas utanför: ${names}.`,
  keepsRest: 'Insatser som inte står i tabellen är kvar som de är.',
  accept: (count: number) => (count === 1 ? 'Lägg till 1 insats i utkastet' : `Lägg till ${count} insatser i utkastet`),
  back: 'Välj en annan tabell',
  cancel: 'Avbryt',
  close: 'Stäng',
  done: (count: number) =>
    count === 1 ? '1 insats är inläst i utkastet.' : `${count} insatser är inlästa i utkastet.`,
  columns: ['Ta med', 'Insats', 'Så läses raden'],
}

export type SheetWords = typeof sv

const en: SheetWords = {
  title: 'Read measures',
  lead: 'A table with a row for each measure: CSV files (also the measures.csv and measure_areas.csv of a package together), or cells pasted from a spreadsheet. Nothing is sent anywhere. Save an Excel file as CSV first.',
  choose: 'Choose files',
  paste: 'Paste cells',
  pasteHint:
    'The first row is headings, in Swedish: Insats, Område, Status, Målgrupp, Ålder, Start, Slut, Kostnad, Ansvarig, Prioriterat område. Other headings are left out.',
  readIt: 'Read what is pasted',
  pasted: 'pasted',
  tooLarge: 'The file is larger than 5 MB and is not read. Take away what is not measures.',
  summary: (added, changed, same) => `${added} new, ${changed} changed, ${same} unchanged.`,
  nothing: 'No measure could be read.',
  kinds: { added: 'new', changed: 'changes', same: 'unchanged' },
  take: (title) => `Include ${title}`,
  row: (line) => `line ${line}`,
  readAs: (heading, given, used) => `${heading}: “${given}” is read as ${used || 'unknown'}.`,
  becomes: (field, before, after) => `${field}: ${before} → ${after}`,
  faults: 'What could not be read',
  faultNote:
    'The rows are included without what could not be read. Correct the table and read it again, or include them and complete them in the register.',
  agree: (name) => `Read as ${name}`,
  offers: 'What is meant?',
  offersNote:
    'An answer holds for every line with the same word. Without one the lines are read without it, and a measure without an area is of unknown reach.',
  offerRows: (lines, count) => (count === 1 ? `line ${lines}` : `lines ${lines}`),
  moreRows: (count) => `and ${count} more`,
  choices: {
    everywhere: 'the whole municipality',
    kinds: { tatort: 'areas of the town', ort: 'areas of localities', landsbygd: 'rural areas', annat: 'other areas' },
    ofKind: (kind, count) => `all ${count} ${kind}`,
  },
  filledDown: (heading, used) => `${heading}: a blank cell is read as the line above, ${used}.`,
  skipped: (texts) => `Lines that are no measures: ${texts}.`,
  skippedRow: (line, text) => `line ${line} (${text})`,
  moreLines: (count) => `${count} more lines are not shown here but are included.`,
  ignored: (names) => `Headings left out: ${names}.`,
  keepsRest: 'Measures that are not in the table stay as they are.',
  accept: (count) => (count === 1 ? 'Add 1 measure to the draft' : `Add ${count} measures to the draft`),
  back: 'Choose another table',
  cancel: 'Cancel',
  close: 'Close',
  done: (count) => (count === 1 ? '1 measure is read into the draft.' : `${count} measures are read into the draft.`),
  columns: ['Include', 'Measure', 'How the row is read'],
}

/** Words of reading measures from a table. */
export const sheetWords = { sv, en }
