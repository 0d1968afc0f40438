const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** Vyn Plan: dokumentet, det som går in i det och vad som saknas. */
export const planView = {
  title: 'Plan',
  tabsLabel: 'Planens delar',
  tabs: {
    dokument: 'Dokument',
    mal: 'Mål',
    roster: 'Röster',
    agenda: 'Agenda 2030',
    organisation: 'Organisation',
    andringar: 'Ändringar',
  },
  // Dokument
  kinds: { plan: 'Verksamhetsplan', 'follow-up': 'Uppföljning', dialogue: 'Presidiedialog' },
  kindLabel: 'Vilket dokument',
  year: 'År',
  finding: (parts: number, write: number, lacks: number) =>
    `${parts} ${one(parts, 'del', 'delar')}. ${write === 0 ? 'Inget står kvar att skriva' : `${write} ${one(write, 'ställe', 'ställen')} att skriva`}${lacks === 0 ? '.' : `, och ${lacks} ${one(lacks, 'sorts uppgift', 'sorters uppgifter')} saknas i underlaget.`}`,
  counting: 'Osäkerheten räknas fram. Dokumentet visas när den är klar.',
  make: 'Gör dokumentet',
  makeNote: 'Samma text och siffror som i dokumentet på skärmen. Det som står inom hakparentes skrivs i Word.',
  word: 'Word',
  html: 'Webbsida (HTML)',
  print: 'Skriv ut',
  making: 'Gör dokumentet …',
  made: (name: string) => `${name} är sparad.`,
  failed: 'Dokumentet kunde inte göras. Försök igen.',
  template: 'Kommunens Word-mall',
  templateNote:
    'En .docx med kommunens formatmallar. Rubriker och brödtext får mallens utseende. Utan mall används en egen.',
  templateChoose: 'Välj mall',
  templateNotKept: 'Mallen gäller tills sidan stängs: webbläsaren kunde inte spara den.',
  templateRemove: 'Ta bort mallen',
  templateBad: (name: string) =>
    `${name} är ingen Word-fil med formatmallar. Spara mallen som .docx och välj den igen.`,
  lacking: 'Det här saknas',
  nothingLacking: 'Inget saknas i underlaget.',
  fillIn: {
    register: 'Fyll i registret',
    goals: 'Skriv mål',
    notes: 'Skriv röster',
    package: 'Se Data',
    document: 'Visa stället',
  },
  contents: 'Innehåll',
  toWrite: (count: number) => `${count} att skriva`,
  sideLabel: 'Dokumentet: gör, fyll i, hitta',
  fileNames: { plan: 'verksamhetsplan', 'follow-up': 'uppfoljning', dialogue: 'presidiedialog' },
  tableColumns: { part: 'Del', text: 'Innehåll' },
}
