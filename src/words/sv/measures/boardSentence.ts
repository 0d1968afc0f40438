import { countWord, countWordCapital } from '../first/number.ts'

/** The finding of the board in words. */
export const boardSentence = {
  high: (count: number, place: string) =>
    `${countWordCapital(count)} ${count === 1 ? 'område' : 'områden'}${place} har tydligt högt behov`,
  kinds: { tatort: ' i tätorten', ort: ' i de mindre orterna', landsbygd: ' på landsbygden', annat: '' },
  /** Åldrarna är tomma när inga är valda. */
  aimedOne: (ages: string) => (ages === '' ? 'riktad insats' : `insats riktad till ${ages} år`),
  aimedMany: (ages: string) => (ages === '' ? 'riktade insatser' : `insatser riktade till ${ages} år`),
  allWith: (count: number, one: string): string => (count === 1 ? ` och en ${one}.` : ` och en ${one} var.`),
  allWithSeveral: (many: string) => ` och ${many}.`,
  noneWith: (one: string) => ` men ingen ${one}.`,
  someWithout: (count: number, one: string) =>
    count === 1 ? `; ett av dem har ingen ${one}.` : `; ${countWord(count)} av dem har ingen ${one}.`,
  beside: (count: number) =>
    `I ${count === 1 ? 'ett område' : `${countWord(count)} områden`} finns insatser för alla åldrar eller utan angiven ålder; de räknas inte som riktade dit.`,
  noHigh: 'Inget område har tydligt högt behov.',
  unclear: (count: number) =>
    count === 1
      ? 'För ett område går det inte att säga om behovet är högre än kommunens.'
      : `För ${countWord(count)} områden går det inte att säga om behovet är högre än kommunens.`,
  counting: 'Osäkerheten räknas fram.',
  gap: (name: string, count: number) =>
    count === 0
      ? `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ingen insats är riktad till något område.`
      : `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. ${countWordCapital(count)} områden har en riktad insats.`,
  gapOne: (name: string) =>
    `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ett område har en riktad insats.`,
  nothing: 'Paketet har inga insatser och inget behovsindex.',
}
