import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q, theArea } from './issuePhrases.ts'

/** English words for areas drawn wrongly or in the wrong place, and for codes that stand elsewhere. */
export const shapeIssues = {
  'geometry-not-area': {
    sentence: (area) => `${theArea(area)} is drawn as a line or a point. It is in tables but not on the map.`,
    fix: () => 'Add the shape of the area.',
  },
  'feature-swapped': {
    sentence: (area) =>
      `${theArea(area)} has latitude and longitude in the wrong order. They were swapped while reading.`,
    fix: () => 'Export the area with longitude first, like the others.',
  },
  'geometry-stray': {
    sentence: (area) =>
      `${theArea(area)} has ${many(area.count, 'corner', 'corners')} far from all other areas, at ${area.x}, ${area.y}. The area is shown without.`,
    fix: () => 'Correct the border in a GIS program.',
  },
  'geometry-spike': {
    sentence: (area) =>
      `${theArea(area)} has a corner ${number(area.number)} km from the rest of the area, at ${area.x}, ${area.y}. It is shown as it is.`,
    fix: () => 'Check the border on the map, and correct it in a GIS program if the corner is wrong.',
  },
  'geometry-far': {
    sentence: (area) =>
      `${theArea(area)} lies far from all other areas, at ${area.x}, ${area.y}. It is in tables but not on the map.`,
    fix: () => 'Check the coordinates of the area.',
  },
  'geometry-simplified': {
    sentence: ({ count, of, number: metres }) =>
      `The borders have ${number(count)} corners. The map shows ${number(of)}, right to within ${number(metres)} metres.`,
    fix: () => 'Nothing needs to be done. Borders that are simplified beforehand are read faster.',
  },
  'area-id-property': {
    sentence: ({ name, count, of, used }) =>
      `${number(count)} of ${number(of)} areas have their code in the property ${q(name)}. It is used as the id.${used ? ` The names stand in ${q(used)}.` : ''}`,
    fix: () => 'Nothing needs to be done.',
  },
} as const satisfies Record<string, IssueWords>
