import type { IssueWords } from '../../issues/IssueWords.ts'
import type { areaIssues as swedish } from '../../sv/issues/areaIssues.ts'
import { many, maybe, number, q, theArea } from './issuePhrases.ts'

const LEVELS: Readonly<Record<string, string>> = {
  municipality: 'the municipality',
  county: 'the county',
  country: 'the country',
}
/** The words of a sheet. */
const SHEET_WORDS: Readonly<Record<string, string>> = {
  status: 'planned, ongoing, paused or ended',
  level: 'universal, selective or indicated',
  reach: 'municipality, areas or point',
  basis: 'document, rule or interpretation',
  expected_direction: 'increase or decrease',
}

const REACHES: Readonly<Record<string, string>> = {
  municipality: 'the whole municipality',
  areas: 'the areas it is linked to',
  point: 'the place on the map',
  polygon: 'the ground on the map',
}

/** English words for faults in keys between the files, and for the shapes of areas, typed by the Swedish keys. */
export const areaIssues: Readonly<Record<keyof typeof swedish, IssueWords>> = {
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
    sentence: ({ count, ...area }) =>
      `${theArea(area)} is not in areas.geojson (${many(count, 'row', 'rows')}). The figures are not used.`,
    fix: (params) => maybe(params, 'Correct the code or add the area to areas.geojson.'),
  },
  'areas-none-match': {
    sentence: ({ found, known }) =>
      `No area id agrees with areas.geojson. Here are for example ${found}; the map has ${known || 'no areas'}.`,
    fix: () => 'Check that the files belong together and that the codes are written in the same way.',
    own: {
      sentence: ({ found, known }) =>
        `No area of the file is on the map. The file has for example ${found}; the map has ${known || 'no areas'}.`,
      fix: () => 'Check that the file is about the areas of the map and that they are written in the same way.',
    },
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
  'place-twice': {
    sentence: ({ id }) => `${q(id)} has both an area and a group. The row is not used.`,
    fix: () => 'Fill in area_id or group_id, not both. Leave both blank for the whole municipality.',
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
    fix: () => 'Write municipality, areas, point, polygon or unknown in the column reach.',
  },
  'areas-not-named': {
    sentence: ({ id }) =>
      `The measure ${q(id)} reaches certain areas, but none is named. It is shown as of unknown reach.`,
    fix: () => 'Name areas in measure_areas.csv, or leave the column reach empty.',
  },
  'place-unknown': {
    sentence: ({ id }) => `${q(id)} is none of the areas. The row is read without it.`,
    fix: () => 'Write the name or code of the area, or choose it in the register afterwards.',
  },
  'sheet-word-unknown': {
    sentence: ({ text }) => `${q(text)} is none of the words that may stand here. The row is read without it.`,
    fix: ({ column }) => `Write ${SHEET_WORDS[column ?? ''] ?? 'one of the words of the form'}.`,
  },
  'sheet-title-twice': {
    sentence: ({ name, first }) => `${q(name)} stands on line ${first} too. They are read as two measures.`,
    fix: () => 'Leave one out if it is the same measure, or give them names that tell them apart.',
  },
  'sheet-unsplit': {
    sentence: () =>
      'The file was opened and saved in a spreadsheet with another separator. It has been put together again.',
    fix: () => 'Check the rows below.',
  },
  'funding-shares-unclear': {
    sentence: ({ text, count }) =>
      `The shares ${q(text)} cannot be given to ${many(count, 'funder', 'funders')}. They count as unknown.`,
    fix: () => 'Write a share for each funder in the same order, together at most 100, for example 50; 50.',
  },
  'overlap-failed': {
    sentence: ({ measure, area }) =>
      `How much of ${q(area)} the measure ${q(measure)} covers cannot be worked out. The other areas are linked.`,
    fix: () => 'Link the area in measure_areas.csv instead, or draw the ground again.',
  },
  'overlap-none': {
    sentence: ({ measure }) => `The measure ${q(measure)} covers no area of the map.`,
    fix: () => 'Check position, radius or ground, or link areas in measure_areas.csv.',
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
    own: { fix: () => 'Nothing needs to be done. Surfaces are read as areas, points and lines are not.' },
  },
  'geometry-missing': {
    sentence: (area) => `${theArea(area)} has no shape. It is in tables but not on the map.`,
    fix: () => 'Add the shape of the area.',
  },
  'geometry-type-unknown': {
    sentence: ({ type, ...area }) =>
      `${theArea(area)} has the geometry type ${q(type)}, which is not known. It is not shown on the map.`,
    fix: () => 'Use Polygon or MultiPolygon, spelt like that.',
  },
  'coordinate-unreadable': {
    sentence: ({ at, ...area }) =>
      `${theArea(area)} has a coordinate that cannot be read${at ? `: ${at}` : ''}. It is not shown on the map.`,
    fix: () => 'Export the area again. Coordinates must be numbers.',
  },
  'coordinate-out-of-range': {
    sentence: ({ x, y, ...area }) =>
      `${theArea(area)} has the coordinate ${x}, ${y}, which is not on Earth. It is not shown on the map.`,
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
    sentence: (area) => `${theArea(area)} crosses the date line and is not shown on the map.`,
    fix: () => 'Divide the area at 180 degrees.',
  },
  'ring-closed': {
    sentence: ({ id }) => `The border of the area ${q(id)} was not closed. It was closed while reading.`,
    fix: () => 'Repeat the first point at the end of the ring.',
  },
  'ring-too-short': {
    sentence: ({ id, count }) =>
      `${many(count, 'ring', 'rings')} of the area ${q(id)} enclosed nothing and ${Number(count) === 1 ? 'was' : 'were'} removed.`,
    fix: () => 'Remove the ring or correct its points.',
  },
  'ring-crossing': {
    sentence: ({ id, lon, lat }) =>
      `The border of the area ${q(id)} crosses itself at ${lon}, ${lat}. The area is shown, but its size may be wrong.`,
    fix: () => 'Correct the border in a GIS program.',
  },
  'areas-overlap': {
    sentence: ({ first, second, percent }) =>
      `The areas ${q(first)} and ${q(second)} overlap by ${percent}% of the smaller one. Whoever lives there may be counted twice.`,
    fix: () => 'Correct the border in a GIS program.',
  },
  'areas-gap': {
    sentence: ({ lon, lat }) => `At ${lon}, ${lat} there is ground between the areas that belongs to none of them.`,
    fix: () => 'If it is a lake nothing needs to be done. Otherwise correct the border in a GIS program.',
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
}
