import { countWord, countWordCapital } from '../../../words/numberWords.ts'

const sv = {
  high: (count: number, place: string) =>
    `${countWordCapital(count, 'sv')} ${count === 1 ? 'område' : 'områden'}${place} har tydligt högt behov`,
  kinds: { tatort: ' i tätorten', ort: ' i de mindre orterna', landsbygd: ' på landsbygden', annat: '' },
  /** Åldrarna är tomma när inga är valda. */
  aimedOne: (ages: string) => (ages === '' ? 'riktad insats' : `insats riktad till ${ages} år`),
  aimedMany: (ages: string) => (ages === '' ? 'riktade insatser' : `insatser riktade till ${ages} år`),
  allWith: (count: number, one: string): string => (count === 1 ? ` och en ${one}.` : ` och en ${one} var.`),
  allWithSeveral: (many: string) => ` och ${many}.`,
  noneWith: (one: string) => ` men ingen ${one}.`,
  someWithout: (count: number, one: string) =>
    count === 1 ? `; ett av dem har ingen ${one}.` : `; ${countWord(count, 'sv')} av dem har ingen ${one}.`,
  beside: (count: number) =>
    `I ${count === 1 ? 'ett område' : `${countWord(count, 'sv')} områden`} finns insatser för alla åldrar eller utan angiven ålder; de räknas inte som riktade dit.`,
  noHigh: 'Inget område har tydligt högt behov.',
  unclear: (count: number) =>
    count === 1
      ? 'För ett område går det inte att säga om behovet är högre än kommunens.'
      : `För ${countWord(count, 'sv')} områden går det inte att säga om behovet är högre än kommunens.`,
  counting: 'Osäkerheten räknas fram.',
  gap: (name: string, count: number) =>
    count === 0
      ? `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ingen insats är riktad till något område.`
      : `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. ${countWordCapital(count, 'sv')} områden har en riktad insats.`,
  gapOne: (name: string) =>
    `Vilka områden som har störst behov av ${name} går inte att säga: siffror saknas per område. Ett område har en riktad insats.`,
  nothing: 'Paketet har inga insatser och inget behovsindex.',
}

export type BoardSentenceWords = typeof sv

const en: BoardSentenceWords = {
  high: (count, place) =>
    `${countWordCapital(count, 'en')} ${count === 1 ? 'area' : 'areas'}${place} ${count === 1 ? 'has' : 'have'} clearly high need`,
  kinds: { tatort: ' in the town', ort: ' in the smaller localities', landsbygd: ' in the countryside', annat: '' },
  aimedOne: (ages) => (ages === '' ? 'directed measure' : `measure directed at ages ${ages}`),
  aimedMany: (ages) => (ages === '' ? 'directed measures' : `measures directed at ages ${ages}`),
  allWith: (count, one) => (count === 1 ? ` and a ${one}.` : ` and one ${one} each.`),
  allWithSeveral: (many) => ` and ${many}.`,
  noneWith: (one) => ` but no ${one}.`,
  someWithout: (count, one) =>
    count === 1 ? `; one of them has no ${one}.` : `; ${countWord(count, 'en')} of them have no ${one}.`,
  beside: (count) =>
    `In ${count === 1 ? 'one area' : `${countWord(count, 'en')} areas`} there are measures for all ages or without stated ages; they do not count as directed there.`,
  noHigh: 'No area has clearly high need.',
  unclear: (count) =>
    count === 1
      ? 'Of one area it cannot be told whether its need is higher than the municipality’s.'
      : `Of ${countWord(count, 'en')} areas it cannot be told whether their need is higher than the municipality’s.`,
  counting: 'The uncertainty is being worked out.',
  gap: (name, count) =>
    count === 0
      ? `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. No measure is directed at any area.`
      : `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. ${countWordCapital(count, 'en')} areas have a directed measure.`,
  gapOne: (name) =>
    `Which areas have the greatest need of ${name} cannot be told: there are no figures by area. One area has a directed measure.`,
  nothing: 'The package has no measures and no need index.',
}

/** The finding of the board in words. */
export const boardSentenceWords = { sv, en }
