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
  place: (area, from, to) => `${area}: place ${from} becomes ${to}`,
  question: (area, from, to) => `${area}: “${from}” becomes “${to}”`,
}
