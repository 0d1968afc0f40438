import type { IssueWords } from '../../issues/IssueWords.ts'
import type { fileIssues as swedish } from '../../sv/issues/fileIssues.ts'
import { many, maybe, number, q } from './issuePhrases.ts'

/** English words for faults in files, rows and columns, and for datapackage.json, typed by the Swedish keys. */
export const fileIssues: Readonly<Record<keyof typeof swedish, IssueWords>> = {
  'file-missing': {
    sentence: () => 'The file is not in the data package.',
    fix: () => 'Put the file in the folder of the package and check the spelling of its name.',
  },
  'file-server-error': {
    sentence: ({ status }) => `The server could not deliver the file (status ${status}).`,
    fix: () => 'Try again in a while. If the fault remains, contact whoever runs the site.',
  },
  'file-timeout': {
    sentence: () => 'The file did not arrive within a reasonable time.',
    fix: () => 'Check the network and try again.',
  },
  'file-unreachable': {
    sentence: () => 'The file could not be fetched.',
    fix: () => 'Check the network and try again.',
  },
  'file-truncated': {
    sentence: ({ received, expected }) =>
      `Only part of the file arrived (${number(received)} of ${number(expected)} bytes).`,
    fix: () => 'Try again. Nothing in the incomplete file is used.',
  },
  'file-shorter': {
    sentence: ({ received, expected }) =>
      `The file is shorter than datapackage.json says (${number(received)} of ${number(expected)} bytes) and may have been cut off between two rows. What is in it is used.`,
    fix: () =>
      'Fetch the file again. If you shortened it yourselves, correct or remove bytes for the file in datapackage.json.',
  },
  'file-changed': {
    sentence: () =>
      'The file is not the one that datapackage.json describes: its checksum (hash) differs. It may have been damaged on the way, or edited. What is in it is used.',
    fix: () => 'Fetch the file again. If you edited it yourselves, correct or remove its hash in datapackage.json.',
  },
  'hash-unknown': {
    sentence: ({ text }) =>
      `The checksum ${q(text)} in datapackage.json is neither MD5 nor SHA-256. The file was not checked against it.`,
    fix: () => 'Write hash as 32 hexadecimal digits (MD5), or as sha256: and 64 digits, or remove it.',
  },
  'archive-outdated': {
    sentence: () =>
      'The file was made of another areas.geojson than the one that is there now. It is not used, and the map opens more slowly.',
    fix: () => 'Run npm run package:pack on the package.',
  },
  'archive-unreadable': {
    sentence: () =>
      'The file has no areas that can be read. Borders are read from areas.geojson instead, and the map opens more slowly.',
    fix: () => 'Run npm run package:pack on the package.',
  },
  'file-html': {
    sentence: () => 'A web page arrived instead of data.',
    fix: () => 'Check that the file is in the folder of the package on the web server.',
  },
  'file-empty': {
    sentence: () => 'The file is empty.',
    fix: () => 'Fetch the file from its source again.',
  },
  'file-no-rows': {
    sentence: () => 'The file has no readable rows below its header.',
    fix: () => 'Add rows, or remove the file if it is not needed.',
  },
  'file-too-large': {
    sentence: ({ limit }) => `The file is larger than ${number(limit)} MB and is not read.`,
    fix: () => 'Divide the package or remove periods that are not used.',
  },
  'file-binary': {
    sentence: ({ kind }) => `The file is not text but ${kind}.`,
    fix: () => 'Open the file in its own program and save it as CSV (UTF-8) or GeoJSON.',
  },
  'file-zero-bytes': {
    sentence: () => 'The file contains null characters and cannot be read as text.',
    fix: () => 'Save the file again as CSV (UTF-8).',
  },
  'encoding-guessed': {
    sentence: ({ encoding }) => `The file is not saved as UTF-8. It was read as ${encoding}.`,
    fix: () => 'Check that å, ä and ö look right. Preferably save the file as “CSV UTF-8”.',
  },
  'text-garbled': {
    sentence: ({ sample }) => `Characters have been garbled: ${q(sample)}.`,
    fix: () => 'Fetch the file from its source again and save it as UTF-8.',
  },
  'load-cancelled': {
    sentence: () => 'Loading was cancelled.',
    fix: () => 'Open the package again when convenient.',
  },
  'load-failed': {
    sentence: () => 'Loading stopped twice and could not be completed.',
    fix: () => 'Reload the page. If the fault remains, the package may be too large for this computer.',
  },
  'more-issues': {
    sentence: ({ shown, hidden }) =>
      `The first ${number(shown)} faults of the same kind are shown. Another ${number(hidden)} are not.`,
    fix: () => 'Correct the cause. It is often the same for every row.',
  },
  'delimiter-other': {
    sentence: ({ delimiter }) =>
      `Columns are separated by ${delimiter === 'tab' ? 'tabs' : q(delimiter)} instead of commas. The file was read anyway.`,
    fix: () => 'Preferably save the file with commas between the columns.',
  },
  'preamble-skipped': {
    sentence: ({ lines, header }) => `${many(lines, 'line', 'lines')} above the header (line ${header}) were skipped.`,
    fix: () => 'Remove what stands above the header.',
  },
  'column-missing': {
    sentence: ({ name }) => `The column ${q(name)} is missing, so the file cannot be used.`,
    fix: ({ name, suggestion }) =>
      suggestion ? `Rename the column ${q(suggestion)} to ${q(name)}.` : 'Add the column to the header.',
  },
  'column-duplicate': {
    sentence: ({ name, positions }) =>
      `The column ${q(name)} occurs more than once (columns ${positions}). None of them is used.`,
    fix: () => 'Keep one of them and rename or remove the others.',
  },
  'column-unnamed': {
    sentence: ({ position }) => `Column ${position} has no name and is not used.`,
    fix: () => 'Name the column or remove it.',
  },
  'column-unknown': {
    sentence: ({ name }) => `The column ${q(name)} is unknown and is not used.`,
    fix: (params) => maybe(params, 'Remove the column if it is not needed.'),
  },
  'row-too-short': {
    sentence: ({ found, expected }) =>
      `The row has ${many(found, 'cell', 'cells')} but the header ${number(expected)}. The row is not used.`,
    fix: () => 'Add what is missing. Empty cells need their commas too.',
  },
  'row-too-long': {
    sentence: ({ found, expected }) =>
      `The row has ${many(found, 'cell', 'cells')} but the header ${number(expected)}. The row is not used.`,
    fix: () => 'Write decimals with a point, and put quotation marks around text that contains commas.',
  },
  'row-footer': {
    sentence: ({ text }) => `The row is a note, ${q(text)}, and was not read as data.`,
    fix: () => 'Move the note to datapackage.json or to the description of the indicator.',
  },
  'row-cut-off': {
    sentence: () => 'The file ends in the middle of a row. The row is not used.',
    fix: () => 'Fetch the file again. Its transfer may have been interrupted.',
  },
  'quote-unclosed': {
    sentence: () => 'A quotation mark opens here and is never closed. The file is not used.',
    fix: () => 'Close the quotation mark, or double it ("") if it belongs to the text.',
  },
  'quote-malformed': {
    sentence: () => 'The row has a quotation mark in the wrong place. The row is not used.',
    fix: () => 'Double quotation marks inside a text ("").',
  },
  'meta-defaults': {
    sentence: ({ minN }) =>
      `The description of the package could not be read. Cautious defaults are used, and counts below ${minN} are protected.`,
    fix: () => 'Correct datapackage.json. Without it neither source nor licence is shown.',
  },
  'meta-field-missing': {
    sentence: ({ used }) => `The field is missing.${used === '' ? '' : ` ${q(used)} is used.`}`,
    fix: () => 'Fill in the field in datapackage.json.',
  },
  'meta-field-invalid': {
    sentence: ({ used }) =>
      `The field is of the wrong kind.${used === '' ? ' It is not used.' : ` ${q(used)} is used instead.`}`,
    fix: () => 'Correct the field in datapackage.json.',
  },
  'meta-unprotected': {
    sentence: () => 'The limit for small numbers is 1. No small numbers are protected: even single persons are shown.',
    fix: () =>
      'Write the smallest number that may be shown, such as 5. Keep 1 only for data that are not about persons.',
  },
  'meta-min-n-large': {
    sentence: ({ value, most }) =>
      `The limit for small numbers is ${q(value)}. It may be ${most} at most, and ${most} is used.`,
    fix: () => 'Write the smallest number that may be shown, such as 5.',
  },
  'default-indicator-unknown': {
    sentence: ({ id, used }) =>
      `The first indicator ${q(id)} has no figures.${used ? ` ${q(used)} is shown first instead.` : ''}`,
    fix: () => 'Choose a first indicator that is in values.csv.',
  },
  'default-period-unknown': {
    sentence: ({ period, indicator, used }) =>
      `The first period ${q(period)} does not exist for ${q(indicator)}.${used ? ` ${q(used)} is shown instead.` : ''}`,
    fix: () => 'Choose a first period that the indicator has.',
  },
  'key-indicator-unknown': {
    sentence: ({ id }) => `The key indicator ${q(id)} is not in indicators.csv and is not shown.`,
    fix: () => 'Correct the id or remove it.',
  },
  'priority-area-unknown': {
    sentence: ({ id }) => `The prioritised area ${q(id)} is not in datapackage.json and is not shown.`,
    fix: () => 'Correct the id or add the area under priority_areas.',
  },
  'theme-unknown': {
    sentence: ({ id }) => `The theme ${q(id)} is not in datapackage.json and is not shown.`,
    fix: () => 'Correct the id or add the theme under themes.',
  },
  'lens-empty': {
    sentence: ({ kind }) => `No area is of the kind ${q(kind)}, so the enlarged part of the map is not shown.`,
    fix: () => 'State the right kind in areas.geojson, or remove lens from datapackage.json.',
  },
}
