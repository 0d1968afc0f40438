import type { Language } from '../../domain/LocalText.ts'

const sv = {
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

export type DeckWords = typeof sv

const en: DeckWords = {
  question: 'Question for the group',
  source: (source) => `Source: ${source}`,
  interval: 'The whiskers show how uncertain the figures are.',
  rowsShown: (shown, all) => `Shows ${shown} of ${all} rows. Take the view as a workbook for all.`,
  columnsLeftOut: (names) => `Columns without room: ${names}.`,
  ring: 'Ring',
  note: 'Note',
  chart: (title, finding) => `Chart: ${title}. ${finding}`,
  table: (title, finding) => `Table: ${title}. ${finding}`,
  category: 'Area',
  minus: (name) => `${name}: down to the lower limit`,
  plus: (name) => `${name}: up to the upper limit`,
  slideNumber: 'Slide',
}

/** Words of slides for a presentation program. */
export const deckWords: Readonly<Record<Language, DeckWords>> = { sv, en }
