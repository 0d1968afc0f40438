import type { boardSentence as swedish } from '../../sv/measures/boardSentence.ts'
import { countWord, countWordCapital } from '../first/number.ts'

export const boardSentence: typeof swedish = {
  beside: (count) =>
    `In ${count === 1 ? 'one area' : `${countWord(count)} areas`} there are measures for all ages or without stated ages; they do not count as directed there.`,
  counting: 'The uncertainty is being worked out.',
  gap: (name, count) =>
    count === 0
      ? `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. No measure is directed at any area.`
      : `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. ${countWordCapital(count)} areas have a directed measure.`,
  gapOne: (name) =>
    `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. One area has a directed measure.`,
  nothing: 'The package has no measures and no need index.',
}
