import type { needMoves as swedish } from '../../sv/measures/needMoves.ts'
import { countWord, countWordCapital } from '../first/number.ts'

export const needMoves: typeof swedish = {
  more: (count) => `${count} more`,
  counting: 'Whether the questions for the meeting change is being worked out.',
  nobodyMoves: 'No area changes place against the municipality’s proposal.',
  moves: (count) =>
    count === 1
      ? 'One area changes place against the municipality’s proposal.'
      : `${countWordCapital(count)} areas change place against the municipality’s proposal.`,
  sameQuestions: 'The questions for the meeting are the same.',
  otherQuestions: (count) =>
    count === 1 ? 'The question changes for one area.' : `The question changes for ${countWord(count)} areas.`,
  byRule: (count) =>
    count === 0
      ? 'Under this rule all areas keep their place in the order of who gets least for its need.'
      : `Under this rule ${countWord(count)} ${count === 1 ? 'area changes' : 'areas change'} place in the order of who gets least for its need.`,
  place: (area, from, to) => `${area}: place ${from} becomes ${to}`,
  question: (area, from, to) => `${area}: “${from}” becomes “${to}”`,
}
