import { countWord, countWordCapital } from '../first/number.ts'

/** What other weights change on the board, before and after. */
export const needMoves = {
  more: (count: number) => (count === 1 ? '1 till' : `${count} till`),
  counting: 'Om frågorna till mötet ändras räknas fram.',
  nobodyMoves: 'Inget område byter plats mot kommunens förslag.',
  moves: (count: number) =>
    count === 1
      ? 'Ett område byter plats mot kommunens förslag.'
      : `${countWordCapital(count)} områden byter plats mot kommunens förslag.`,
  sameQuestions: 'Frågorna till mötet är desamma.',
  otherQuestions: (count: number) =>
    count === 1 ? 'Frågan ändras för ett område.' : `Frågan ändras för ${countWord(count)} områden.`,
  byRule: (count: number) =>
    count === 0
      ? 'Med den här regeln står alla områden kvar på samma plats i ordningen efter vilka som får minst för sitt behov.'
      : count === 1
        ? 'Med den här regeln byter ett område plats i ordningen efter vilka som får minst för sitt behov.'
        : `Med den här regeln byter ${countWord(count)} områden plats i ordningen efter vilka som får minst för sitt behov.`,
  place: (area: string, from: string, to: string) => `${area}: plats ${from} blir ${to}`,
  question: (area: string, from: string, to: string) => `${area}: ”${from}” blir ”${to}”`,
}
