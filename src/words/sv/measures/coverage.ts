import { countWord } from '../first/number.ts'

/** Words of the coverage matrix. */
export const coverage = {
  choose: 'Prioriterat område',
  all: 'Alla',
  area: 'Område',
  everywhere: 'Når hela kommunen',
  years: (ages: string) => `${ages} år`,
  allAges: 'alla åldrar',
  caption: 'Täckningsmatris: område, prioriterat område och åldersgrupp',
  sentence: {
    gaps: (count: number, loose: number) =>
      [
        count + loose === 0
          ? 'I alla områden med tydligt högt behov finns en insats riktad till varje åldersgrupp.'
          : '',
        count === 0
          ? ''
          : count === 1
            ? 'I en ruta är behovet tydligt högt och ingen insats finns där.'
            : `I ${countWord(count)} rutor är behovet tydligt högt och ingen insats finns där.`,
        loose === 0
          ? ''
          : `I ${loose === 1 ? 'en ruta' : `${countWord(loose)} rutor`} med tydligt högt behov är ingen insats riktad till åldern: de som finns gäller alla åldrar eller anger ingen ålder.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noHigh: 'Inget område har tydligt högt behov.',
    overlaps: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? 'I en ruta kan två insatser överlappa.'
          : `I ${countWord(count)} rutor kan insatser överlappa.`,
    unknown: (names: string) => `För ${names} går luckor inte att säga: siffror om behov saknas per område.`,
    counting: 'Osäkerheten räknas fram.',
    nothing: 'Paketet har inga prioriterade områden.',
  },
  levels: {
    high: 'Tydligt högt behov',
    'cannot-tell': 'Går inte att säga',
    'not-clearly-high': 'Inget tydligt högt behov',
    none: 'Siffror om behov saknas',
  },
  legendTitle: 'Så läser du matrisen',
  marks: {
    whole: 'Riktad insats, hela åldersgruppen',
    part: 'Riktad insats, en del av åldersgruppen',
    all: 'Insats för alla åldrar',
    unstated: 'Insats som inte anger ålder',
    gap: 'Lucka: tydligt högt behov, ingen insats för området',
    overlap: 'Möjligt överlapp: två eller fler riktade till åldern',
    everywhere: 'Antal insatser som når hela kommunen',
  },
  needNote: 'Behovet är områdets, inte åldersgruppens: inget index är uppdelat på ålder.',
  gapsTitle: 'Luckor att tala om',
  overlapsTitle: 'Möjliga överlapp',
  noGaps: 'Inga luckor i de rutor som går att bedöma.',
  noOverlaps: 'Inga.',
  unstatedTitle: 'Anger inga åldrar',
  gapLine: (area: string, priority: string, ages: string) => `${area}: ${priority}, ${ages}`,
  overlapLine: (area: string, ages: string, measures: string) => `${area}, ${ages}: ${measures}`,
  cellTitle: (area: string, priority: string, ages: string) => `${area} · ${priority} · ${ages}`,
  residents: (persons: string) => `${persons} bor i området i de åldrarna.`,
  residentsAbout: (persons: string) => `Ungefär ${persons} bor i området i de åldrarna.`,
  residentsUnknown: 'Hur många som bor där i de åldrarna är inte känt eller visas inte.',
  covers: {
    whole: (title: string) => `${title}: hela åldersgruppen.`,
    part: (title: string) => `${title}: en del av åldersgruppen.`,
    all: (title: string) => `${title}: gäller alla åldrar.`,
    unstated: (title: string) => `${title}: anger ingen ålder.`,
  },
  empty: 'Ingen riktad insats.',
  also: (count: number, names: string) =>
    count === 1
      ? `Dessutom en insats som når hela kommunen: ${names}.`
      : `Dessutom ${count} som når hela kommunen: ${names}.`,
  hint: 'Gå mellan rutorna med piltangenterna. Rutan under pekaren läses här.',
  takeAway: {
    title: 'Täckningsmatris',
    unit: 'Riktade insatser per område, prioriterat område och åldersgrupp. Invånare enligt befolkningstabellen.',
    columns: {
      priority: 'Prioriterat område',
      ages: 'Åldrar',
      need: 'Behov',
      measures: 'Riktade insatser',
      everywhere: 'Når hela kommunen',
      residents: 'Invånare i åldrarna',
      mark: 'Märke',
    },
    unknown: 'okänt',
  },
  gapWord: 'Lucka',
  overlapWord: 'Möjligt överlapp',
}
