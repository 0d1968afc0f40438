import type { packages as swedish } from '../../sv/notices/packages.ts'

export const packages: typeof swedish = {
  apart: 'Drafts, stories and own indexes belong to the municipality they were made in and wait there.',
  about: 'Social kompass shows how life differs between the areas of a municipality, and which measures reach whom.',
  madeUp: 'Made up',
  open: 'Shown now',
  others: 'Open instead',
  none: 'There is no data package here yet. Put a folder of areas and figures in data/; README says what it is to hold.',
}
