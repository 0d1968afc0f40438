import type { compassPanel as swedish } from '../../sv/compass/compassPanel.ts'
import { countWordCapital } from '../first/number.ts'

export const compassPanel: typeof swedish = {
  directions: ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'],
  kTable: {
    caption: 'How many landscapes?',
    k: 'Number',
    silhouette: 'Separation',
    stability: 'Least stability',
    sizes: 'Areas in each',
    chosen: 'shown now',
    suggested: 'suggested',
    about:
      'Separation (silhouette) is 1 when landscapes are quite apart and 0 when they run together. The suggestion is the number with the largest separation among those where every landscape has at least two areas and is stable (at least 0.85).',
  },
  stability: {
    caption: 'How stable is each landscape?',
    landscape: 'Landscape',
    leaveOut: 'One area left out',
    bootstrap: 'Areas drawn anew',
    verdict: 'Reading',
    verdicts: { none: 'do not trust', pattern: 'a pattern', fair: 'fairly stable', firm: 'very stable' },
    about: (draws, seed) =>
      `Likeness (Jaccard, 0–1) between a landscape and its nearest counterpart: when one area at a time is left out, and when the areas are drawn anew with replacement ${draws} times (bootstrap, random numbers from ${seed}), which is the stricter test. Reading by the stricter: below 0.6, 0.6–0.75, 0.75–0.85, from 0.85.`,
  },
  notes: {
    'too-few-areas': (areas, needed) =>
      `The compass needs at least ${needed} areas with all figures and enough residents. There are ${areas}.`,
    'too-few-indicators': (count, needed) =>
      `The compass needs at least ${needed} indicators that tell areas apart. There are ${count}.`,
    'few-areas': (areas) => `Only ${areas} areas: the picture is sensitive to every single one.`,
    'few-indicators': 'With so few indicators an ordinary scatter plot says more.',
    'no-figures': (name) => `${name} has no figures for the years and is left out.`,
    'constant-indicator': (name) => `${name} is the same in all areas and is left out.`,
    'no-fence': (name) => `${name}: at least half of the areas have the same value, so extreme values are not limited.`,
    gaps: (name, areas) =>
      `${name} is missing at least half of the time in ${areas} areas. They are placed but do not shape the disc.`,
    'years-lacking': (name, areas) => `${name} lacks some years: ${areas}. The mean is of the years there are.`,
    'nearly-same': (name, other, r) =>
      `${name} and ${other} say nearly the same thing (correlation ${r}) and count twice.`,
    'parts-of-whole': (names) =>
      `${names} add up to the same in every area, so one of them follows from the others. Consider leaving one out.`,
    'groups-uncertain': (k) => `No number of landscapes is fully stable; ${k} is the best.`,
    'axis-uncertain': 'The second direction is uncertain: the third is nearly as strong.',
  },
  area: {
    proposed: (area) => `No area is chosen. Shown here is ${area}, which lies farthest from the middle.`,
    chooseOther: 'Choose another on the disc, on the map or in the list.',
    choose: 'Choose an area on the disc, on the map or in the list.',
    place: (distance, direction, landscape) =>
      `Lies ${distance} from the middle towards the ${direction}, in landscape ${landscape}.`,
    placeMiddle: (landscape) => `Lies in the middle of the disc, in landscape ${landscape}.`,
    border: (a, b) => `On the border between landscapes ${a} and ${b}.`,
    seen: (percent) => `The disc shows ${percent} of what sets the area apart from the average.`,
    seenBadly: (percent) =>
      `The disc shows only ${percent} of what sets the area apart from the average. Read the rows here rather than its place.`,
    missing: (names) => `Missing, and computed from the other indicators: ${names}.`,
    outside: (names) => `Outside the scale, drawn on its edge: ${names}.`,
    unplaced: (names) => `Cannot be placed on the disc. Too many indicators are missing: ${names}.`,
    stripOwn: 'The area',
    stripLandscape: 'Mean of the landscape',
    stripMunicipality: 'Municipality',
    stripOthers: 'Other areas',
    stripSummary: (indicator, area, value, landscape, municipality) =>
      `${indicator}: ${area} ${value}, mean of the landscape ${landscape}, municipality ${municipality}.`,
  },
  time: {
    none: (year, has, of) =>
      `Trails over the years cannot be drawn with these indicators: no year but ${year} has enough of them. ${has} of ${of} indicators have more than one year.`,
    noneAtAll: (has, of) =>
      `Trails over the years cannot be drawn with these indicators: no two years have them all. ${has} of ${of} indicators have more than one year.`,
    offer: (count, from, to) => `Show the ${count} indicators that have every year ${from}–${to}`,
    offerNote: 'It will be another compass: fewer indicators and other landscapes.',
    play: 'Play',
    pause: 'Pause',
    year: 'Year',
    allYears: 'Whole trail',
    moved: (area, distance, direction, parts) => `${area} moved ${distance} to the ${direction}, mostly by ${parts}.`,
    movedPlain: (area, distance, direction) => `${area} moved ${distance} to the ${direction}.`,
    stood: (area) => `${area} stands still.`,
    most: (names) => `${names} moved furthest.`,
    onlyMoved: (names) => `Only ${names} moved.`,
    noneMoved: 'No area has moved.',
    span: (from, to) => `${from}–${to}.`,
    relative: 'The movement is relative to the municipality: its own change is taken away.',
    actual: 'The movement is in actual values: the municipality’s own change is included.',
    group: (area, from, to, period) => `${area} went from landscape ${from} to ${to} in ${period}.`,
    chance: 'Small movements in small areas are often chance.',
    driftHolds: (year, shown, best) =>
      `The disc still fits: it shows ${shown} of the differences in ${year}. A disc made for that year would show ${best}.`,
    driftOutgrown: (year, shown, best) =>
      `The disc fits less well: it shows ${shown} of the differences in ${year}, and a disc made for that year would show ${best}. It is time for a new one.`,
    unit: 'Lengths are in radii of the disc.',
  },
  table: {
    caption: 'Places of the areas on the compass',
    columns: {
      area: 'Area',
      landscape: 'Landscape',
      x: 'East',
      y: 'North',
      seen: 'Shown',
      margin: 'Margin',
      population: 'Residents',
      note: 'Remark',
    },
    magnets: 'The magnets',
    indicator: 'Indicator',
    angle: 'Direction',
    degrees: (angle, direction) => `${angle}° ${direction}`,
    communality: 'Shown to',
    truth: 'Agrees with the ranking',
  },
  dialogs: {
    indicators: 'Indicators of the compass',
    indicatorsHelp: (least, most) =>
      `Choose ${least}–${most} indicators. Counts of persons and things are not among them.`,
    chosen: (count) => `${count} chosen`,
    tooFew: (least) => `Choose at least ${least} indicators.`,
    tooMany: (most) => `There is room for ${most} indicators at most.`,
    weights: 'Weight',
    weightChoices: { equal: 'Every indicator alike', theme: 'Every theme alike' },
    back: 'Back to the proposal',
    why: 'Why these?',
    landscapes: 'Number of landscapes',
    auto: (k) => `Suggested: ${k}`,
    autoPlain: 'Let stability decide',
    costText: (stability, least) => `Least stability ${stability}; the suggestion has ${least}.`,
    costAlone: (count) =>
      count === 1 ? 'One landscape has a single area.' : `${countWordCapital(count)} landscapes have a single area.`,
    years: 'Years and picture',
    yearsDetail: 'Which years the indicators have',
    yearsLabel: 'Years taken together',
    yearsHelp: 'The indicators do not have the same years. Each is averaged over the chosen years that it has.',
    yearOf: (name, years) => `${name}: ${years}`,
    level: 'Years are compared',
    levels: { relative: 'Relative to the municipality', actual: 'In actual values' },
    levelHelp: {
      relative: 'The municipality’s own change between years is taken away, so that only differences show.',
      actual: 'Values as they are. Then everybody moves when the whole municipality changes.',
    },
    picture: 'Picture',
  },
}
