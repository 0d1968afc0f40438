import { countWord, countWordCapital } from '../first/number.ts'

/** The finding of the board in words. */
export const boardSentence = {
  beside: (count: number) =>
    `I ${count === 1 ? 'ett område' : `${countWord(count)} områden`} finns insatser för alla åldrar eller utan angiven ålder; de räknas inte som riktade dit.`,
  counting: 'Osäkerheten räknas fram.',
  gap: (name: string, count: number) =>
    count === 0
      ? `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ingen insats är riktad till något område.`
      : `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. ${countWordCapital(count)} områden har en riktad insats.`,
  gapOne: (name: string) =>
    `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ett område har en riktad insats.`,
  nothing: 'Paketet har inga insatser och inget behovsindex.',
}
