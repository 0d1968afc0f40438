import { countWord } from '../first/number.ts'

/** What other weights change on the board, before and after. */
export const needMoves = {
  counting: 'Om frågorna till mötet ändras räknas fram.',
  sameQuestions: 'Frågorna till mötet är desamma.',
  otherQuestions: (count: number) =>
    count === 1 ? 'Frågan ändras för ett område.' : `Frågan ändras för ${countWord(count)} områden.`,
  byRule: (count: number) =>
    count === 0
      ? 'Med den här regeln står alla områden kvar på samma plats i ordningen efter vilka som får minst för sitt behov.'
      : count === 1
        ? 'Med den här regeln byter ett område plats i ordningen efter vilka som får minst för sitt behov.'
        : `Med den här regeln byter ${countWord(count)} områden plats i ordningen efter vilka som får minst för sitt behov.`,
  question: (area: string, from: string, to: string) => `${area}: ”${from}” blir ”${to}”`,
}
