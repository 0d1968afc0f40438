import type { boardSentence as swedish } from '../../sv/measures/boardSentence.ts'
import { countWord, countWordCapital } from '../first/number.ts'

export const boardSentence: typeof swedish = {
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
  beside: (count) =>
    `In ${count === 1 ? 'one area' : `${countWord(count)} areas`} there are measures for all ages or without stated ages; they do not count as directed there.`,
  noHigh: 'No area has clearly high need.',
  unclear: (count) =>
    count === 1
      ? 'Of one area it cannot be told whether its need is higher than the municipality’s.'
      : `Of ${countWord(count)} areas it cannot be told whether their need is higher than the municipality’s.`,
  counting: 'The uncertainty is being worked out.',
  gap: (name, count) =>
    count === 0
      ? `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. No measure is directed at any area.`
      : `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. ${countWordCapital(count)} areas have a directed measure.`,
  gapOne: (name) =>
    `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. One area has a directed measure.`,
  nothing: 'The package has no measures and no need index.',
}
