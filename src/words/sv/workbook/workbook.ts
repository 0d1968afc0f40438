const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** En tabell som redigeras i Excel och läses tillbaka: arbetsboken, och det som den ändrar. */
export const workbook = {
  open: 'Redigera i Excel',
  idLabel: 'Id (ändra inte)',
  inEnglish: (name: string) => `${name}, på engelska`,
  names: { measures: 'Insatser', goals: 'Mål', notes: 'Röster' },
  fileNames: { measures: 'insatser', goals: 'mal', notes: 'roster' },
  about: 'Så gör du',
  severalHint: 'Välj i listan. Flera skrivs med semikolon emellan.',
  choiceHint: 'Välj i listan.',
  dateHint: 'Skriv 2026, 2026-08 eller 2026-08-31.',
  guide: {
    measures: [
      'En rad är en insats. Ändra i cellerna, lägg till rader underst, ta bort rader. Rader och kolumner kan flyttas.',
      'Den första kolumnen är dold: där står vilken insats raden är. En kopierad rad frågas det om.',
      'En tom cell är okänt, aldrig 0. Områden skrivs med namn, flera med semikolon emellan.',
      'Ritade ytor, och andelar och grund för varje område, finns inte här. De är kvar som de är.',
    ],
    goals: [
      'En rad är ett mål. Ändra i cellerna, lägg till rader underst, ta bort rader. Rader och kolumner kan flyttas.',
      'Den första kolumnen är dold: där står vilket mål raden är. En kopierad rad frågas det om.',
      'En tom cell är okänt, aldrig 0. Är Var tomt gäller målet hela kommunen.',
    ],
    notes: [
      'En rad är en röst. Ändra i cellerna, lägg till rader underst, ta bort rader. Rader och kolumner kan flyttas.',
      'Den första kolumnen är dold: där står vilken röst raden är. En kopierad rad frågas det om.',
      'Skriv inget som pekar ut en person. Interna röster står också här: lämna inte arbetsboken vidare utanför arbetsgruppen.',
    ],
  },
  guideBack: 'Spara arbetsboken och läs in den i Social kompass. Där visas varje ändring innan något ändras.',
  steps: {
    out: '1. Spara arbetsboken',
    outNote: 'Val görs i listor i cellerna. Ändra i Excel eller LibreOffice, lägg till och ta bort rader, och spara.',
    save: 'Spara arbetsboken',
    back: '2. Läs in den igen',
    backNote:
      'Varje ändring visas och godkänns rad för rad. Det som andra har ändrat här under tiden skrivs inte över utan att du har valt. Inget skickas någonstans.',
    choose: 'Välj arbetsboken',
  },
  faults: {
    tooLarge: 'Filen är större än 20 MB och läses inte.',
    noTable: 'I filen finns ingen tabell med de här rubrikerna. Välj arbetsboken som sparades här.',
    otherTable: (table: string) => `Arbetsboken har ${table}. Läs in den där.`,
    otherMunicipality: 'Arbetsboken är sparad från en annan kommuns uppgifter och läses inte in här.',
    newer: 'Arbetsboken är sparad med en nyare version av Social kompass. Uppdatera sidan och försök igen.',
    failed: 'Filen kunde inte läsas. Kontrollera att den är sparad som Excel-arbetsbok (.xlsx).',
  },
  withoutBase:
    'Filen vet inte vad som stod i den när den sparades. Därför jämförs den med det som står här nu, och rader som saknas i den är kvar.',
  offers: {
    title: 'Vad menas?',
    note: 'Ett svar gäller alla rader med samma ord. Utan svar är det som står här kvar.',
    rows: (lines: string, count: number) => (count === 1 ? `rad ${lines}` : `raderna ${lines}`),
    more: (count: number) => `${count} till`,
    readAs: (text: string) => `Läs som ${text}`,
  },
  ignored: (names: string) => `Rubriker som lämnas utanför: ${names}.`,
  summary: (changes: number, asked: number, same: number) =>
    [
      changes === 0 && asked === 0
        ? 'Inget är ändrat.'
        : `${changes} ${one(changes, 'rad ändrar något', 'rader ändrar något')}.`,
      asked === 0
        ? ''
        : `${asked} ${one(asked, 'rad måste', 'rader måste')} avgöras och ${one(asked, 'är', 'är')} inte ikryssade.`,
      `${same} oförändrade.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  columns: ['Ta med', 'Rad', 'Det här ändras'],
  kinds: {
    changed: 'ändras',
    added: 'ny',
    removed: 'finns inte kvar i arbetsboken',
    gone: 'togs bort här medan arbetsboken var ute',
    stranger: 'har ett id som inte finns här',
    doubled: 'har samma id som en annan rad',
  },
  asks: {
    changed: '',
    added: '',
    removed: 'Kryssa i för att ta bort den också här.',
    gone: 'Kryssa i för att lägga tillbaka den som raden säger.',
    stranger: 'Kryssa i för att lägga till den som ny.',
    doubled: 'Kryssa i för att lägga till den som ny. Annars tas bara den andra raden med.',
  },
  noTitle: 'Rad utan namn',
  nameless: 'Raden behöver ett namn för att kunna läggas till.',
  take: (title: string) => `Ta med ${title}`,
  row: (line: number) => `rad ${line}`,
  becomes: (label: string, was: string, becomes: string) => `${label}: ${was} → ${becomes}`,
  says: (label: string, becomes: string) => `${label}: ${becomes}`,
  moreFields: (count: number) => `och ${count} ${one(count, 'uppgift', 'uppgifter')} till`,
  unknown: 'okänt',
  conflict: (label: string, was: string) =>
    `${label} har ändrats här också, till ${was}. Det står kvar om du inte kryssar i arbetsbokens:`,
  takeTheirs: (becomes: string) => `Ta ${becomes} ur arbetsboken`,
  accept: (count: number) => (count === 0 ? 'Ta in' : `Ta in ${count} ${one(count, 'rad', 'rader')}`),
  again: 'Välj en annan fil',
  cancel: 'Avbryt',
  close: 'Stäng',
  moreLines: (count: number) => `${count} rader till visas inte här men tas med som de är.`,
  done: (count: number) =>
    `${count} ${one(count, 'rad ur arbetsboken är', 'rader ur arbetsboken är')} med. Ångra tar tillbaka dem en i taget.`,
}
