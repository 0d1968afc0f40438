import type { comparePanel as swedish } from '../../sv/compare/comparePanel.ts'

import { countWord } from '../first/number.ts'

export const comparePanel: typeof swedish = {
  chooseIndicator: 'Choose an indicator',
  period: 'Period',
  ranking: {
    endLabel: 'Order',
    ends: { highest: 'Highest first', lowest: 'Lowest first' },
  },
  relation: {
    across: 'Across',
    up: 'Up',
    swap: 'Swap the indicators',
    chooseSecond: 'Choose two indicators to see whether they go together.',
    few: (count) =>
      count === 0
        ? 'No area has both indicators. A relationship cannot be worked out.'
        : `Only ${countWord(count)} ${count === 1 ? 'area has' : 'areas have'} both indicators. That is too few for a relationship.`,
    noVariation: 'One of the indicators has the same value everywhere. A relationship cannot be worked out.',
    clearUp: (x, y) => `Where ${x} is higher, ${y} is mostly higher too.`,
    clearDown: (x, y) => `Where ${x} is higher, ${y} is mostly lower.`,
    notClear: (x, y) => `Whether ${x} and ${y} go together across areas cannot be told.`,
    bound: (x, y) => `${x} and ${y} are bound together by how they are counted.`,
    coefficient: (n, r, range) => `${n}\u00a0areas, correlation ${r} (interval ${range}).`,
    noLineHeading: 'Why no line is drawn',
    noLine: {
      few: (fewest) => `Fewer than ${fewest} areas have both indicators.`,
      'no-variation': 'The values do not vary.',
      'not-clear': 'The interval of the correlation contains zero.',
      'one-area': (area) => `One single area carries it: without ${area} it is no longer clear.`,
    },
    lineIs: 'The line is the straight line nearest the areas. The band shows how certain it is (95%).',
    bonds: {
      same: 'The two are the same indicator from different tables.',
      parts: (others) =>
        others === ''
          ? 'The two are parts of one whole: when one is larger the other must be smaller.'
          : `The two are parts of one whole (together with ${others}): when one is larger another must be smaller.`,
      'same-denominator':
        'The two are counted on the same persons or dwellings in one subject, and go together by that alone.',
      index: 'One of the indicators is an index and may already contain the other.',
    },
    personsHeading: 'About areas, not persons',
    persons: (x, y) =>
      `The picture compares areas. It does not say whether those counted in “${x}” are the same persons as those counted in “${y}”, nor what depends on what.`,
    sizeKey: 'Size shows the number of residents',
    municipalityKey: 'The municipality',
    landscapeKey: 'Colour and shape: landscape on the compass',
    details: 'More about the figure',
    rank: (r, range) => `Rank correlation (Spearman) ${r} (interval ${range}).`,
    method: "Pearson's correlation with a 95% interval (Fisher's z). All areas count alike.",
    periodsDiffer: (x, y) => `The indicators are from different years: ${x} and ${y}.`,
    left: (names) => `Without one of the indicators: ${names}.`,
  },
  side: {
    chooser: 'Areas and groups',
    add: 'Add an area or a group',
    areas: 'Areas',
    groups: 'Groups',
    full: 'Four are chosen. Remove one to choose another.',
    noMatch: 'No area has that name.',
    remove: (name) => `Remove ${name}`,
    nothing: 'There are no areas to compare.',
    proposed: (names) => `Nothing is chosen. Shown here: ${names}.`,
    chooseOnly:
      'Choose in the box above, on the map, in the matrix or on the compass: the choice follows you between views.',
    otherChoices: 'Other suggestions:',
    suggestExtremes: (indicator, highest, lowest) => `${highest} and ${lowest}, highest and lowest in ${indicator}`,
    oneMore: 'Add one more area to compare two with each other.',
    sets: { key: 'Key indicators', all: 'All indicators' },
    setLabel: 'Indicators',
    strips: (count) => `Among ${count} areas`,
    indicator: 'Indicator',
    unit: 'Unit',
    unitColumn: 'Unit as in its column.',
    period: 'Period',
    others: 'Other areas',
    trends: 'Over time',
    trendsNone: 'None of the indicators has more than one comparable period.',
    ages: 'Age and sex',
    differences: 'Differences',
    differencesHint:
      'Tested against chance, indicator by indicator. Only differences larger than chance usually gives are named.',
    differenceTable: 'All differences',
    pair: (one, other) => `${one} minus ${other}`,
    againstMunicipality: (name) => `${name} minus the municipality`,
    pairClear: 'Larger than chance usually gives',
    pairNotClear: 'May be chance',
    pairUnknown: 'Cannot be told',
    member: (area, group) => `${area} is part of ${group}`,
    memberShort: 'Part of it',
    clearlyBoth: (name, higher, high, lower, low) =>
      `In ${name}, ${higher} ${high === 1 ? 'is' : 'are'} higher than in the municipality; ${lower} ${low === 1 ? 'is' : 'are'} lower.`,
    clearlyHigher: (name, phrases, count) =>
      `In ${name}, ${phrases} ${count === 1 ? 'is' : 'are'} higher than in the municipality.`,
    clearlyLower: (name, phrases, count) =>
      `In ${name}, ${phrases} ${count === 1 ? 'is' : 'are'} lower than in the municipality.`,
    remaining: (count) =>
      count === 1
        ? 'For the remaining indicator it cannot be told.'
        : `For the other ${countWord(count)} indicators it cannot be told.`,
    noneClear: (name) => `${name} is not clearly different from the municipality in any of the indicators.`,
    mostApart: (one, other, phrases, count) =>
      `${phrases} clearly ${count === 1 ? 'differs' : 'differ'} between ${one} and ${other}.`,
    notApart: (one, other) => `${one} and ${other} cannot be told apart in any of the indicators.`,
    more: (count) => `${countWord(count)} more indicators`,
    apartInOne: (names, of, phrase, figures) =>
      `${names} are clearly different in one of ${of} indicators: ${phrase} (${figures}).`,
    apartIn: (names, count, of, most, figures) =>
      `${names} are clearly different in ${count} of ${of} indicators, most in ${most} (${figures}).`,
    noneApart: (names, of) => `${names} cannot be told apart in any of ${of} indicators.`,
  },
  courses: {
    onePeriod: (indicator, period) => `${indicator} exists for ${period} only. How it has changed cannot be shown.`,
    noPeriods: 'The indicator has no figures.',
    insteadOfOne: (asked, period, shown) => `${asked} exists for ${period} only. Shown here instead is ${shown}.`,
    insteadOfNone: (asked, shown) => `${asked} has no figures. Shown here instead is ${shown}.`,
    chooseHint: 'Click on a tile to bring the area into the large picture. Up to four.',
    tilesHeading: (count) => `${count} areas`,
    orderLabel: 'Order',
    orders: { change: 'Largest increase first', north: 'North to south', name: 'Name' },
    axisLabel: 'Scale',
    axes: { same: 'Same scale', own: 'Own scale' },
    ownAxis: 'Each tile has its own scale: compare the shape, not the height.',
    indexed: (period) => `Change in per cent since ${period}.`,
    tileKey: 'Black line: the municipality',
    tileGoals: 'Dashes and dots: goals of the plan',
    during: (sentence, from, to) => `${sentence} from ${from} to ${to}.`,
    untested: (lack) => `Whether the changes are larger than chance usually gives cannot be told: ${lack}.`,
    broken: (period) => `New definition ${period}: figures before and after cannot be compared.`,
    noneComparable: 'No two periods can be compared.',
    inequality: 'Differences between areas',
    noGap: (period) => `In ${period} the value is the same in all areas.`,
    gapNow: (highest, lowest, gap, period) => `In ${period} ${highest} is ${gap} above ${lowest}.`,
    gapChange: {
      wider: (from, change) => `The distance has grown by ${change} since ${from}.`,
      narrower: (from, change) => `The distance has shrunk by ${change} since ${from}.`,
      'not-clear': (from) => `Whether the distance has changed since ${from} cannot be told.`,
      unknown: (from, change) =>
        `Since ${from} the distance has changed by ${change}. Whether that is more than chance usually gives cannot be told.`,
    },
    measure: 'Way of measuring',
    measures: 'Show all ways of measuring differences',
    measureCaption: 'Differences between areas in all ways of measuring, by period',
    measureHelp: 'What the measures say',
    expert: 'For those who want to check: pattern on the map',
    expertMethod: (permutations, seed) =>
      `Neighbours share a border or a corner. ${permutations} random orders (random numbers from ${seed}).`,
    neighbours: 'Areas that stand out (corrected for many tests)',
    nobodySticksOut: 'No area stands out from its neighbours once corrected for many tests.',
    tooMany: 'Too many areas for small pictures.',
    chooseSome: 'Choose areas in the list or on the map.',
  },
}
