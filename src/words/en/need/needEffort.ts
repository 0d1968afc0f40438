import type { needEffort as swedish } from '../../sv/need/needEffort.ts'
import { countWord, countWordCapital } from '../first/number.ts'

export const needEffort: typeof swedish = {
  title: (need) => `${need} and directed measures`,
  subtitle: (method, counted) => `${method} Measures: ${counted}, those directed at the area.`,
  need: 'Need',
  effort: 'Directed measures',
  effortCounts: ['None', 'One', 'Two or more'],
  needLevels: ['Not clearly high', 'Cannot be told', 'Clearly high'],
  marksNote: 'Each ochre square is a directed measure. The number in a square of the legend counts areas.',
  doseNote: 'A number of measures, not a dose. An assessment is a question for the meeting, not an answer.',
  questions: {
    'high-without': 'Is a measure needed?',
    'high-with': 'Is the measure enough?',
    'not-high-with': 'Does it reach those in need?',
    'not-high-without': 'No question now',
    'cannot-tell': 'Cannot be told',
  },
  verdicts: {
    'high-without': 'High need, no directed measure',
    'high-with': 'High need, a measure exists',
    'not-high-with': 'No clearly high need, a measure exists',
    'not-high-without': 'No clearly high need, no directed measure',
    'cannot-tell': 'Cannot be told',
  },
  question: (verdict, question) => `${verdict}. ${question}`,
  high: (count, place) =>
    `${countWordCapital(count)} ${count === 1 ? 'area' : 'areas'}${place} ${count === 1 ? 'has' : 'have'} clearly high need`,
  kinds: { tatort: ' in the town', ort: ' in the smaller localities', landsbygd: ' in the countryside', annat: '' },
  aimedOne: (ages) => (ages === '' ? 'directed measure' : `measure directed at ages ${ages}`),
  aimedMany: (ages) => (ages === '' ? 'directed measures' : `measures directed at ages ${ages}`),
  allWith: (count, one) => (count === 1 ? ` and a ${one}.` : ` and one ${one} each.`),
  allWithSeveral: (many) => ` and ${many}.`,
  noneWith: (one) => ` but no ${one}.`,
  someWithout: (count, one) =>
    count === 1 ? `; one of them has no ${one}.` : `; ${countWord(count)} of them have no ${one}.`,
}
