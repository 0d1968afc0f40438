import type { IssueWords } from '../../issues/IssueWords.ts'
import type { intakeIssues as swedish } from '../../sv/issues/intakeIssues.ts'
import { many, number, q } from './issuePhrases.ts'

const SIGNS: Readonly<Record<string, string>> = {
  'personal-number': 'personal identity numbers',
  'e-mail': 'e-mail addresses',
  phone: 'telephone numbers',
  name: 'first and last names',
  address: 'street addresses',
}

const SIGN: Readonly<Record<string, string>> = {
  'personal-number': 'a personal identity number',
  'e-mail': 'an e-mail address',
  phone: 'a telephone number',
  name: 'a name',
  address: 'a street address',
}

/** English words for own figures that are read in. */
export const intakeIssues: Readonly<Record<keyof typeof swedish, IssueWords>> = {
  'persons-refused': {
    sentence: ({ what, count }) =>
      `The table seems to have one row a person: ${SIGNS[what ?? ''] ?? 'personal data'} in ${number(count)} rows. It is not read, and nothing of it is kept.`,
    fix: () => 'First add it up to counts or shares by area, and read that table.',
  },
  'note-names-person': {
    sentence: ({ id, what }) =>
      `The note ${q(id)} seems to point out a person: ${SIGN[what ?? ''] ?? 'personal data'}. It is shown as it is written.`,
    fix: () => 'Write whom the observation comes from as a service or a role, and take out what points out a person.',
  },
  'no-figures': {
    sentence: () => 'There is no table of figures for areas here.',
    fix: () =>
      'The table needs headings, a column with codes or names of the areas and at least one column of numbers. Check that the right sheet or file is chosen.',
  },
  'parts-not-summed': {
    sentence: ({ name, count }) =>
      `${q(name)} cannot be added up from smaller areas: it is no count, and there are no numerators and denominators. ${many(count, 'figure is', 'figures are')} left out.`,
    fix: () =>
      'Read in the counts, or figures for the areas of the map. A mean of shares is wrong where the areas differ in size.',
  },
  'parts-incomplete': {
    sentence: ({ name, other, count, text }) =>
      `${many(other, 'area lacks', 'areas lack')} a part in ${q(name)} and get no figure: ${many(count, 'code is', 'codes are')} in the key and not in the file, such as ${q(text)}.`,
    fix: () => 'Have all smaller areas in the file, or check that the key is of the same edition.',
  },
  'package-and-table': {
    sentence: ({ count, names }) =>
      `${many(count, 'figure is', 'figures are')} both in the data package and in the table, with different values (${names}). The table is laid over the package, so the table's count.`,
    fix: () =>
      'Compare the values under Figures that change. If those of the package should count, read in the package alone.',
  },
  'recipe-drift': {
    sentence: ({ missing, added }) =>
      `The table is not as it was last time.${missing ? ` Missing: ${q(missing)}.` : ''}${added ? ` New: ${q(added)}.` : ''}${missing || added ? '' : ' Its columns have other roles.'}`,
    fix: () => 'Look through what was read before you use the figures.',
  },
}
