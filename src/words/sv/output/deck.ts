/** Words of slides for a presentation program. */
export const deck = {
  question: 'Fråga till gruppen',
  source: (source: string) => `Källa: ${source}`,
  interval: 'Strecken visar hur osäkra talen är.',
  rowsShown: (shown: string, all: string) => `Visar ${shown} av ${all} rader. Hämta vyn som arbetsbok för alla.`,
  columnsLeftOut: (names: string) => `Kolumner utan plats: ${names}.`,
  ring: 'Ring',
  note: 'Anteckning',
  chart: (title: string, finding: string) => `Diagram: ${title}. ${finding}`,
  table: (title: string, finding: string) => `Tabell: ${title}. ${finding}`,
  category: 'Område',
  minus: (name: string) => `${name}: ner till undre gräns`,
  plus: (name: string) => `${name}: upp till övre gräns`,
  slideNumber: 'Bild',
}
