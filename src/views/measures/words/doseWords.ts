import { countWord } from '../../../words/numberWords.ts'

const sv = {
  kindLabel: 'Dosen räknas i',
  kinds: { fte: 'Årsarbetskrafter', hours: 'Timmar', sek: 'Kronor' },
  kindsSmall: { fte: 'årsarbetskrafter', hours: 'timmar per år', sek: 'kronor per år' },
  ruleTitle: 'Insatser som når hela kommunen',
  sentence: {
    'no-index': (name: string) =>
      `Om dosen ökar med behovet går inte att säga för ${name}: siffror om behov saknas per område.`,
    'nothing-counted': (name: string) => `Ingen insats för ${name} räknas in, så det finns ingen dos att jämföra.`,
    'amounts-unknown': (unknown: number, of: number, kind: string) =>
      unknown === of
        ? `Om dosen ökar med behovet går inte att säga: ${of === 1 ? 'den enda insats' : `ingen av de ${countWord(of, 'sv')} insatser`} som räknas har känd dos i ${kind}. Fyll i ${kind} för ${of === 1 ? 'den' : `de ${countWord(of, 'sv')}`}, så går det att säga.`
        : `Om dosen ökar med behovet går inte att säga: ${countWord(unknown, 'sv')} av ${countWord(of, 'sv')} insatser som räknas har okänd dos i ${kind}. Fyll i ${kind} för ${unknown === 1 ? 'den' : `de ${countWord(unknown, 'sv')}`}, så går det att säga.`,
    'too-few-areas': (least: number) =>
      `Om dosen ökar med behovet går inte att säga: det behövs minst ${countWord(least, 'sv')} områden med både behovstal och dos.`,
    'doses-alike': 'Dosen är lika stor i alla områden: den ökar inte med behovet.',
    'needs-alike': 'Behovet är lika i alla områden, så det finns inget att följa.',
    rises: (slope: string, range: string) =>
      `Dosen är högre där behovet är högre: ${slope} mer per 100 för varje steg i behovstalet (mellan ${range}).`,
    falls: (slope: string, range: string) =>
      `Dosen är lägre där behovet är högre: ${slope} per 100 för varje steg i behovstalet (mellan ${range}).`,
    'not-clear': (range: string) =>
      `Om dosen ökar med behovet går inte att säga: lutningen ligger mellan ${range}, och rymmer noll.`,
    counting: 'Behovet räknas fram.',
  },
  presenceTitle: 'Det som går att säga: var insatserna finns',
  presence: (top: string, bottom: string) =>
    `Av den femtedel av invånarna som bor där behovet är högst bor ${top} i ett område med riktad insats; av den femtedel där behovet är lägst ${bottom}.`,
  presenceNote: 'Närvaro är inte dos: kurvan säger var insatser finns, inte hur mycket.',
  presenceX: 'Andel av invånarna, från högst behov till lägst',
  presenceY: 'Andel av dem som bor i områden med riktad insats',
  even: 'Om insatserna låg jämnt',
  lackTitle: 'Det som behövs för att svara',
  lackLead:
    'Minst en uppgift om omfattning per insats, i samma slag för alla, och åldrar där insatsen ska delas på flera områden.',
  toRegister: 'Komplettera i registret',
  columns: {
    measure: 'Insats',
    fte: 'Årsarbetskrafter',
    hours: 'Timmar per år',
    sek: 'Kronor per år',
    ages: 'Åldrar',
    persons: 'Personer i målgruppen',
    split: 'Delning',
  },
  missing: 'saknas',
  splits: {
    'one-area': 'ett område',
    'stated-share': 'angivna andelar',
    'target-group': 'målgruppens storlek',
    none: 'går inte',
  },
  obstacles: {
    'ages-not-stated': 'åldrar saknas',
    'no-areas': 'område saknas',
    'no-population': 'befolkning saknas',
    'figure-missing': 'siffra saknas',
    'too-few': 'visas inte',
  },
  about: (text: string) => `ca ${text}`,
  scatterTitle: 'Dos mot behov',
  scatterX: 'Behovstal',
  scatterY: (kind: string) => `${kind} per 100 i målgruppens åldrar`,
  curveTitle: 'Koncentrationskurva',
  curveX: 'Andel av målgruppen, från lägst behov till högst',
  curveY: 'Andel av dosen',
  concentration: (index: string, range: string) => `Koncentrationsindex ${index} (${range}).`,
  concentrationMeans: {
    above: 'Mer av dosen går till områden med högre behov.',
    below: 'Mer av dosen går till områden med lägre behov.',
    unclear: 'Intervallet rymmer noll: åt vilket håll går inte att säga.',
  },
  kakwani: (index: string, range: string) =>
    `Kakwanis index ${index} (${range}): över noll om dosen ökar mer än behovet självt, under om mindre.`,
  methodNote:
    'Lutning med minsta kvadrat, vägd med personer; 95 procents intervall. Kurvan delar in områdena i behovets ordning. Att två saker följs åt säger inget om orsak.',
  table: {
    area: 'Område',
    need: 'Behovstal',
    dose: 'Dos per 100',
    persons: 'Personer',
    served: 'Riktad insats',
    residents: 'Invånare',
  },
  tableOpen: 'Visa siffrorna som tabell',
  yes: 'ja',
  no: 'nej',
  takeAwayTitle: (name: string) => `Ökar dosen med behovet? ${name}`,
}

export type DoseWords = typeof sv

const en: DoseWords = {
  kindLabel: 'The dose is counted in',
  kinds: { fte: 'Full-time equivalents', hours: 'Hours', sek: 'Kronor' },
  kindsSmall: { fte: 'full-time equivalents', hours: 'hours a year', sek: 'kronor a year' },
  ruleTitle: 'Municipality-wide measures',
  sentence: {
    'no-index': (name) =>
      `Whether the dose rises with need cannot be told for ${name}: there are no figures on need by area.`,
    'nothing-counted': (name) => `No measure for ${name} is counted, so there is no dose to compare.`,
    'amounts-unknown': (unknown, of, kind) =>
      unknown === of
        ? `Whether the dose rises with need cannot be told: ${of === 1 ? 'the only measure counted does not state' : `none of the ${countWord(of, 'en')} measures counted states`} its dose in ${kind}. State ${kind} for ${of === 1 ? 'it' : `all ${countWord(of, 'en')}`}, and it can be told.`
        : `Whether the dose rises with need cannot be told: ${countWord(unknown, 'en')} of ${countWord(of, 'en')} measures counted have no known dose in ${kind}. State ${kind} for ${unknown === 1 ? 'it' : `those ${countWord(unknown, 'en')}`}, and it can be told.`,
    'too-few-areas': (least) =>
      `Whether the dose rises with need cannot be told: at least ${countWord(least, 'en')} areas with both need and dose are needed.`,
    'doses-alike': 'The dose is the same in every area: it does not rise with need.',
    'needs-alike': 'Need is the same in every area, so there is nothing to follow.',
    rises: (slope, range) =>
      `The dose is higher where need is higher: ${slope} more per 100 for each step of the need score (between ${range}).`,
    falls: (slope, range) =>
      `The dose is lower where need is higher: ${slope} per 100 for each step of the need score (between ${range}).`,
    'not-clear': (range) =>
      `Whether the dose rises with need cannot be told: the slope lies between ${range}, which includes zero.`,
    counting: 'Need is being worked out.',
  },
  presenceTitle: 'What can be said: where the measures are',
  presence: (top, bottom) =>
    `Of the fifth of residents who live where need is highest, ${top} live in an area with a directed measure; of the fifth where need is lowest, ${bottom}.`,
  presenceNote: 'Presence is not dose: the curve says where measures are, not how much.',
  presenceX: 'Share of residents, from highest need to lowest',
  presenceY: 'Share of those living in areas with a directed measure',
  even: 'If measures were spread evenly',
  lackTitle: 'What is needed for an answer',
  lackLead:
    'At least one figure on size for each measure, of the same kind for all, and ages where a measure is to be split over several areas.',
  toRegister: 'Complete in the register',
  columns: {
    measure: 'Measure',
    fte: 'Full-time equivalents',
    hours: 'Hours a year',
    sek: 'Kronor a year',
    ages: 'Ages',
    persons: 'Persons in the target group',
    split: 'Split',
  },
  missing: 'not stated',
  splits: {
    'one-area': 'one area',
    'stated-share': 'stated shares',
    'target-group': 'size of target group',
    none: 'not possible',
  },
  obstacles: {
    'ages-not-stated': 'ages not stated',
    'no-areas': 'no area stated',
    'no-population': 'no population',
    'figure-missing': 'figure missing',
    'too-few': 'not shown',
  },
  about: (text) => `about ${text}`,
  scatterTitle: 'Dose against need',
  scatterX: 'Need score',
  scatterY: (kind) => `${kind} per 100 of the target ages`,
  curveTitle: 'Concentration curve',
  curveX: 'Share of the target group, from lowest need to highest',
  curveY: 'Share of the dose',
  concentration: (index, range) => `Concentration index ${index} (${range}).`,
  concentrationMeans: {
    above: 'More of the dose goes to areas with higher need.',
    below: 'More of the dose goes to areas with lower need.',
    unclear: 'The interval includes zero: in which direction cannot be told.',
  },
  kakwani: (index, range) =>
    `Kakwani index ${index} (${range}): above zero if the dose rises more than need itself, below if less.`,
  methodNote:
    'Slope by least squares, weighted with persons; 95 per cent interval. The curve takes areas in order of need. That two things go together says nothing about cause.',
  table: {
    area: 'Area',
    need: 'Need score',
    dose: 'Dose per 100',
    persons: 'Persons',
    served: 'Directed measure',
    residents: 'Residents',
  },
  tableOpen: 'Show the figures as a table',
  yes: 'yes',
  no: 'no',
  takeAwayTitle: (name) => `Does the dose rise with need? ${name}`,
}

/** Words of dose against need. No sentence says that one thing leads to another. */
export const doseWords = { sv, en }
