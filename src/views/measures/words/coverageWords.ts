import { countWord } from '../../../words/numberWords.ts'

const sv = {
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
            : `I ${countWord(count, 'sv')} rutor är behovet tydligt högt och ingen insats finns där.`,
        loose === 0
          ? ''
          : `I ${loose === 1 ? 'en ruta' : `${countWord(loose, 'sv')} rutor`} med tydligt högt behov är ingen insats riktad till åldern: de som finns gäller alla åldrar eller anger ingen ålder.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noHigh: 'Inget område har tydligt högt behov.',
    overlaps: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? 'I en ruta kan två insatser överlappa.'
          : `I ${countWord(count, 'sv')} rutor kan insatser överlappa.`,
    unknown: (names: string) => `För ${names} går gap inte att säga: siffror om behov saknas per område.`,
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
    gap: 'Gap: tydligt högt behov, ingen insats för området',
    overlap: 'Möjligt överlapp: två eller fler riktade till åldern',
    everywhere: 'Antal insatser som når hela kommunen',
  },
  needNote: 'Behovet är områdets, inte åldersgruppens: inget index är uppdelat på ålder.',
  gapsTitle: 'Gap att tala om',
  overlapsTitle: 'Möjliga överlapp',
  noGaps: 'Inga gap i de rutor som går att bedöma.',
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
  gapWord: 'Gap',
  overlapWord: 'Möjligt överlapp',
}

export type CoverageWords = typeof sv

const en: CoverageWords = {
  choose: 'Prioritised area',
  all: 'All',
  area: 'Area',
  everywhere: 'Municipality-wide',
  years: (ages) => `ages ${ages}`,
  allAges: 'all ages',
  caption: 'Coverage matrix: area, prioritised area and age group',
  sentence: {
    gaps: (count, loose) =>
      [
        count + loose === 0 ? 'Every area with clearly high need has a measure directed at every age group.' : '',
        count === 0
          ? ''
          : count === 1
            ? 'In one cell need is clearly high and there is no measure.'
            : `In ${countWord(count, 'en')} cells need is clearly high and there is no measure.`,
        loose === 0
          ? ''
          : `In ${loose === 1 ? 'one cell' : `${countWord(loose, 'en')} cells`} with clearly high need no measure is directed at the ages: those there are for all ages or state none.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noHigh: 'No area has clearly high need.',
    overlaps: (count) =>
      count === 0
        ? ''
        : count === 1
          ? 'In one cell two measures may overlap.'
          : `In ${countWord(count, 'en')} cells measures may overlap.`,
    unknown: (names) => `For ${names} gaps cannot be told: there are no figures on need by area.`,
    counting: 'The uncertainty is being worked out.',
    nothing: 'The package has no prioritised areas.',
  },
  levels: {
    high: 'Clearly high need',
    'cannot-tell': 'Cannot be told',
    'not-clearly-high': 'No clearly high need',
    none: 'No figures on need',
  },
  legendTitle: 'How to read the matrix',
  marks: {
    whole: 'Directed measure, the whole age group',
    part: 'Directed measure, part of the age group',
    all: 'Measure for all ages',
    unstated: 'Measure that states no ages',
    gap: 'Gap: clearly high need, no measure for the area',
    overlap: 'Possible overlap: two or more directed at the ages',
    everywhere: 'Number of municipality-wide measures',
  },
  needNote: 'Need is that of the area, not of the age group: no index is split by age.',
  gapsTitle: 'Gaps to talk about',
  overlapsTitle: 'Possible overlaps',
  noGaps: 'No gaps in the cells that can be assessed.',
  noOverlaps: 'None.',
  unstatedTitle: 'State no ages',
  gapLine: (area, priority, ages) => `${area}: ${priority}, ${ages}`,
  overlapLine: (area, ages, measures) => `${area}, ${ages}: ${measures}`,
  cellTitle: (area, priority, ages) => `${area} · ${priority} · ${ages}`,
  residents: (persons) => `${persons} of those ages live in the area.`,
  residentsAbout: (persons) => `About ${persons} of those ages live in the area.`,
  residentsUnknown: 'How many of those ages live there is not known or not shown.',
  covers: {
    whole: (title) => `${title}: the whole age group.`,
    part: (title) => `${title}: part of the age group.`,
    all: (title) => `${title}: for all ages.`,
    unstated: (title) => `${title}: states no ages.`,
  },
  empty: 'No directed measure.',
  also: (count, names) =>
    count === 1
      ? `Also one municipality-wide measure: ${names}.`
      : `Also ${count} municipality-wide measures: ${names}.`,
  hint: 'Move between the cells with the arrow keys. The cell under the pointer is read here.',
  takeAway: {
    title: 'Coverage matrix',
    unit: 'Directed measures by area, prioritised area and age group. Residents by the population table.',
    columns: {
      priority: 'Prioritised area',
      ages: 'Ages',
      need: 'Need',
      measures: 'Directed measures',
      everywhere: 'Municipality-wide',
      residents: 'Residents of those ages',
      mark: 'Mark',
    },
    unknown: 'unknown',
  },
  gapWord: 'Gap',
  overlapWord: 'Possible overlap',
}

/** Words of the coverage matrix. */
export const coverageWords = { sv, en }
