import type { needSettings as swedish } from '../../sv/settings/needSettings.ts'

export const needSettings: typeof swedish = {
  title: 'Weights: what the need is counted on',
  add: 'Add an indicator',
  addButton: 'Add',
  remove: (name) => `Remove ${name}`,
  ownReason: 'Added by you. An indicator without direction is read as more being more need.',
  scale: 'Scale',
  scales: {
    z: 'Standard scores',
    'min-max': '0 to 100',
    percentile: 'Places',
    reference: 'Distance to the municipality',
  },
  adding: 'Adding',
  addings: { arithmetic: 'Mean', geometric: 'Geometric mean' },
  geometricNeeds: 'A geometric mean needs the scale 0 to 100 or places.',
  design: 'Households share an income',
  designs: {
    1: 'Count every person alone',
    1.5: 'Count 1.5 persons as one',
    2.5: 'Count 2.5 persons as one',
  },
  designNote:
    'Income is the household’s, so persons of one household fall on the same side of the limit together. Counting several as one makes the intervals wider and fewer answers certain; the places themselves do not change.',
  ownName: 'Name of your need index',
  save: 'Save',
  reset: 'Back to the package’s proposal',
  notSaved: 'The browser does not allow saving. The address still holds your choices: copy the link.',
  forget: (name) => `Forget ${name}`,
}
