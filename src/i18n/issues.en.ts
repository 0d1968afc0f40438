import type { IssueParams, IssueWords } from './IssueWords.ts'
import type { issuesSv } from './issues.sv.ts'
import { quoted } from './quoted.ts'

const q = (value: string | number | undefined) => quoted(value, '“', '”')
const number = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, ',')
const many = (count: string | number | undefined, one: string, more: string) =>
  `${number(count)} ${Number(count) === 1 ? one : more}`
const maybe = ({ suggestion }: IssueParams, otherwise: string) =>
  suggestion ? `Is ${q(suggestion)} meant? Correct it if so.` : otherwise

const REASONS: Readonly<Record<string, string>> = {
  'not-collected': 'no data',
  suppressed: 'withheld to protect individuals',
  'not-applicable': 'not applicable',
}
const LEVELS: Readonly<Record<string, string>> = {
  municipality: 'the municipality',
  county: 'the county',
  country: 'the country',
}
const REACHES: Readonly<Record<string, string>> = {
  municipality: 'the whole municipality',
  areas: 'the areas it is linked to',
  point: 'the place on the map',
}

/** English words for every kind of fault, typed by the Swedish keys. */
export const issuesEn: Readonly<Record<keyof typeof issuesSv, IssueWords>> = {
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
    sentence: ({ megabytes, limit }) => `The file is ${number(megabytes)} MB. The limit is ${number(limit)} MB.`,
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
  'number-unreadable': {
    sentence: ({ text }) => `${q(text)} is not a number.`,
    fix: () => 'Write the number with digits and a decimal point, such as 12.5, or leave the cell empty.',
  },
  'number-excel-error': {
    sentence: ({ text }) => `${q(text)} is an error message from a spreadsheet, not a number.`,
    fix: () => 'Correct the formula in the spreadsheet and save the file again.',
  },
  'number-percent-sign': {
    sentence: ({ text }) => `${q(text)} is written with a per cent sign.`,
    fix: () => 'Write the number only: 25 for 25 per cent. The unit is given in indicators.csv.',
  },
  'number-unit': {
    sentence: ({ text }) => `${q(text)} contains a unit or a mark.`,
    fix: () => 'Write the number only. The unit is given in indicators.csv.',
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
    sentence: ({ count }) =>
      `${many(count, 'number', 'numbers')} with a comma may be thousands or decimals, like “1,234”. They are not used.`,
    fix: () => 'Write decimals with a point and thousands without a separator.',
  },
  'missing-symbol': {
    sentence: ({ symbol, count, reason }) =>
      `${q(symbol)} was read as “${REASONS[reason ?? ''] ?? reason}” (${many(count, 'cell', 'cells')}), never as zero.`,
    fix: () => 'Preferably leave the cell empty and give the reason in the column status.',
  },
  'value-blank': {
    sentence: ({ count }) => `${many(count, 'cell is', 'cells are')} empty without a reason and shown as “no data”.`,
    fix: () => 'Give the reason in the column status if it is known.',
  },
  'value-despite-status': {
    sentence: () =>
      'The status says that the figure must not be shown, but the cell has a number. The number is not shown.',
    fix: () => 'Remove the number, or change the status.',
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
    sentence: ({ text }) => `${q(text)} is not a period that can be read.`,
    fix: () => 'Write for example 2024, 2023/24, 2022–2024, 2024K2, 2024M06 or 2024-12-31.',
  },
  'date-unreadable': {
    sentence: ({ text }) => `${q(text)} is not a date that can be read.`,
    fix: () => 'Write for example 2024, 2024-09 or 2024-09-01, or leave the cell empty.',
  },
  'age-band-unreadable': {
    sentence: ({ text }) => `${q(text)} is not an age group.`,
    fix: () => 'Write for example 0-4 or 80+. Spreadsheets sometimes turn 5-9 into a date.',
  },
  'link-unsafe': {
    sentence: ({ text }) => `The address ${q(text)} is not a web address and is not shown as a link.`,
    fix: () => 'Write an address that begins with https://.',
  },
  'text-missing': {
    sentence: ({ column, used }) => `${q(column)} is empty. ${q(used)} is shown instead.`,
    fix: () => 'Fill in the text.',
  },
  'point-unreadable': {
    sentence: ({ lon, lat }) => `The position (${q(lon)}, ${q(lat)}) cannot be read and is not shown on the map.`,
    fix: () => 'Write longitude and latitude in degrees (WGS 84), for example 12.535 and 57.930.',
  },
  'id-missing': {
    sentence: ({ column }) => `The row lacks ${q(column)} and is not used.`,
    fix: () => 'Fill in the cell or remove the row.',
  },
  'id-duplicate': {
    sentence: ({ id, first }) => `${q(id)} already stands on line ${first}. This row is not used.`,
    fix: () => 'Give the rows different ids or remove one of them.',
  },
  'cell-duplicate': {
    sentence: ({ area, indicator, period, sex, lines }) =>
      `The same figure occurs more than once: ${area}, ${indicator}, ${period}${sex === 'total' ? '' : `, ${sex}`} on lines ${lines}. None of them is used.`,
    fix: () => 'Keep the row that is right.',
  },
  'area-unknown': {
    sentence: ({ id, count }) =>
      `The area ${q(id)} is not in areas.geojson (${many(count, 'row', 'rows')}). The figures are not used.`,
    fix: (params) => maybe(params, 'Correct the code or add the area to areas.geojson.'),
  },
  'areas-none-match': {
    sentence: ({ found, known }) =>
      `No area id agrees with areas.geojson. Here are for example ${found}; the map has ${known || 'no areas'}.`,
    fix: () => 'Check that the files belong together and that the codes are written in the same way.',
  },
  'indicator-unknown': {
    sentence: ({ id, count }) =>
      `The indicator ${q(id)} is not in indicators.csv (${many(count, 'row', 'rows')}). The figures are not used.`,
    fix: (params) => maybe(params, 'Correct the id or add the indicator to indicators.csv.'),
  },
  'measure-unknown': {
    sentence: ({ id }) => `The measure ${q(id)} is not in measures.csv. The link is not used.`,
    fix: (params) => maybe(params, 'Correct the id or add the measure to measures.csv.'),
  },
  'group-unknown': {
    sentence: ({ id }) => `The group of areas ${q(id)} is not in area_groups.csv. The link is not used.`,
    fix: (params) => maybe(params, 'Correct the id or add the group to area_groups.csv.'),
  },
  'aggregate-row': {
    sentence: ({ id, level, count }) =>
      `${q(id)} is not an area but ${LEVELS[level ?? ''] ?? level} (${many(count, 'row', 'rows')}). The figures are kept apart from the areas.`,
    fix: () => 'Move the rows to references.csv.',
  },
  'area-without-values': {
    sentence: ({ count, ids }) =>
      `${many(count, 'area has', 'areas have')} no figures at all: ${ids}${Number(count) > 5 ? ' …' : ''}.`,
    fix: () => 'Add figures to values.csv, or let the areas stand as gaps in what is known.',
  },
  'indicator-without-values': {
    sentence: ({ id }) => `The indicator ${q(id)} has no figures.`,
    fix: () => 'Add rows for the indicator, or remove it from indicators.csv.',
  },
  'link-incomplete': {
    sentence: ({ id }) => `The link of the measure ${q(id)} needs either an area or a group. It is not used.`,
    fix: () => 'Fill in area_id or group_id, not both.',
  },
  'link-duplicate': {
    sentence: ({ from, to }) => `The link between ${q(from)} and ${q(to)} is already there.`,
    fix: () => 'Remove one of the rows.',
  },
  'group-name-differs': {
    sentence: ({ id, first, other }) =>
      `The group ${q(id)} is called both ${q(first)} and ${q(other)}. The first name is used.`,
    fix: () => 'Write the same name on every row of the group.',
  },
  'reach-guessed': {
    sentence: ({ id, used }) =>
      `It is not stated whom the measure ${q(id)} reaches. It is shown as reaching ${REACHES[used ?? ''] ?? used}.`,
    fix: () => 'Write municipality, areas or point in the column reach.',
  },
  'numerator-above-n': {
    sentence: ({ numerator, n }) =>
      `The numerator ${numerator} is larger than the denominator ${n}. The figure is not used.`,
    fix: () => 'Check the columns numerator and n against the source.',
  },
  'denominator-zero': {
    sentence: () => 'The denominator is zero, so there is no share to show.',
    fix: () => 'Leave the value empty and write the status not-applicable.',
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
  },
  'share-as-proportion': {
    sentence: ({ indicator }) =>
      `No value of ${q(indicator)} is above 1. They may be written as 0–1 instead of per cent.`,
    fix: () => 'Multiply by 100 if 0.25 was to mean 25 per cent.',
  },
  'value-disagrees': {
    sentence: ({ value, numerator, n, computed }) =>
      `The value ${value} does not agree with ${numerator} of ${n}, which is ${computed} per cent. The value is used as it is.`,
    fix: () => 'Check value, numerator and denominator against the source.',
  },
  'json-invalid': {
    sentence: ({ position, found }) =>
      found === ''
        ? 'The file is not valid JSON: it ends too early.'
        : `The file is not valid JSON: unexpected ${q(found)} at character ${position} of the line.`,
    fix: () =>
      'Correct the character, often a comma, a quotation mark or a bracket, or save the file from its source again.',
  },
  'json-too-deep': {
    sentence: ({ limit }) => `The file has more than ${limit} levels of brackets and is not read.`,
    fix: () => 'Check that it is the right file.',
  },
  'geojson-root': {
    sentence: ({ found }) => `The file should be a FeatureCollection but is ${q(found)}.`,
    fix: () => 'Export the areas as GeoJSON (FeatureCollection) in WGS 84.',
  },
  'geojson-wrapped': {
    sentence: () => 'The file holds a single area without a collection. It was read anyway.',
    fix: () => 'Preferably export the areas as a FeatureCollection.',
  },
  'geojson-other-format': {
    sentence: ({ format }) => `The file is ${format}, not GeoJSON.`,
    fix: () => 'Open the file in a GIS program and save it as GeoJSON in WGS 84.',
  },
  'geojson-empty': {
    sentence: () => 'The file contains no areas.',
    fix: () => 'Export the areas again.',
  },
  'feature-unreadable': {
    sentence: ({ number: position }) => `Object ${position} is not a Feature and is not used.`,
    fix: () => 'Export the areas again as GeoJSON.',
  },
  'feature-not-area': {
    sentence: ({ count }) =>
      `${many(count, 'point or line is not an area', 'points or lines are not areas')} and not used.`,
    fix: () => 'Let areas.geojson hold areas only. Localities belong in places.csv.',
  },
  'geometry-missing': {
    sentence: ({ id }) => `The area ${q(id)} has no shape. It is in tables but not on the map.`,
    fix: () => 'Add the shape of the area.',
  },
  'geometry-type-unknown': {
    sentence: ({ id, type }) =>
      `The area ${q(id)} has the geometry type ${q(type)}, which is not known. It is not shown on the map.`,
    fix: () => 'Use Polygon or MultiPolygon, spelt like that.',
  },
  'coordinate-unreadable': {
    sentence: ({ id, at }) =>
      `The area ${q(id)} has a coordinate that cannot be read${at ? `: ${at}` : ''}. It is not shown on the map.`,
    fix: () => 'Export the area again. Coordinates must be numbers.',
  },
  'coordinate-out-of-range': {
    sentence: ({ id, x, y }) =>
      `The area ${q(id)} has the coordinate ${x}, ${y}, which is not on Earth. It is not shown on the map.`,
    fix: () => 'Check the area. Coordinates must be longitude and latitude in degrees.',
  },
  'coordinates-projected': {
    sentence: ({ x, y, guess }) =>
      `The coordinates look like metres (for example ${x}, ${y})${guess ? `, probably ${guess}` : ''}. No areas are shown on the map.`,
    fix: () => 'Export the file in WGS 84 (EPSG:4326), longitude and latitude in degrees.',
  },
  'coordinates-swapped': {
    sentence: () => 'Latitude and longitude stand in the wrong order. They were swapped while reading.',
    fix: () => 'Export the file with longitude first, as GeoJSON wants it.',
  },
  antimeridian: {
    sentence: ({ id }) => `The area ${q(id)} crosses the date line and is not shown on the map.`,
    fix: () => 'Divide the area at 180 degrees.',
  },
  'ring-closed': {
    sentence: ({ id }) => `The border of the area ${q(id)} was not closed. It was closed while reading.`,
    fix: () => 'Repeat the first point at the end of the ring.',
  },
  'ring-too-short': {
    sentence: ({ id, positions }) =>
      `A ring of the area ${q(id)} with ${many(positions, 'point', 'points')} encloses nothing and was removed.`,
    fix: () => 'Remove the ring or correct its points.',
  },
  'ring-crossing': {
    sentence: ({ id, lon, lat }) =>
      `The border of the area ${q(id)} crosses itself at ${lon}, ${lat}. The area is shown, but its size may be wrong.`,
    fix: () => 'Correct the border in a GIS program.',
  },
  'ring-rewound': {
    sentence: ({ count }) =>
      `${many(count, 'area was', 'areas were')} drawn the other way round and turned while reading.`,
    fix: () => 'Nothing needs to be done.',
  },
  'height-dropped': {
    sentence: ({ count }) => `${many(count, 'area has', 'areas have')} heights. They are not used.`,
    fix: () => 'Nothing needs to be done.',
  },
  'area-id-missing': {
    sentence: ({ name }) => `An area${name ? `, ${q(name)},` : ''} has no id and is not used.`,
    fix: () => 'Give the area an id.',
  },
  'area-id-differs': {
    sentence: ({ inside, outside }) =>
      `The area has two different ids: ${q(inside)} among its properties and ${q(outside)} outside. The first is used.`,
    fix: () => 'Write the same id in both places.',
  },
  'area-id-duplicate': {
    sentence: ({ id, names }) =>
      `Several areas have the id ${q(id)} but different names: ${names}. They are not shown on the map.`,
    fix: () => 'Give the areas different ids.',
  },
  'area-parts-merged': {
    sentence: ({ id, count }) => `${number(count)} shapes with the id ${q(id)} were joined into one area.`,
    fix: () => 'Nothing needs to be done if they are parts of the same area.',
  },
  'label-point-outside': {
    sentence: ({ id, lon, lat }) =>
      `The place of the name of the area ${q(id)} (${lon}, ${lat}) is outside the area and is not used.`,
    fix: () => 'Correct label_lon and label_lat.',
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
