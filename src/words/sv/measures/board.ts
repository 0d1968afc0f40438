import { countWordCapital } from '../first/number.ts'

/** Words of the board of need and effort. A verdict is a question; no sentence says that one thing leads to another. */
export const board = {
  measuresOf: (count: number) => (count === 1 ? '1 mått' : `${count} mått`),
  targeted: (count: number) => (count === 1 ? '1 riktad insats' : `${count} riktade insatser`),
  gap: 'Kunskapslucka: siffror saknas per område',
  allMeasures: 'Alla insatser',
  priorities: 'Prioriterade områden',
  columns: {
    area: 'Område',
    need: 'Behov, med intervall',
    place: (of: string) => (of === '' ? 'Plats' : `Plats av ${of}`),
    measures: 'Riktade insatser',
    verdict: 'Fråga till mötet',
  },
  sortBy: (column: string) => `Ordna efter ${column}`,
  higherRight: 'högre behov till höger',
  placeWord: 'Plats',
  phoneKey: 'Högre behov till höger. Det mörka strecket är kommunen.',
  municipality: 'Kommunen',
  doseAll: 'Dos per 100: saknas för alla',
  doseSome: (kind: string, unknown: string) => `Dos per 100, ${kind}. Saknas för ${unknown}`,
  doseKnown: (kind: string) => `Dos per 100 i målgruppen, ${kind}`,
  kinds: { fte: 'årsarbetskrafter', hours: 'timmar', sek: 'kronor' },
  reasonsShort: {
    'interval-holds-both': 'Osäkert om behovet är högre',
    'no-index': 'Siffror om behov saknas',
    'not-counted-yet': 'Osäkerheten är inte framräknad',
    suppressed: 'Behovet visas inte',
    coverage: 'För få mått har siffror',
  },
  reasons: {
    'places-in-upper-third': 'Hela platsintervallet ligger i den övre tredjedelen.',
    'score-above-municipality': 'Hela intervallet ligger över kommunen.',
    'score-below-municipality': 'Hela intervallet ligger under kommunen.',
    'places-below-upper-third': 'Hela platsintervallet ligger under den övre tredjedelen.',
    'interval-holds-both': 'Osäkert om behovet är högre än i kommunen.',
    'no-index': 'Det finns inget behovsindex för det prioriterade området.',
    'not-counted-yet': 'Osäkerheten är inte framräknad.',
    suppressed: 'Ett mått som ingår är skyddat.',
    coverage: 'För få av måtten har siffror.',
  },
  noMeasures: 'Ingen riktad insats',
  /** När bara insatser som bär ett av Agenda 2030:s mål visas. */
  noneOfGoal: 'Ingen riktad insats med det målet',
  goalNote: (goal: string | null, shown: number, all: number) =>
    `Raderna visar bara insatser som ${goal === null ? 'inte anger något mål' : `anger mål ${goal}`}: ${shown} av ${all}. Frågan i varje rad gäller alla insatser.`,
  pillMarks: {
    other: (title: string) => `${title} (annat prioriterat område)`,
    'all-ages': (title: string) => `${title} (gäller alla åldrar)`,
    'ages-unstated': (title: string) => `${title} (anger ingen ålder)`,
  },
  morePills: (count: number) => `och ${count} till`,
  pillNotes: { other: '', 'all-ages': 'alla åldrar', 'ages-unstated': 'ingen ålder angiven' },
  tableName: 'Behov och insatser per område',
  openMeasure: (title: string) => `Visa insatsen ${title}`,
  group: (members: string) => `Grupp: ${members}. Behovsindex räknas inte samman; varje område har sin punkt.`,
  perArea: (count: number, text: string) => `${count} ${count === 1 ? 'område' : 'områden'}: ${text}`,
  alsoGroups: 'Även grupper',
  agesLabel: 'Åldrar',
  allAges: 'Alla åldrar',
  ages: (id: string) => `${id} år`,
  mapTitle: 'Samma bedömning på kartan',
  mapName: (text: string) => `Karta över bedömningarna. ${text}`,
  universalTitle: 'Insatser som når hela kommunen',
  universalCount: (count: number) =>
    count === 1
      ? '1 insats räknas i dag inte in i något område.'
      : `${count} insatser räknas i dag inte in i något område.`,
  universalNone: 'Ingen insats når hela kommunen.',
  universalOf: (own: number, count: number, name: string) =>
    own === 0
      ? `Ingen av de ${count} hör till ${name}.`
      : own === 1
        ? `En av de ${count} hör till ${name} och räknas in i varje område.`
        : `${countWordCapital(own)} av de ${count} hör till ${name} och räknas in i varje område.`,
  rules: { 'leave-out': 'Lämna utanför', 'per-head': 'Per person i målgruppen', 'by-need': 'Viktat efter behov' },
  gapHolds: 'Vilka områden som får minst för sitt behov är desamma, hur insatserna för hela kommunen än räknas.',
  gapFails: (names: string, third: string) =>
    `Vilka områden som får minst för sitt behov beror på hur insatserna för hela kommunen räknas: ${names} hör bara ibland till de ${third} som får minst.`,
  gapUnit: {
    measures: 'Räknat i antal insatser, för dosen är okänd.',
    fte: 'Räknat i årsarbetskrafter per 100.',
    hours: 'Räknat i timmar per 100.',
    sek: 'Räknat i kronor per 100.',
  },
  gapWhat:
    'Minst för sitt behov: störst skillnad mellan det ett område skulle ha om insatserna följde behovet och det som finns.',
  doseBox: {
    lead: 'Dosen går inte att jämföra.',
    none: (of: number) =>
      of === 1
        ? 'Den enda insatsen har ingen känd kostnad eller tid per område.'
        : `Ingen av de ${of} insatserna har kostnad eller timmar per område.`,
    gives: (count: number) =>
      count === 1
        ? 'Fyll i det för den riktade insatsen, så visas dosen per 100 i målgruppen.'
        : `Fyll i det för de ${count} riktade insatserna, så visas dosen per 100 och om den ökar med behovet.`,
    some: (known: string, of: string) => `${known} av ${of} insatser har kostnad eller timmar per område.`,
    action: 'Komplettera i registret',
    all: 'Alla riktade insatser har en dos.',
  },
  method: (text: string) => `Behov: ${text}`,
  dashed:
    'Streckad insats räknas inte i bedömningen: den hör till ett annat prioriterat område, gäller alla åldrar eller anger ingen ålder.',
  takeAwayTitle: (name: string) => `Behov och insatser: ${name}`,
  takeAwayUnit: 'Behovstal med intervall 5–95 %, platser, riktade insatser och bedömning per område.',
  tableColumns: {
    score: 'Behovstal',
    from: 'Intervall från',
    to: 'Intervall till',
    placeFrom: 'Plats från',
    placeTo: 'Plats till',
    others: 'Insatser som inte räknas i bedömningen',
    verdict: 'Bedömning',
    reason: 'Skäl',
  },
  noUncertainty: 'inte framräknad',
  questionCaveat: 'En bedömning är en fråga till mötet, inte ett svar.',
  universalCaveat: 'Insatser som når hela kommunen ingår inte i något områdes bedömning.',
}
