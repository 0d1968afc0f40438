import type { budget as swedish } from '../../sv/register/budget.ts'

export const budget: typeof swedish = {
  nothing: 'No measures in the register.',
  allLack: (all) =>
    `What the measures cost cannot be told: ${all} of ${all} measures state no cost. State a cost a year, and it is added up here by prioritised area, area and funder.`,
  allKnown: (all, sum) => `${all === 1 ? 'The measure costs' : `The ${all} measures cost`} ${sum} a year.`,
  someKnown: (known, all, sum, lacking) =>
    `${known} of ${all} measures state a cost, ${sum} a year together. ${lacking} of ${all} state none.`,
  frameSentence: (lacking, all) =>
    lacking === 0
      ? 'The frame stands beside, not divided between measures.'
      : `How the frame is divided is not stated. It is not spread over measures that state no cost (${lacking} of ${all}).`,
  frames: 'Frame a year',
  noFrames: 'The package states no frame.',
  known: 'Known cost a year',
  lackingBar: (lacking) => (lacking === 1 ? '1 measure without known cost' : `${lacking} measures without known cost`),
  precisions: {
    exact: (amount) => amount,
    'at-least': (amount) => `a little over ${amount}`,
    about: (amount) => `about ${amount}`,
  },
  source: 'Source',
  unknown: 'not stated',
  atLeast: (amount) => `at least ${amount}`,
  tables: { priority: 'By prioritised area', area: 'By area', funder: 'By funder' },
  notes: {
    priority: 'A measure with several prioritised areas has a row of its own, so that the rows add up to the whole.',
    area: 'A measure in several areas is split by stated share, else by the size of the target group.',
    funder:
      'Each funder has its stated share of the cost. A share that is not stated counts as unknown, never as all of it.',
  },
  columns: {
    name: { priority: 'Prioritised area', area: 'Area', funder: 'Funder' },
    measures: 'Measures',
    lacking: 'State no cost',
    cost: 'SEK a year',
  },
  lackingOf: (lacking, all) => `${lacking} of ${all}`,
  noPriority: 'Without prioritised area',
  severalPriorities: 'Several prioritised areas',
  noFunder: 'Funder not stated',
  wholeMunicipality: 'Whole municipality',
  reachUnknown: 'Reach unknown',
  sharesUnknown: 'Division between funders not stated',
  unsplit: 'Cannot be divided between areas',
  toRegister: 'Complete it in the register',
  takeAwayTitle: (name) => `Costs of measures in ${name}`,
  takeAwayUnit: 'SEK a year',
  tableColumn: 'Division',
  nameColumn: 'Row',
  frameRow: 'Frame',
}
