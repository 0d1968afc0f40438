import { countWord, countWordCapital } from '../../../words/numberWords.ts'

const sv = {
  more: (count: number) => (count === 1 ? '1 till' : `${count} till`),
  counting: 'Om frågorna till mötet ändras räknas fram.',
  nobodyMoves: 'Inget område byter plats mot kommunens förslag.',
  moves: (count: number) =>
    count === 1
      ? 'Ett område byter plats mot kommunens förslag.'
      : `${countWordCapital(count, 'sv')} områden byter plats mot kommunens förslag.`,
  sameQuestions: 'Frågorna till mötet är desamma.',
  otherQuestions: (count: number) =>
    count === 1 ? 'Frågan ändras för ett område.' : `Frågan ändras för ${countWord(count, 'sv')} områden.`,
  place: (area: string, from: string, to: string) => `${area}: plats ${from} blir ${to}`,
  question: (area: string, from: string, to: string) => `${area}: ”${from}” blir ”${to}”`,
}

const en: typeof sv = {
  more: (count) => `${count} more`,
  counting: 'Whether the questions for the meeting change is being worked out.',
  nobodyMoves: 'No area changes place against the municipality’s proposal.',
  moves: (count) =>
    count === 1
      ? 'One area changes place against the municipality’s proposal.'
      : `${countWordCapital(count, 'en')} areas change place against the municipality’s proposal.`,
  sameQuestions: 'The questions for the meeting are the same.',
  otherQuestions: (count) =>
    count === 1 ? 'The question changes for one area.' : `The question changes for ${countWord(count, 'en')} areas.`,
  place: (area, from, to) => `${area}: place ${from} becomes ${to}`,
  question: (area, from, to) => `${area}: “${from}” becomes “${to}”`,
}

/** What other weights change on the board, before and after. */
export const needMovesWords = { sv, en }
