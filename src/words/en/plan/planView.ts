import type { planView as swedish } from '../../sv/plan/planView.ts'

const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** The view Plan: the document, what goes into it and what is lacking. */
export const planView: typeof swedish = {
  title: 'Plan',
  tabsLabel: 'Parts of the plan',
  tabs: {
    dokument: 'Document',
    mal: 'Goals',
    roster: 'Voices',
    agenda: 'Agenda 2030',
    organisation: 'Organisation',
    andringar: 'Changes',
  },
  kinds: { plan: 'Plan', 'follow-up': 'Follow-up', dialogue: 'Dialogue' },
  kindLabel: 'Which document',
  year: 'Year',
  finding: (parts, write, lacks) =>
    `${parts} ${one(parts, 'part', 'parts')}. ${write === 0 ? 'Nothing is left to write' : `${write} ${one(write, 'place', 'places')} to write`}${lacks === 0 ? '.' : `, and ${lacks} ${one(lacks, 'kind of fact', 'kinds of facts')} not stated.`}`,
  counting: 'The uncertainty is being worked out. The document is shown when it is ready.',
  make: 'Make the document',
  makeNote:
    'The same text and figures as in the document on the screen. What stands in square brackets is written in Word.',
  word: 'Word',
  html: 'Web page (HTML)',
  print: 'Print',
  making: 'Making the document …',
  made: (name) => `${name} is saved.`,
  failed: 'The document could not be made. Try again.',
  template: 'The municipality’s Word template',
  templateNote:
    'A .docx with the municipality’s styles. Headings and text take the look of the template. Without one the document has its own.',
  templateChoose: 'Choose a template',
  templateNotKept: 'The template holds until the page is closed: the browser could not keep it.',
  templateRemove: 'Remove the template',
  templateBad: (name) => `${name} is no Word file with styles. Save the template as .docx and choose it again.`,
  lacking: 'Not stated yet',
  nothingLacking: 'Nothing is lacking.',
  fillIn: {
    register: 'Fill in the register',
    goals: 'Write goals',
    notes: 'Write voices',
    package: 'See Data',
    document: 'Show the place',
  },
  contents: 'Contents',
  toWrite: (count) => `${count} to write`,
  sideLabel: 'The document: make, fill in, find',
  fileNames: { plan: 'plan', 'follow-up': 'follow-up', dialogue: 'dialogue' },
  tableColumns: { part: 'Part', text: 'Content' },
}
