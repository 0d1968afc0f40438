import type { dose as swedish } from '../../sv/measures/dose.ts'
import { countWord } from '../first/number.ts'

export const dose: typeof swedish = {
  kindLabel: 'The dose is counted in',
  kinds: { fte: 'Full-time equivalents', hours: 'Hours', sek: 'Kronor' },
  kindsSmall: { fte: 'full-time equivalents', hours: 'hours a year', sek: 'kronor a year' },
  ruleTitle: 'Municipality-wide measures',
  sentence: {
    'no-index': (name) =>
      `Whether the dose rises with need cannot be told for ${name}: there are no figures on need by area.`,
    'nothing-counted': (name) => `No measure for ${name} is counted, so there is no dose to compare.`,
    'amounts-unknown': (unknown, of, kind) =>
      unknown === of
        ? `Whether the dose rises with need cannot be told: ${of === 1 ? 'the only measure counted does not state' : `none of the ${countWord(of)} measures counted states`} its dose in ${kind}. State ${kind} for ${of === 1 ? 'it' : `all ${countWord(of)}`}, and it can be told.`
        : `Whether the dose rises with need cannot be told: ${countWord(unknown)} of ${countWord(of)} measures counted have no known dose in ${kind}. State ${kind} for ${unknown === 1 ? 'it' : `those ${countWord(unknown)}`}, and it can be told.`,
    'too-few-areas': (least) =>
      `Whether the dose rises with need cannot be told: at least ${countWord(least)} areas with both need and dose are needed.`,
    'doses-alike': 'The dose is the same in every area: it does not rise with need.',
    'needs-alike': 'Need is the same in every area, so there is nothing to follow.',
    rises: (slope, range) =>
      `The dose is higher where need is higher: ${slope} more per 100 for each step of the need score (between ${range}).`,
    falls: (slope, range) =>
      `The dose is lower where need is higher: ${slope} per 100 for each step of the need score (between ${range}).`,
    'not-clear': (range) =>
      `Whether the dose rises with need cannot be told: the slope lies between ${range}, which includes zero.`,
    counting: 'Need is being worked out.',
  },
  presenceTitle: 'What can be said: where the measures are',
  presence: (top, bottom) =>
    `Of the fifth of residents who live where need is highest, ${top} live in an area with a directed measure; of the fifth where need is lowest, ${bottom}.`,
  presenceWithout: (areas) =>
    areas === 1
      ? 'One area is left out, since its number of residents is not known.'
      : `${areas} areas are left out, since their number of residents is not known.`,
  presenceNote: 'Presence is not dose: the curve says where measures are, not how much.',
  presenceX: 'Share of residents, from highest need to lowest',
  presenceY: 'Share of those living in areas with a directed measure',
  even: 'If measures were spread evenly',
  lackTitle: 'What is needed for an answer',
  lackLead:
    'At least one figure on size for each measure, of the same kind for all, and ages where a measure is to be split over several areas.',
  toRegister: 'Complete in the register',
  columns: {
    measure: 'Measure',
    fte: 'Full-time equivalents',
    hours: 'Hours a year',
    sek: 'Kronor a year',
    ages: 'Ages',
    persons: 'Persons in the target group',
    split: 'Split',
  },
  missing: 'not stated',
  splits: {
    'one-area': 'one area',
    'stated-share': 'stated shares',
    'target-group': 'size of target group',
    none: 'not possible',
  },
  obstacles: {
    'ages-not-stated': 'ages not stated',
    'no-areas': 'no area stated',
    'no-population': 'no population',
    'figure-missing': 'figure missing',
    'too-few': 'not shown',
  },
  about: (text) => `about ${text}`,
  scatterTitle: 'Dose against need',
  scatterX: 'Need score',
  scatterY: (kind) => `${kind} per 100 of the target ages`,
  curveTitle: 'Concentration curve',
  curveX: 'Share of the target group, from lowest need to highest',
  curveY: 'Share of the dose',
  concentration: (index, range) => `Concentration index ${index} (${range}).`,
  concentrationMeans: {
    above: 'More of the dose goes to areas with higher need.',
    below: 'More of the dose goes to areas with lower need.',
    unclear: 'The interval includes zero: in which direction cannot be told.',
  },
  kakwani: (index, range) =>
    `Kakwani index ${index} (${range}): above zero if the dose rises more than need itself, below if less.`,
  methodNote:
    'Slope by least squares, weighted with persons; 95 per cent interval. The curve takes areas in order of need. That two things go together says nothing about cause.',
  table: {
    name: 'Dose and need by area',
    area: 'Area',
    need: 'Need score',
    dose: 'Dose per 100',
    persons: 'Persons',
    served: 'Directed measure',
    residents: 'Residents',
  },
  tableOpen: 'Show the figures as a table',
  yes: 'yes',
  no: 'no',
  takeAwayTitle: (name) => `Does the dose rise with need? ${name}`,
}
