import type { deck as swedish } from '../../sv/output/deck.ts'

export const deck: typeof swedish = {
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
