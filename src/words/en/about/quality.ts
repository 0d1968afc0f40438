import type { quality as swedish } from '../../sv/about/quality.ts'

export const quality: typeof swedish = {
  heading: 'How good are the figures?',
  basisTitle: 'What they rest on',
  basis: (indicators, areas, vintage) => `${indicators} indicators for ${areas} areas. Data dated ${vintage}.`,
  sourcesTitle: 'Sources',
  doubt:
    'Where it can be worked out, a figure has an uncertainty interval. A difference is called clear only when it is larger than chance usually gives. Otherwise it says that it cannot be told.',
  limitsTitle: 'What they do not know',
  areasNotPeople:
    'The figures describe areas, not those who live there. Differences within an area do not show, and a relation between areas need not hold between people.',
  notCauses: 'That something changed after a measure does not show that the measure was the cause.',
  gaps: (names) => `There are no figures by area for: ${names}.`,
  partialTitle: 'Indicators without a figure for every area, latest period',
  partial: (name, known, of) => `${name}: ${known} of ${of} areas`,
  breaksTitle: 'Indicators whose definition has changed',
  breaks: (name, periods) => `${name}: new definition from ${periods}`,
  agesTitle: 'How old the latest figures are',
  ages: (period, names) => `${period}: ${names}`,
  caveatsTitle: 'To bear in mind',
  caveat: (name, text) => `${name}: ${text}`,
  hidden:
    'What is hidden because it concerns few people, and what is not protected, is told in Data under Small numbers.',
  faultsTitle: 'Known faults',
  noFaults: 'The package states no known faults.',
  issues: (errors, warnings) =>
    `${errors} errors and ${warnings} warnings were found in the files. They are listed row by row in Data.`,
  reportTitle: 'How to report a fault',
  report:
    'Write which view, area and period it concerns, or paste the link from the address bar: it shows exactly what you see. Do not send anything about individual people.',
}
