import type { needMoves as swedish } from '../../sv/measures/needMoves.ts'
import { countWord } from '../first/number.ts'

export const needMoves: typeof swedish = {
  counting: 'Whether the questions for the meeting change is being worked out.',
  sameQuestions: 'The questions for the meeting are the same.',
  otherQuestions: (count) =>
    count === 1 ? 'The question changes for one area.' : `The question changes for ${countWord(count)} areas.`,
  byRule: (count) =>
    count === 0
      ? 'Under this rule all areas keep their place in the order of who gets least for its need.'
      : `Under this rule ${countWord(count)} ${count === 1 ? 'area changes' : 'areas change'} place in the order of who gets least for its need.`,
  question: (area, from, to) => `${area}: “${from}” becomes “${to}”`,
}
