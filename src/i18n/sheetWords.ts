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
