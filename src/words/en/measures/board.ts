import type { board as swedish } from '../../sv/measures/board.ts'
import { countWordCapital } from '../first/number.ts'

export const board: typeof swedish = {
  measuresOf: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  targeted: (count) => (count === 1 ? '1 directed measure' : `${count} directed measures`),
  gap: 'Knowledge gap: no figures by area',
  allMeasures: 'All measures',
  priorities: 'Prioritised areas',
  columns: {
    area: 'Area',
    need: 'Need, with interval',
    place: (of) => (of === '' ? 'Place' : `Place of ${of}`),
    measures: 'Directed measures',
    verdict: 'Question for the meeting',
  },
  sortBy: (column) => `Order by ${column}`,
  higherRight: 'higher need to the right',
  placeWord: 'Place',
  phoneKey: 'Higher need to the right. The dark line is the municipality.',
  municipality: 'Municipality',
  doseAll: 'Dose per 100: unknown for all',
  doseSome: (kind, unknown) => `Dose per 100, ${kind}. Unknown for ${unknown}`,
  doseKnown: (kind) => `Dose per 100 in the target group, ${kind}`,
  kinds: { fte: 'full-time equivalents', hours: 'hours', sek: 'kronor' },
  reasonsShort: {
    'interval-holds-both': 'Uncertain whether higher',
    'no-index': 'No figures on need',
    'not-counted-yet': 'Uncertainty not worked out',
    suppressed: 'Need is not shown',
    coverage: 'Too few indicators have figures',
  },
  reasons: {
    'places-in-upper-third': 'The whole interval of places lies in the upper third.',
    'score-above-municipality': 'The whole interval lies above the municipality.',
    'score-below-municipality': 'The whole interval lies below the municipality.',
    'places-below-upper-third': 'The whole interval of places lies below the upper third.',
    'interval-holds-both': 'It is uncertain whether need is higher than in the municipality.',
    'no-index': 'There is no need index for this prioritised area.',
    'not-counted-yet': 'The uncertainty has not been worked out.',
    suppressed: 'An indicator it rests on is protected.',
    coverage: 'Too few of the indicators have figures.',
  },
  noMeasures: 'No directed measure',
  noneOfGoal: 'No directed measure with that goal',
  goalNote: (goal, shown, all) =>
    `The rows show only measures that state ${goal === null ? 'no goal' : `goal ${goal}`}: ${shown} of ${all}. The question of each row is about all measures.`,
  pillMarks: {
    other: (title) => `${title} (another prioritised area)`,
    'all-ages': (title) => `${title} (for all ages)`,
    'ages-unstated': (title) => `${title} (states no ages)`,
  },
  morePills: (count) => `and ${count} more`,
  pillNotes: { other: '', 'all-ages': 'all ages', 'ages-unstated': 'no ages stated' },
  tableName: 'Need and measures by area',
  openMeasure: (title) => `Show the measure ${title}`,
  group: (members) => `Group: ${members}. Need indexes are not added up; every area has its own dot.`,
  perArea: (count, text) => `${count} ${count === 1 ? 'area' : 'areas'}: ${text}`,
  alsoGroups: 'Groups as well',
  agesLabel: 'Ages',
  allAges: 'All ages',
  ages: (id) => `Ages ${id}`,
  mapTitle: 'The same assessment on the map',
  mapName: (text) => `Map of the assessments. ${text}`,
  universalTitle: 'Measures that reach the whole municipality',
  universalCount: (count) =>
    count === 1 ? '1 measure is today counted in no area.' : `${count} measures are today counted in no area.`,
  universalNone: 'No measure reaches the whole municipality.',
  universalOf: (own, count, name) =>
    own === 0
      ? `None of the ${count} belongs to ${name}.`
      : own === 1
        ? `One of the ${count} belongs to ${name} and is counted in every area.`
        : `${countWordCapital(own)} of the ${count} belong to ${name} and are counted in every area.`,
  rules: { 'leave-out': 'Leave out', 'per-head': 'Per person in the target group', 'by-need': 'Weighted by need' },
  gapHolds:
    'The areas that get least for their need are the same however measures for the whole municipality are counted.',
  gapFails: (names, third) =>
    `Which areas get least for their need depends on how measures for the whole municipality are counted: ${names} are only sometimes among the ${third} that get least.`,
  gapUnit: {
    measures: 'Counted in measures, since the dose is unknown.',
    fte: 'Counted in full-time equivalents per 100.',
    hours: 'Counted in hours per 100.',
    sek: 'Counted in kronor per 100.',
  },
  gapWhat:
    'Least for its need: the greatest difference between what an area would have if the measures followed need and what there is.',
  doseBox: {
    lead: 'The dose cannot be compared.',
    none: (of) =>
      of === 1
        ? 'The only measure has no known cost or hours by area.'
        : `None of the ${of} measures states cost or hours by area.`,
    gives: (count) =>
      count === 1
        ? 'State it for the directed measure, and the dose per 100 in the target group is shown.'
        : `State it for the ${count} directed measures, and the dose per 100 is shown, and whether it rises with need.`,
    some: (known, of) => `${known} of ${of} measures state cost or hours by area.`,
    action: 'Complete in the register',
    all: 'All directed measures have a dose.',
  },
  method: (text) => `Need: ${text}`,
  dashed:
    'A dashed measure is not counted in the assessment: it belongs to another prioritised area, is for all ages or states none.',
  takeAwayTitle: (name) => `Need and measures: ${name}`,
  takeAwayUnit: 'Need score with interval 5–95%, places, directed measures and assessment by area.',
  tableColumns: {
    score: 'Need score',
    from: 'Interval from',
    to: 'Interval to',
    placeFrom: 'Place from',
    placeTo: 'Place to',
    others: 'Measures not counted in the assessment',
    verdict: 'Assessment',
    reason: 'Reason',
  },
  noUncertainty: 'not worked out',
  questionCaveat: 'An assessment is a question for the meeting, not an answer.',
  universalCaveat: 'Measures that reach the whole municipality are in no area’s assessment.',
}
