import type { data as swedish } from '../../sv/data/data.ts'

export const data: typeof swedish = {
  title: 'Data',
  readIn: 'Read in figures of your own',
  portable: {
    text: 'Program, figures, stories and what you have made yourself, in one file that opens by double click: without a network, a server or an installation. It holds all figures of the package, also those that the screen hides because they concern few people. Give it only to those who may see them.',
    save: 'Save as a file',
    making: 'Making the file …',
    saved: 'Saved among downloaded files.',
    failed: 'The file could not be made. See that the network works, and try again.',
  },
  lead: (indicators, areas, vintage) => `${indicators} indicators for ${areas} areas. Data dated ${vintage}.`,
  issuesTitle: 'What was found in the files',
  noIssues: 'No faults were found in the files.',
  checkingBorders: 'Comparing the borders of the areas …',
  issueCount: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  where: 'Where',
  what: 'What',
  fix: 'What to do',
  gapsTitle: 'Prioritised areas without figures by area',
  gapsText: 'Here open data has fewer than two indicators by area. The municipality holds the figures itself.',
  indicatorsTitle: 'Indicators',
  filter: 'Search the indicators',
  columns: {
    name: 'Indicator',
    definition: 'Definition',
    periods: 'Periods',
    coverage: 'Coverage',
    source: 'Source',
    caveat: 'Keep in mind',
  },
  coverage: (known, of) => `${known} of ${of}`,
  table: (id) => `Table ${id}`,
  denominator: (text) => `Denominator: ${text}`,
  breaks: (periods) => `New definition from ${periods}`,
  showOnMap: 'Show on the map',
  sourcesTitle: 'Sources and licence',
  licence: (text) => `Licence: ${text}`,
  rounding:
    'From reference year 2025 Statistics Sweden adds small random changes to its tables. Parts therefore do not always sum to the whole. Nothing is recalculated to fit.',
  aboutTitle: 'About the service',
  about: { kvalitet: 'How good are the figures?', tillganglighet: 'Accessibility statement' },
  smallNumbersTitle: 'Small numbers',
  smallNumbers: (min) =>
    min > 1
      ? `Counts from 1 to ${min - 1} are not shown, nor is what would reveal them.`
      : 'The package protects no small numbers: even single persons are shown.',
  smallNumbersHow: (min) =>
    `This includes shares that rest on so few, or where all but so few are counted. A hidden count can always be at least ${min} different numbers for someone who adds up everything that is shown. Means that rest on hidden figures are rounded, and a share of few may be in whole per cent.`,
  notProtectedTitle: 'What is not protected',
  notProtected: [
    'Figures published elsewhere, such as by Statistics Sweden, or in an older edition of the package.',
    'What those who live or work in the area already know.',
    'The difference of two figures that are shown, unless the package has it as an indicator of its own, such as between two age groups or two years.',
    'Means, medians and indexes that do not say how many they rest on.',
  ],
}
