import type { IssueWords } from '../../issues/IssueWords.ts'
import type { figureIssues as swedish } from '../../sv/issues/figureIssues.ts'
import { many, q } from './issuePhrases.ts'

const REASONS: Readonly<Record<string, string>> = {
  'not-collected': 'no data',
  suppressed: 'withheld to protect individuals',
  'not-applicable': 'not applicable',
}

/** English words for faults in cells and figures, typed by the Swedish keys. */
export const figureIssues: Readonly<Record<keyof typeof swedish, IssueWords>> = {
  'number-unreadable': {
    sentence: ({ text }) => `${q(text)} is not a number.`,
    fix: () => 'Write the number with digits and a decimal point, such as 12.5, or leave the cell empty.',
    own: { fix: () => 'Write the number with digits, such as 12.5, or leave the cell empty.' },
  },
  'number-excel-error': {
    sentence: ({ text }) => `${q(text)} is an error message from a spreadsheet, not a number.`,
    fix: () => 'Correct the formula in the spreadsheet and save the file again.',
  },
  'number-percent-sign': {
    sentence: ({ text }) => `${q(text)} is written with a per cent sign.`,
    fix: () => 'Write the number only: 25 for 25 per cent. The unit is given in indicators.csv.',
    own: { fix: () => 'Write the number only: 25 for 25 per cent.' },
  },
  'number-unit': {
    sentence: ({ text }) => `${q(text)} contains a unit or a mark.`,
    fix: () => 'Write the number only. The unit is given in indicators.csv.',
    own: { fix: () => 'Write the number only. The unit is chosen under The meaning.' },
  },
  'number-too-large': {
    sentence: ({ text }) => `The number ${q(text)} is too large.`,
    fix: () => 'Check the number against its source.',
  },
  'number-outside': {
    sentence: ({ text, whole }) => `${q(text)} is not a permitted ${whole ? 'whole number' : 'number'} here.`,
    fix: ({ min, max, whole }) => {
      const kind = whole ? 'a whole number' : 'a number'
      if (min !== '' && max !== '') return `Write ${kind} from ${min} to ${max}, or leave the cell empty.`
      return min !== '' ? `Write ${kind} of at least ${min}, or leave the cell empty.` : `Write ${kind}.`
    },
  },
  'number-dressed': {
    sentence: ({ text, count }) =>
      `${q(text)} is written with spaces or a typographic minus and was read as a number (${many(count, 'cell', 'cells')}).`,
    fix: () => 'Preferably write numbers without spaces and with an ordinary minus sign.',
  },
  'number-noise': {
    sentence: ({ text, used, count }) =>
      `${q(text)} is read as ${used}: the last digits are what is left when a computer calculates with decimals (${many(count, 'cell', 'cells')}).`,
    fix: () => 'Nothing needs to be done. Round the numbers where they are written, and this goes away.',
  },
  'decimal-comma': {
    sentence: ({ count }) =>
      `The column uses decimal commas (${many(count, 'cell', 'cells')}). The numbers were read correctly.`,
    fix: () => 'Preferably write decimals with a point.',
  },
  'decimal-mixed': {
    sentence: ({ count }) =>
      `The column mixes decimal commas and decimal points. ${many(count, 'cell', 'cells')} with a comma are not used.`,
    fix: () => 'Write all decimals in the column with a point.',
  },
  'decimal-ambiguous': {
    sentence: ({ count, names, text }) =>
      `${many(count, 'number', 'numbers')} with a comma or point may be thousands or decimals, like ${q(text)} (${names}). They are not used.`,
    fix: () => 'Write decimals with a point and thousands without a separator.',
  },
  'missing-symbol': {
    sentence: ({ symbol, count, reason }) =>
      `${q(symbol)} was read as “${REASONS[reason ?? ''] ?? reason}” (${many(count, 'cell', 'cells')}), never as zero.`,
    fix: () => 'Preferably leave the cell empty and give the reason in the column status.',
    own: { fix: () => 'Nothing needs to be done. If the sign means something else, replace it in the file.' },
  },
  'value-blank': {
    sentence: ({ count }) => `${many(count, 'cell is', 'cells are')} empty without a reason and shown as “no data”.`,
    fix: () => 'Give the reason in the column status if it is known.',
    own: {
      fix: () => 'Nothing needs to be done. If the figures are hidden to protect individuals, write X in the cells.',
    },
  },
  'value-despite-status': {
    sentence: () =>
      'The status says that the figure must not be shown, but the cell has a number. The number is not shown.',
    fix: () => 'Remove the number, or change the status.',
    own: {
      sentence: () =>
        'Another column says that the figure must not be shown, but the cell has a number. The number is not shown.',
      fix: () => 'Remove the number, or change what the other column says.',
    },
  },
  'word-unknown': {
    sentence: ({ text }) =>
      text === '' ? 'The cell is empty but must be filled in.' : `${q(text)} is not one of the permitted words.`,
    fix: ({ allowed }) => `Write one of: ${allowed}.`,
  },
  'word-translated': {
    sentence: ({ text, used }) => `${q(text)} was read as ${q(used)}.`,
    fix: ({ used }) => `Preferably write ${q(used)}.`,
  },
  'period-unreadable': {
    sentence: ({ text, count }) => `${q(text)} is not a period that can be read (${many(count, 'row', 'rows')}).`,
    fix: () => 'Write for example 2024, 2023/24, 2022–2024, 2024K2, 2024M06 or 2024-12-31.',
  },
  'date-unreadable': {
    sentence: ({ text }) => `${q(text)} is not a date that can be read.`,
    fix: () => 'Write for example 2024, 2024-09 or 2024-09-01, or leave the cell empty.',
  },
  'cell-made-date': {
    sentence: ({ text }) => `The spreadsheet has made a date of the cell: ${q(text)}. The row is read without it.`,
    fix: () => 'Give the cell the format Text, write the value again and save.',
  },
  'age-band-unreadable': {
    sentence: ({ text, count }) => `${q(text)} is not an age group (${many(count, 'row', 'rows')}).`,
    fix: () => 'Write for example 0-4 or 80+. Spreadsheets sometimes turn 5-9 into a date.',
  },
  'link-unsafe': {
    sentence: ({ text }) => `The address ${q(text)} is not a web address and is not shown as a link.`,
    fix: () => 'Write an address that begins with https://.',
  },
  'text-missing': {
    sentence: ({ column, used }) => `${q(column)} is empty. ${q(used)} is shown instead.`,
    fix: () => 'Fill in the text.',
    own: { sentence: ({ used }) => `The name is empty. ${q(used)} is shown instead.` },
  },
  'name-cut': {
    sentence: ({ text, number, most }) =>
      `The name that begins ${q(text)} is ${number} characters long. The first ${most} are shown.`,
    fix: () => 'Shorten the name. If it is several rows of text, a quote is probably missing.',
  },
  'point-unreadable': {
    sentence: ({ lon, lat }) => `The position (${q(lon)}, ${q(lat)}) cannot be read and is not shown on the map.`,
    fix: () => 'Write longitude and latitude in degrees (WGS 84), for example 12.535 and 57.930.',
  },
  'polygon-unreadable': {
    sentence: () => 'The ground of the measure cannot be read and is not used.',
    fix: () => 'Write a GeoJSON geometry of the kind Polygon or MultiPolygon, in degrees (WGS 84).',
  },
  'polygon-crossing': {
    sentence: () => 'The ground of the measure crosses itself. The shares of the areas may be wrong.',
    fix: () => 'Draw the ground again so that its edge does not cross itself.',
  },
  'numerator-above-n': {
    sentence: ({ numerator, n }) =>
      `The numerator ${numerator} is larger than the denominator ${n}. The figure is not used.`,
    fix: () => 'Check the columns numerator and n against the source.',
    own: { fix: () => 'Check numerator and denominator against the source.' },
  },
  'denominator-zero': {
    sentence: () => 'The denominator is zero, so there is no share to show.',
    fix: () => 'Leave the value empty and write the status not-applicable.',
    own: { fix: () => 'Leave the value empty.' },
  },
  'count-negative': {
    sentence: ({ text }) => `${q(text)} is negative, but a count cannot be below zero. The count is not used.`,
    fix: () => 'Check the count against its source.',
  },
  'share-outside': {
    sentence: ({ value }) => `The share ${value} is outside 0–100 per cent. The figure is not used.`,
    fix: () => 'Write the share in per cent: 25 for 25 per cent.',
  },
  'percent-unusual': {
    sentence: ({ indicator, count }) =>
      `${many(count, 'value', 'values')} of ${q(indicator)} are outside ±100 per cent. They are used as they are.`,
    fix: () => 'Check the unit. If it is a share, state ci_method wilson in indicators.csv.',
    own: { fix: () => 'Check the unit under The meaning, and the values against the source.' },
  },
  'share-as-proportion': {
    sentence: ({ indicator }) =>
      `No value of ${q(indicator)} is above 1. They may be written as 0–1 instead of per cent.`,
    fix: () => 'Multiply by 100 if 0.25 was to mean 25 per cent.',
    own: { fix: () => 'Multiply by 100 in the file if 0.25 was to mean 25 per cent.' },
  },
}
