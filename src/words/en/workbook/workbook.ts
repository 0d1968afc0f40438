import type { workbook as swedish } from '../../sv/workbook/workbook.ts'

const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

export const workbook: typeof swedish = {
  open: 'Edit in Excel',
  idLabel: 'Id (do not change)',
  inEnglish: (name: string) => `${name}, in English`,
  names: { measures: 'Measures', goals: 'Goals', notes: 'Voices' },
  fileNames: { measures: 'measures', goals: 'goals', notes: 'voices' },
  about: 'How to',
  severalHint: 'Choose from the list. Several are written with a semicolon between.',
  choiceHint: 'Choose from the list.',
  dateHint: 'Write 2026, 2026-08 or 2026-08-31.',
  guide: {
    measures: [
      'A row is a measure. Change cells, add rows at the bottom, take rows away. Rows and columns may be moved.',
      'The first column is hidden: it says which measure the row is. A copied row is asked about.',
      'An empty cell is unknown, never 0. Areas are written by name, several with a semicolon between.',
      'Drawn ground, and shares and basis for each area, are not here. They stay as they are.',
    ],
    goals: [
      'A row is a goal. Change cells, add rows at the bottom, take rows away. Rows and columns may be moved.',
      'The first column is hidden: it says which goal the row is. A copied row is asked about.',
      'An empty cell is unknown, never 0. Without a place the goal is for the whole municipality.',
    ],
    notes: [
      'A row is a voice. Change cells, add rows at the bottom, take rows away. Rows and columns may be moved.',
      'The first column is hidden: it says which voice the row is. A copied row is asked about.',
      'Write nothing that points out a person. Internal voices are here, too: do not pass the workbook on outside the working group.',
    ],
  },
  guideBack: 'Save the workbook and read it into Social kompass. Every change is shown there before anything changes.',
  steps: {
    out: '1. Save the workbook',
    outNote:
      'Choices are made from lists in the cells. Change it in Excel or LibreOffice, add and take away rows, and save.',
    save: 'Save the workbook',
    back: '2. Read it back',
    backNote:
      'Every change is shown and agreed to row by row. What others have changed here meanwhile is not written over unless you choose so. Nothing is sent anywhere.',
    choose: 'Choose the workbook',
  },
  faults: {
    tooLarge: 'The file is larger than 20 MB and is not read.',
    noTable: 'The file has no table with these headings. Choose the workbook that was saved here.',
    otherTable: (table: string) => `The workbook has ${table}. Read it there.`,
    otherMunicipality: 'The workbook was saved from the figures of another municipality and is not read here.',
    newer: 'The workbook was saved by a newer version of Social kompass. Reload the page and try again.',
    failed: 'The file could not be read. Make sure that it is saved as an Excel workbook (.xlsx).',
  },
  withoutBase:
    'The file does not know what it held when it was saved. So it is compared with what is here now, and rows that it lacks stay.',
  offers: {
    title: 'What is meant?',
    note: 'One answer is for all rows with the same words. Without an answer what stands here stays.',
    rows: (lines, count) => (count === 1 ? `row ${lines}` : `rows ${lines}`),
    more: (count) => `${count} more`,
    readAs: (text) => `Read as ${text}`,
  },
  ignored: (names: string) => `Headings that are left out: ${names}.`,
  summary: (changes: number, asked: number, same: number) =>
    [
      changes === 0 && asked === 0
        ? 'Nothing has changed.'
        : `${changes} ${one(changes, 'row changes something', 'rows change something')}.`,
      asked === 0
        ? ''
        : `${asked} ${one(asked, 'row must be decided and is', 'rows must be decided and are')} not ticked.`,
      `${same} unchanged.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  columns: ['Take', 'Row', 'What changes'],
  kinds: {
    changed: 'changed',
    added: 'new',
    removed: 'no longer in the workbook',
    gone: 'taken away here while the workbook was out',
    stranger: 'has an id that is not here',
    doubled: 'has the same id as another row',
  },
  asks: {
    changed: '',
    added: '',
    removed: 'Tick to take it away here, too.',
    gone: 'Tick to put it back as the row says.',
    stranger: 'Tick to add it as new.',
    doubled: 'Tick to add it as new. Otherwise only the other row is taken.',
  },
  noTitle: 'Row without a name',
  nameless: 'The row needs a name before it can be added.',
  take: (title: string) => `Take ${title}`,
  row: (line: number) => `row ${line}`,
  becomes: (label: string, was: string, becomes: string) => `${label}: ${was} → ${becomes}`,
  says: (label: string, becomes: string) => `${label}: ${becomes}`,
  moreFields: (count: number) => `and ${count} more`,
  unknown: 'unknown',
  conflict: (label: string, was: string) =>
    `${label} has been changed here, too, to ${was}. That stays unless you tick what the workbook says:`,
  takeTheirs: (becomes: string) => `Take ${becomes} from the workbook`,
  accept: (count: number) => (count === 0 ? 'Take in' : `Take in ${count} ${one(count, 'row', 'rows')}`),
  again: 'Choose another file',
  cancel: 'Cancel',
  close: 'Close',
  moreLines: (count: number) => `${count} further rows are not shown here but are taken as they are.`,
  done: (count: number) =>
    `${count} ${one(count, 'row of the workbook is', 'rows of the workbook are')} taken in. Undo takes them back one by one.`,
}
