import type { need as swedish } from '../../sv/need/need.ts'

export const need: typeof swedish = {
  title: (name) => name,
  method: (mean, components, weights, scale) => `${mean} of ${components}, ${weights}, ${scale}.`,
  means: { arithmetic: 'Mean', geometric: 'Geometric mean' },
  scales: {
    z: 'standardised',
    'min-max': 'from 0 to 100 between the lowest and the highest area',
    percentile: 'as places from 0 to 100',
    reference: 'as distances to the municipality',
  },
  turned: (name) => `${name} (turned)`,
  weightsEqual: 'equal weights',
  weightsOwn: (list) => `weights ${list}`,
  draws: (draws, seed) => `Interval 5–95% of ${draws} ways to count (random numbers from ${seed}).`,
  choices: {
    coverage: (share) => `At least ${share} of the weight must have figures.`,
    eachLatest: 'Every indicator is counted in its own latest period.',
    weightsVaried: (share) => `The weights are varied by ${share} of their value.`,
    weightsFixed: 'The weights are not varied.',
    design: (persons) => `${persons} persons are counted as one.`,
  },
  counting: 'The uncertainty is being worked out.',
  summaryHigh: (count, word) =>
    count === 0
      ? 'No area has clearly high need.'
      : count === 1
        ? 'One area has clearly high need.'
        : `${word} areas have clearly high need.`,
  summaryUnclear: (count, word) =>
    count === 0
      ? ''
      : count === 1
        ? 'Of one area it cannot be told whether its need is higher than the municipality’s.'
        : `Of ${word} areas it cannot be told whether their need is higher than the municipality’s.`,
  summaryWithheld: (count, word) =>
    count === 0 ? '' : count === 1 ? 'One area has no need score.' : `${word} areas have no need score.`,
  levels: { high: 'Clearly high need', 'not-clearly-high': 'No clearly high need', 'cannot-tell': 'Cannot be told' },
  levelReasons: {
    high: 'The whole interval lies above the municipality or in the upper third.',
    'not-clearly-high': 'The whole interval lies below the municipality.',
    'cannot-tell': 'The need may be higher or lower than the municipality’s.',
  },
  cannotTellByPlace: 'The area may belong to the upper third, but need not.',
  highByScore: 'The whole interval lies above the municipality.',
  withheld: {
    suppressed: 'Not shown: an indicator it rests on is protected.',
    coverage: 'Missing: too few of the indicators have figures.',
  },
  withheldShort: { suppressed: 'Not shown', coverage: 'Missing' },
  score: (score, municipality) => `Need score ${score}, municipality ${municipality}.`,
  scoreAlone: (score) => `Need score ${score}.`,
  interval: (range) => `Interval ${range}.`,
  rank: (from, to, of) => (from === to ? `Place ${from} of ${of}.` : `Between place ${from} and ${to} of ${of}.`),
  rankAlone: (rank, of) => `Place ${rank} of ${of}.`,
  moreThan: (share) => `more than ${share}`,
  lessThan: (share) => `less than ${share}`,
  topThree: (share, draws) => `Among the 3 highest in ${share} of ${draws} reasonable ways to count.`,
  topThird: (places, share, draws) => `Among the ${places} highest in ${share} of ${draws} reasonable ways to count.`,
  robustness: {
    robust: 'In the upper third in nearly all reasonable ways to count.',
    never: 'In the upper third in hardly any reasonable way to count.',
  },
  depends: {
    figures:
      'Whether the area is in the upper third cannot be told: mostly it depends on the uncertainty of the figures.',
    weights: 'Whether the area is in the upper third depends on the weights.',
    method: 'Whether the area is in the upper third depends on how the figures are put together.',
    none: 'Whether the area is in the upper third depends on how one counts.',
  },
  sources: { figures: 'the figures', weights: 'the weights', method: 'the way to put them together' },
  mattersMost: (source, share, others) =>
    `Most of the uncertainty about places comes from ${source} (${share}); ${others}. The rest arises when they act together.`,
  otherShare: (source, share) => `${source} account for ${share}`,
  mostFrom: (name, part, score) => `Most comes from ${name}: ${part} of ${score}.`,
  contribution: (name, part) => `${name} ${part}`,
  noFigure: 'no figure',
  coverage: (known, of, share) => `Rests on ${known} of ${of} indicators (${share} of the weight).`,
  changeValue: (name, to, from, line) => `If ${name} were ${to} instead of ${from}, the area would lie ${line}.`,
  changeWeight: (name, to, from, line) => `If ${name} weighed ${to} instead of ${from}, the area would lie ${line}.`,
  lines: {
    municipality: 'exactly at the level of the municipality',
    third: 'exactly at the edge of the upper third',
    quarter: 'exactly at the edge of the upper quarter',
  },
  changeTitle: 'What would change the picture?',
  noChange: 'No single figure or weight changes the picture.',
  offer: (area, indicators) => `${area} now has ${indicators} indicators: build an index?`,
  build: 'Build index',
  gapTitle: (name) => `Knowledge gap: ${name}`,
  gapLead: 'There are too few figures by area for a need index.',
  gapHave: 'What there is by area',
  gapLacking: 'What the municipality needs to supply',
  leftOut: {
    'no-figures': (name) => `${name} has no figures.`,
    'no-scale': (name) => `${name} is alike in all areas, or has no value for the municipality, and is left out.`,
  },
  tableCaption: (name) => `${name}, area by area`,
  columns: {
    area: 'Area',
    score: 'Need score',
    interval: 'Interval',
    rank: 'Place',
    topThree: 'Among the 3 highest',
    level: 'Assessment',
    coverage: 'Coverage',
  },
  municipality: 'Municipality',
}
