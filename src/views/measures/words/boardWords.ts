import { countWordCapital } from '../../../words/numberWords.ts'

const sv = {
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
  questions: {
    'high-without': 'Behövs en insats?',
    'high-with': 'Räcker insatsen?',
    'not-high-with': 'Når den dem som behöver?',
    'not-high-without': 'Ingen fråga nu',
    'cannot-tell': 'Går inte att säga',
  },
  verdicts: {
    'high-without': 'Högt behov, ingen riktad insats',
    'high-with': 'Högt behov, insats finns',
    'not-high-with': 'Inget tydligt högt behov, insats finns',
    'not-high-without': 'Inget tydligt högt behov, ingen riktad insats',
    'cannot-tell': 'Går inte att säga',
  },
  reasonsShort: {
    'interval-holds-both': 'Kan vara högre eller lägre',
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
    'interval-holds-both': 'Intervallet rymmer både högre och lägre behov än kommunens.',
    'no-index': 'Det finns inget behovsindex för den här prioriteringen.',
    'not-counted-yet': 'Osäkerheten är inte framräknad.',
    suppressed: 'Ett mått som ingår är skyddat.',
    coverage: 'För få av måtten har siffror.',
  },
  noMeasures: 'Ingen riktad insats',
  pillMarks: {
    other: (title: string) => `${title} (annan prioritering)`,
    'all-ages': (title: string) => `${title} (gäller alla åldrar)`,
    'ages-unstated': (title: string) => `${title} (anger ingen ålder)`,
  },
  pillNotes: { other: '', 'all-ages': 'alla åldrar', 'ages-unstated': 'ingen ålder angiven' },
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
        : `${countWordCapital(own, 'sv')} av de ${count} hör till ${name} och räknas in i varje område.`,
  rules: { 'leave-out': 'Lämna utanför', 'per-head': 'Per person i målgruppen', 'by-need': 'Viktat efter behov' },
  gapHolds: 'Rangordningen av gap håller under alla tre reglerna.',
  gapFails: (names: string, third: string) =>
    `Rangordningen av gap håller inte: ${names} hör till de ${third} största gapen bara under någon av reglerna.`,
  gapUnit: {
    measures: 'Räknat i antal insatser, för dosen är okänd.',
    fte: 'Räknat i årsarbetskrafter per 100.',
    hours: 'Räknat i timmar per 100.',
    sek: 'Räknat i kronor per 100.',
  },
  gapWhat: 'Gap: det ett område skulle ha om insatserna följde behovet, minus det som finns.',
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
    'Streckad insats räknas inte i bedömningen: den hör till en annan prioritering, gäller alla åldrar eller anger ingen ålder.',
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

export type BoardWords = typeof sv

const en: BoardWords = {
  measuresOf: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  targeted: (count) => (count === 1 ? '1 directed measure' : `${count} directed measures`),
  gap: 'Knowledge gap: no figures by area',
  allMeasures: 'All measures',
  priorities: 'Prioritised areas',
  columns: {
    area: 'Area',
    need: 'Need, with interval',
    place: (of) => (of === '' ? 'Place' : `Place of ${of}`),
    measures: 'Directed measures',
    verdict: 'Question for the meeting',
  },
  sortBy: (column) => `Order by ${column}`,
  higherRight: 'higher need to the right',
  placeWord: 'Place',
  phoneKey: 'Higher need to the right. The dark line is the municipality.',
  municipality: 'Municipality',
  doseAll: 'Dose per 100: unknown for all',
  doseSome: (kind, unknown) => `Dose per 100, ${kind}. Unknown for ${unknown}`,
  doseKnown: (kind) => `Dose per 100 in the target group, ${kind}`,
  kinds: { fte: 'full-time equivalents', hours: 'hours', sek: 'kronor' },
  questions: {
    'high-without': 'Is a measure needed?',
    'high-with': 'Is the measure enough?',
    'not-high-with': 'Does it reach those in need?',
    'not-high-without': 'No question now',
    'cannot-tell': 'Cannot be told',
  },
  verdicts: {
    'high-without': 'High need, no directed measure',
    'high-with': 'High need, a measure exists',
    'not-high-with': 'No clearly high need, a measure exists',
    'not-high-without': 'No clearly high need, no directed measure',
    'cannot-tell': 'Cannot be told',
  },
  reasonsShort: {
    'interval-holds-both': 'May be higher or lower',
    'no-index': 'No figures on need',
    'not-counted-yet': 'Uncertainty not worked out',
    suppressed: 'Need is not shown',
    coverage: 'Too few indicators have figures',
  },
  reasons: {
    'places-in-upper-third': 'The whole interval of places lies in the upper third.',
    'score-above-municipality': 'The whole interval lies above the municipality.',
    'score-below-municipality': 'The whole interval lies below the municipality.',
    'places-below-upper-third': 'The whole interval of places lies below the upper third.',
    'interval-holds-both': 'The interval holds both higher and lower need than the municipality’s.',
    'no-index': 'There is no need index for this priority.',
    'not-counted-yet': 'The uncertainty has not been worked out.',
    suppressed: 'An indicator it rests on is protected.',
    coverage: 'Too few of the indicators have figures.',
  },
  noMeasures: 'No directed measure',
  pillMarks: {
    other: (title) => `${title} (another priority)`,
    'all-ages': (title) => `${title} (for all ages)`,
    'ages-unstated': (title) => `${title} (states no ages)`,
  },
  pillNotes: { other: '', 'all-ages': 'all ages', 'ages-unstated': 'no ages stated' },
  openMeasure: (title) => `Show the measure ${title}`,
  group: (members) => `Group: ${members}. Need indexes are not added up; every area has its own dot.`,
  perArea: (count, text) => `${count} ${count === 1 ? 'area' : 'areas'}: ${text}`,
  alsoGroups: 'Groups as well',
  agesLabel: 'Ages',
  allAges: 'All ages',
  ages: (id) => `Ages ${id}`,
  mapTitle: 'The same assessment on the map',
  mapName: (text) => `Map of the assessments. ${text}`,
  universalTitle: 'Measures that reach the whole municipality',
  universalCount: (count) =>
    count === 1 ? '1 measure is today counted in no area.' : `${count} measures are today counted in no area.`,
  universalNone: 'No measure reaches the whole municipality.',
  universalOf: (own, count, name) =>
    own === 0
      ? `None of the ${count} belongs to ${name}.`
      : own === 1
        ? `One of the ${count} belongs to ${name} and is counted in every area.`
        : `${countWordCapital(own, 'en')} of the ${count} belong to ${name} and are counted in every area.`,
  rules: { 'leave-out': 'Leave out', 'per-head': 'Per person in the target group', 'by-need': 'Weighted by need' },
  gapHolds: 'The order of gaps holds under all three rules.',
  gapFails: (names, third) =>
    `The order of gaps does not hold. Among the ${third} greatest gaps under some of the rules only: ${names}.`,
  gapUnit: {
    measures: 'Counted in measures, since the dose is unknown.',
    fte: 'Counted in full-time equivalents per 100.',
    hours: 'Counted in hours per 100.',
    sek: 'Counted in kronor per 100.',
  },
  gapWhat: 'Gap: what an area would have if the measures followed need, minus what there is.',
  doseBox: {
    lead: 'The dose cannot be compared.',
    none: (of) =>
      of === 1
        ? 'The only measure has no known cost or hours by area.'
        : `None of the ${of} measures states cost or hours by area.`,
    gives: (count) =>
      count === 1
        ? 'State it for the directed measure, and the dose per 100 in the target group is shown.'
        : `State it for the ${count} directed measures, and the dose per 100 is shown, and whether it rises with need.`,
    some: (known, of) => `${known} of ${of} measures state cost or hours by area.`,
    action: 'Complete in the register',
    all: 'All directed measures have a dose.',
  },
  method: (text) => `Need: ${text}`,
  dashed:
    'A dashed measure is not counted in the assessment: it belongs to another priority, is for all ages or states none.',
  takeAwayTitle: (name) => `Need and measures: ${name}`,
  takeAwayUnit: 'Need score with interval 5–95%, places, directed measures and assessment by area.',
  tableColumns: {
    score: 'Need score',
    from: 'Interval from',
    to: 'Interval to',
    placeFrom: 'Place from',
    placeTo: 'Place to',
    others: 'Measures not counted in the assessment',
    verdict: 'Assessment',
    reason: 'Reason',
  },
  noUncertainty: 'not worked out',
  questionCaveat: 'An assessment is a question for the meeting, not an answer.',
  universalCaveat: 'Measures that reach the whole municipality are in no area’s assessment.',
}

/** Words of the board of need and effort. A verdict is a question; no sentence says that one thing leads to another. */
export const boardWords = { sv, en }
