import type { coverage as swedish } from '../../sv/measures/coverage.ts'
import { countWord } from '../first/number.ts'

export const coverage: typeof swedish = {
  choose: 'Prioritised area',
  all: 'All',
  area: 'Area',
  everywhere: 'Municipality-wide',
  years: (ages) => `ages ${ages}`,
  allAges: 'all ages',
  caption: 'Coverage matrix: area, prioritised area and age group',
  sentence: {
    gaps: (count, loose) =>
      [
        count + loose === 0 ? 'Every area with clearly high need has a measure directed at every age group.' : '',
        count === 0
          ? ''
          : count === 1
            ? 'In one cell need is clearly high and there is no measure.'
            : `In ${countWord(count)} cells need is clearly high and there is no measure.`,
        loose === 0
          ? ''
          : `In ${loose === 1 ? 'one cell' : `${countWord(loose)} cells`} with clearly high need no measure is directed at the ages: those there are for all ages or state none.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noHigh: 'No area has clearly high need.',
    overlaps: (count) =>
      count === 0
        ? ''
        : count === 1
          ? 'In one cell two measures may overlap.'
          : `In ${countWord(count)} cells measures may overlap.`,
    unknown: (names) => `For ${names} gaps cannot be told: there are no figures on need by area.`,
    counting: 'The uncertainty is being worked out.',
    nothing: 'The package has no prioritised areas.',
  },
  levels: {
    high: 'Clearly high need',
    'cannot-tell': 'Cannot be told',
    'not-clearly-high': 'No clearly high need',
    none: 'No figures on need',
  },
  legendTitle: 'How to read the matrix',
  marks: {
    whole: 'Directed measure, the whole age group',
    part: 'Directed measure, part of the age group',
    all: 'Measure for all ages',
    unstated: 'Measure that states no ages',
    gap: 'Gap: clearly high need, no measure for the area',
    overlap: 'Possible overlap: two or more directed at the ages',
    everywhere: 'Number of municipality-wide measures',
  },
  needNote: 'Need is that of the area, not of the age group: no index is split by age.',
  gapsTitle: 'Gaps to talk about',
  overlapsTitle: 'Possible overlaps',
  noGaps: 'No gaps in the cells that can be assessed.',
  noOverlaps: 'None.',
  unstatedTitle: 'State no ages',
  gapLine: (area, priority, ages) => `${area}: ${priority}, ${ages}`,
  overlapLine: (area, ages, measures) => `${area}, ${ages}: ${measures}`,
  cellTitle: (area, priority, ages) => `${area} · ${priority} · ${ages}`,
  residents: (persons) => `${persons} of those ages live in the area.`,
  residentsAbout: (persons) => `About ${persons} of those ages live in the area.`,
  residentsUnknown: 'How many of those ages live there is not known or not shown.',
  covers: {
    whole: (title) => `${title}: the whole age group.`,
    part: (title) => `${title}: part of the age group.`,
    all: (title) => `${title}: for all ages.`,
    unstated: (title) => `${title}: states no ages.`,
  },
  empty: 'No directed measure.',
  also: (count, names) =>
    count === 1
      ? `Also one municipality-wide measure: ${names}.`
      : `Also ${count} municipality-wide measures: ${names}.`,
  hint: 'Move between the cells with the arrow keys. The cell under the pointer is read here.',
  takeAway: {
    title: 'Coverage matrix',
    unit: 'Directed measures by area, prioritised area and age group. Residents by the population table.',
    columns: {
      priority: 'Prioritised area',
      ages: 'Ages',
      need: 'Need',
      measures: 'Directed measures',
      everywhere: 'Municipality-wide',
      residents: 'Residents of those ages',
      mark: 'Mark',
    },
    unknown: 'unknown',
  },
  gapWord: 'Gap',
  overlapWord: 'Possible overlap',
}
