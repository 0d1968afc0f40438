import type { FindingCatalogue } from '../../intake/FindingWords.ts'
import { many, number, q } from '../issues/issuePhrases.ts'

const LEAVE = 'do not use'

/** English words for what is guessed about a file. */
export const findings: FindingCatalogue = {
  decimal: {
    question: ({ name }) => `Which is the decimal sign in ${q(name)}?`,
    said: ({ name }, { text }) => `The decimal sign in ${q(name)} is ${text}.`,
    because: ({ example }) => `There are both commas and points, for example in ${q(example)}.`,
    choices: { comma: 'comma', point: 'point', both: 'both comma and point' },
  },
  thousands: {
    question: ({ name, text }) => `Is ${q(text)} in ${q(name)} thousands or decimals?`,
    said: ({ name }, { text }) => `${q(name)} has ${text}.`,
    because: ({ seen, of }) =>
      `${many(seen, 'number', 'numbers')} of ${of} with three digits after the sign, so it may be either.`,
    choices: {
      comma: 'comma before decimals, point between thousands',
      point: 'point before decimals, comma between thousands',
    },
  },
  'missing-code': {
    question: ({ name, text }) => `What does ${q(text)} mean in ${q(name)}?`,
    said: ({ name, text: sign }, { text }) => `${q(sign)} in ${q(name)} is read so: ${text}.`,
    because: ({ seen, text }) =>
      `${q(text)} stands in ${many(seen, 'cell', 'cells')} and is unlike the other numbers: programs write so when a figure is missing.`,
    choices: {
      'not-collected': 'the figure is missing',
      suppressed: 'hidden because it is about few',
      value: 'an ordinary number',
    },
  },
  'zero-hidden': {
    question: ({ name }) => `Does 0 in ${q(name)} mean that the number is hidden?`,
    said: ({ name }, { key }) =>
      key === 'suppressed' ? `0 in ${q(name)} stands for a hidden number.` : `0 in ${q(name)} is zero.`,
    because: ({ text, seen }) =>
      text
        ? `The file says: ${q(text)}`
        : `${many(seen, 'zero', 'zeros')} beside large numbers of the same area in the years before and after.`,
    choices: { suppressed: 'yes, 0 stands for a hidden number', value: 'no, it is zero' },
  },
  'percent-scale': {
    question: ({ name }) => `Is ${q(name)} written as shares of 1 or as per cent?`,
    said: ({ name }, { key, text }) =>
      key === 'leave' ? `${q(name)} is not used.` : `${q(name)} is written as ${text}.`,
    because: ({ example, of }) =>
      `All ${of} numbers lie between 0 and 1, or some have a sign of per cent, for example ${q(example)}.`,
    choices: { share: 'shares of 1: 0.12 is 12%', percent: 'per cent: 0.12 is 0.12%', leave: LEAVE },
  },
  'area-column': {
    question: ({ column }) => `Which column says which area the row is about? Column ${column}:`,
    said: ({ column }, { key, text }) =>
      key === 'leave'
        ? `Column ${column} is not used as the area.`
        : `The area stands in column ${column}, ${q(text)}.`,
    because: ({ example, seen }) => `It holds ${many(seen, 'text', 'different texts')}, for example ${q(example)}.`,
    choices: { leave: LEAVE },
  },
  'area-name': {
    question: ({ text }) => `Which area is meant by ${q(text)}?`,
    said: ({ text: name }, { key, text }) =>
      key === 'leave' ? `${q(name)} is not used.` : `${q(name)} is the area ${text}.`,
    because: ({ text }) => `No area is called ${q(text)}, but the name is like one.`,
    choices: { leave: LEAVE },
  },
  'area-contradiction': {
    question: ({ text }) => `Which area is ${q(text)} about?`,
    said: ({ text: name }, { key, text }) =>
      key === 'leave' ? `${q(name)} is not used.` : `${q(name)} is about ${text}.`,
    because: () => 'The code is of one area and the name of another.',
    choices: { leave: LEAVE },
  },
  'area-zeros': {
    question: ({ text, known }) => `Is ${q(known)} meant by ${q(text)}?`,
    said: ({ text, known }, { key }) =>
      key === 'leave' ? `${q(text)} and codes like it are not used.` : `${q(text)} is ${q(known)}: a zero was missing.`,
    because: ({ seen }) =>
      `${many(seen, 'code', 'codes')} would be right with a zero in front. Spreadsheets take leading zeros away.`,
    choices: { join: 'yes, put a zero in front', leave: LEAVE },
  },
  'areas-none': {
    question: () => 'Which areas is the table about?',
    said: () => 'The areas of the table are not used.',
    because: ({ found, known }) => `Nothing fits the areas of the map. The file says ${q(found)}, the map ${q(known)}.`,
    choices: { leave: LEAVE },
  },
  'period-column': {
    question: ({ column }) => `Which column says which time the row is about? Column ${column}:`,
    said: ({ column }, { key, text }) =>
      key === 'leave'
        ? `Column ${column} is not used as the time.`
        : `The time stands in column ${column}, ${q(text)}.`,
    because: ({ seen, of, example }) => `${seen} of ${of} cells may be times, for example ${q(example)}.`,
    choices: { leave: LEAVE },
  },
  'period-title': {
    question: () => 'Which time are the figures about?',
    said: (_, { text }) => `The figures are about ${text}.`,
    because: ({ example, seen }) =>
      Number(seen) > 0
        ? `The title says ${q(example)}.`
        : 'Neither rows, headings nor title say it. Write for example 2024 or 2023/24.',
    choices: {},
  },
  'school-years': {
    question: ({ text }) => `Are ${text} school years?`,
    said: ({ text }, { key }) => (key === 'leave' ? `${text} are not used.` : `${text} are school years.`),
    because: ({ first, known }) => `${q(first)} is no likely year but may be the school year ${known}.`,
    choices: { school: 'yes, school years', leave: LEAVE },
  },
  terms: {
    question: ({ text }) => `Which year do the terms belong to (${text})?`,
    said: ({ text: terms }, { key, text }) =>
      key === 'leave' ? `The terms (${terms}) are not used.` : `The terms (${terms}) belong to ${text}.`,
    because: () => 'The autumn term of 2023 is of the school year 2023/24 and of the calendar year 2023.',
    choices: { school: 'the school year', calendar: 'the calendar year', leave: LEAVE },
  },
  months: {
    question: ({ text }) => `Are ${text} months or school years?`,
    said: ({ text: periods }, { key, text }) =>
      key === 'leave' ? `${periods} are not used.` : `${periods} are ${text}.`,
    because: ({ example }) => `${q(example)} may be either.`,
    choices: { school: 'school years', month: 'months', leave: LEAVE },
  },
  'sex-codes': {
    question: ({ text }) => `What do the codes for sex mean (${text})?`,
    said: ({ text }, { key }) =>
      key === 'so' ? `The codes for sex mean ${text}.` : `The codes for sex mean the opposite of ${text}.`,
    because: ({ example }) => `The column holds ${q(example)}. Sources use such codes differently.`,
    choices: { so: 'as above', 'other-way': 'the other way round' },
  },
  indicator: {
    question: ({ text }) => `What do the figures${text ? ` under ${q(text)}` : ''} show?`,
    said: ({ text: heading }, { text }) => `The figures${heading ? ` under ${q(heading)}` : ''} show ${q(text)}.`,
    because: () => 'Neither the heading nor the title says what was counted. Write the name of the indicator.',
    choices: {},
  },
  unit: {
    question: ({ name }) => `Which unit has ${q(name)}?`,
    said: ({ name }, { text }) => `The unit of ${q(name)} is ${text}.`,
    because: ({ example, name }) =>
      example === name ? 'The heading says so.' : example ? `It says ${q(example)}.` : 'Nothing in the file says it.',
    choices: {
      percent: 'per cent',
      count: 'a count',
      tkr: 'thousand kronor',
      kr: 'kronor',
      index: 'an index',
      per_1000: 'per 1,000',
      per_100000: 'per 100,000',
      years: 'years',
      days: 'days',
      points: 'points',
      per_km2: 'per km²',
    },
  },
  numerator: {
    question: ({ name, part, whole }) => `Is ${q(name)} the share of ${q(part)} in ${q(whole)}?`,
    said: ({ name, part, whole }, { key }) =>
      key === 'none'
        ? `${q(name)} is not worked out from other columns.`
        : `${q(name)} is the share of ${q(part)} in ${q(whole)}.`,
    because: ({ seen }) => `It fits, within rounding, in every one of ${many(seen, 'cell', 'cells')} with all three.`,
    choices: { none: 'no' },
  },
  parts: {
    question: ({ parts, areas }) =>
      `Are the figures of ${many(parts, 'smaller area', 'smaller areas')} to be added up to ${many(areas, 'area', 'areas')} of the map?`,
    said: ({ parts, areas }, { key }) =>
      key === 'leave'
        ? 'The figures of smaller areas are not used.'
        : `The figures of ${many(parts, 'smaller area', 'smaller areas')} are added up to ${many(areas, 'area', 'areas')} of the map.`,
    because: ({ example }) =>
      `The key file says in which area ${q(example)} and the others lie. Counts are added, and shares are worked out anew from numerators and denominators.`,
    choices: { sum: 'yes', leave: LEAVE },
  },
  'hidden-rows': {
    question: ({ count }) => `Are ${many(count, 'hidden row', 'hidden rows')} to be used?`,
    said: ({ count }, { key }) =>
      `Use of ${many(count, 'hidden row', 'hidden rows')}: ${key === 'use' ? 'yes' : 'no'}.`,
    because: () => 'The rows are hidden in the workbook.',
    choices: { use: 'yes', skip: 'no' },
  },
  'hidden-columns': {
    question: ({ count }) => `Are ${many(count, 'hidden column', 'hidden columns')} to be used?`,
    said: ({ count }, { key }) =>
      `Use of ${many(count, 'hidden column', 'hidden columns')}: ${key === 'use' ? 'yes' : 'no'}.`,
    because: () => 'The columns are hidden in the workbook.',
    choices: { use: 'yes', skip: 'no' },
  },
  'hidden-sheet': {
    question: ({ text }) => `Is the hidden sheet ${q(text)} to be read?`,
    said: ({ text }, { key }) => `The hidden sheet ${q(text)} is ${key === 'use' ? '' : 'not '}read.`,
    because: () => 'The sheet is hidden in the workbook.',
    choices: { use: 'yes', skip: 'no' },
  },
  'fill-down': {
    question: ({ text }) => `Does the text above count where ${q(text)} is blank?`,
    said: ({ text }, { key }) =>
      key === 'fill'
        ? `Where ${q(text)} is blank the text above counts.`
        : `Where ${q(text)} is blank nothing is said.`,
    because: ({ seen, example }) =>
      `${many(seen, 'cell is blank', 'cells are blank')} below for example ${q(example)}, as merged cells become.`,
    choices: { fill: 'yes', leave: 'no' },
  },
  layer: {
    question: ({ count }) => `Which of the ${count} layers holds the areas?`,
    said: (_, { text }) => `The areas stand in the layer ${q(text)}.`,
    because: ({ seen, example }) =>
      Number(seen) > 0 ? `The layer ${q(example)} has the codes of the package.` : 'Several layers have areas.',
    choices: {},
  },
  'coordinate-system': {
    question: () => 'Which system of coordinates is the map drawn in?',
    said: (_, { text }) => `The map is drawn in ${text}.`,
    because: ({ by, example }) =>
      by === 'stated'
        ? 'The file says so.'
        : by === 'ground'
          ? 'Only so do the areas lie on the ground of the municipality.'
          : by === 'range'
            ? `The numbers are of that size, such as ${example}.`
            : `The file does not say, and the numbers (such as ${example}) fit several systems. A wrong answer moves the map by tens of kilometres.`,
    choices: { rt90: 'RT 90, the old national system' },
  },
  'area-code': {
    question: () => 'Where are the codes of the areas?',
    said: (_, { key, text }) =>
      key === 'id'
        ? 'The codes of the areas are their own ids.'
        : `The codes of the areas stand in the property ${q(text)}.`,
    because: ({ text, seen, of, example }) =>
      `${text ? `The property ${q(text)}` : 'The id'} has a code for ${seen} of ${of} areas, such as ${q(example)}.`,
    choices: { id: 'in the id of each area' },
  },
  'area-label': {
    question: () => 'Which names are the areas to have on the map?',
    said: (_, { key, text }) =>
      key === 'id'
        ? 'The areas are called by their codes.'
        : `The names of the areas stand in the property ${q(text)}.`,
    because: ({ example }) => `It says for example ${q(example)}.`,
    choices: { id: 'their codes' },
  },
  lens: {
    question: () => 'Which areas are to be shown enlarged beside the map?',
    said: ({ count, of }, { key }) =>
      key === 'town'
        ? `${number(count)} of ${number(of)} areas are the town and are shown enlarged beside the map.`
        : 'No areas are shown enlarged beside the map.',
    because: ({ example }) => `More than half of ${q(example)}, for example, lies in what is the town today.`,
    choices: { town: 'those that lie in the town', none: 'none' },
  },
  'carry-over': {
    question: () => 'Are the figures of the package to be worked out for the new areas?',
    said: ({ count, of }, { key }) =>
      key === 'sum'
        ? `The figures of the package are worked out for ${number(count)} of ${many(of, 'new area', 'new areas')}.`
        : 'The figures of the package do not follow to the new areas.',
    because: ({ percent }) =>
      `They are made of whole areas of today${Number(percent) > 0 ? `, but for ${percent}% of the ground of one at most` : ''}. Counts are added and shares weighted with their denominators; medians and indexes cannot be worked out.`,
    choices: { sum: 'yes', leave: 'no' },
  },
}
