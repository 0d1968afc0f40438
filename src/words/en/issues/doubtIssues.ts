import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q } from './issuePhrases.ts'

/** English words for figures that can be read but not trusted. */
export const doubtIssues = {
  'file-end-open': {
    sentence: () =>
      'The file ends without a line break. It may have been cut off, and a number that stands last is not used.',
    fix: () => 'Check that the file is whole, and end its last row with a line break.',
  },
  'table-wide': {
    sentence: ({ first, last }) =>
      `The file is a table with a column for every year (${first === last ? first : `${first}–${last}`}), as the Statistical Database saves it. Nothing in it is used.`,
    fix: () =>
      'Turn it into one row for every number: the code of the area, the id of the indicator, the period and the value, each in a column. The Statistical Database can save the table like that (“CSV with codes”, with time in the stub).',
  },
  'period-school-year': {
    sentence: ({ period, names }) =>
      `The periods ${period} (${names}) are probably school years written with four digits. The rows are not used, since 2021 may be a calendar year too.`,
    fix: ({ first, known }) => `Write the school years as ${known} instead of ${first}.`,
  },
  'areas-unknown': {
    sentence: ({ count, ids, number: rows }) =>
      `${number(count)} codes are not in areas.geojson, such as ${ids} (${many(rows, 'row', 'rows')}). The figures are not used.`,
    fix: () => 'Remove rows about other places, or correct the codes.',
  },
  'areas-lost-zero': {
    sentence: ({ count, of, found, known }) =>
      `${number(count)} of ${number(of)} unknown codes fit when zeros are put in front: ${q(found)} becomes ${q(known)}. A spreadsheet has probably removed them. The figures are not used.`,
    fix: () => 'Put the zeros back. Import the column as text in the spreadsheet to keep them.',
  },
  'area-edition': {
    sentence: ({ count, found, known, period }) =>
      `${many(count, 'code belongs', 'codes belong')} to another edition of the areas and was read as the same area: ${q(found)} as ${q(known)}.${period === '' ? '' : ` The edition changes in ${period}. Borders may differ there, so no change is counted across it.`}`,
    fix: () => 'Nothing needs to be done if the areas are the same.',
  },
  'area-not-placed': {
    sentence: ({ id, count }) =>
      `${q(id)} is persons or things without a known area (${many(count, 'row', 'rows')}). They are not on the map, in rankings or in classes.`,
    fix: () => 'Nothing needs to be done. The sum of the areas may be less than the total of the municipality.',
  },
  'count-fraction': {
    sentence: ({ text }) => `${q(text)} has decimals, but a count is always a whole number. It is not used.`,
    fix: () =>
      'Check the number: a point or comma may have stood between thousands. If it is not a count, change its unit.',
    own: {
      fix: () =>
        'Check the number: a point or comma may have stood between thousands. If it is not a count, change the unit under The meaning.',
    },
  },
  'count-impossible': {
    sentence: ({ text }) => `The count ${q(text)} is larger than the population of Sweden. It is not used.`,
    fix: () => 'Check the count against its source. If it is right, write ok in the column status.',
    own: {
      fix: () =>
        'Check the count against its source. If it is right, add a column headed Status to the file and write ok in the row.',
    },
  },
  'numerator-alone': {
    sentence: ({ value, numerator }) =>
      `The row has the value ${value} and the numerator ${numerator} but no denominator. It may be ${value},${numerator} cut into two cells, and is not used.`,
    fix: () => 'Write decimals with a point. If the value is right, fill in n or write ok in the column status.',
    own: {
      fix: () =>
        'Check the row: a decimal comma may have cut the number. If the value is right, fill in the denominator.',
    },
  },
  'value-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `The value ${value} does not agree with ${numerator} of ${n}, which is ${computed}. One of the three is wrong, so the figure is not used.`,
    fix: () => 'Check value, numerator and denominator against the source.',
  },
  'rate-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `The value ${value} differs from what ${numerator} of ${n} gives, which is ${computed}. The value is used, the numerator is not.`,
    fix: () =>
      'If the value is standardised or weighted, nothing needs to be done. Otherwise check the numbers against the source.',
  },
  'figure-code': {
    sentence: ({ value, area, period, indicator }) =>
      `${value} for ${area} ${period} (${indicator}) may be a code for a missing figure. It is neither shown nor counted.`,
    fix: () => 'If the figure is missing, leave the cell empty. If the number is right, write ok in the column status.',
    own: {
      fix: () =>
        'If the figure is missing, leave the cell empty. If the number is right, add a column headed Status to the file and write ok in the row.',
    },
  },
  'figure-hidden-zero': {
    sentence: ({ indicator, count, lines, names }) =>
      `${many(count, 'zero', 'zeros')} for ${q(indicator)} stand beside large figures in other periods and may be hidden figures: ${names}${Number(count) > 3 ? ' …' : ''} (line ${lines}${Number(count) > 5 ? ' …' : ''}). They are not shown.`,
    fix: () =>
      'If the figure is hidden, write suppressed in the column status. If the zero is right, write ok. If 0 always means hidden in the indicator, write suppressed in the column zero_means of indicators.csv.',
    own: {
      fix: () =>
        'If the figure is hidden, write X in the cell. If the zero is right, add a column headed Status to the file and write ok in the row.',
    },
  },
} as const satisfies Record<string, IssueWords>
