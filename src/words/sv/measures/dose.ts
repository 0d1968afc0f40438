import { countWord } from '../first/number.ts'

/** Words of dose against need. No sentence says that one thing leads to another. */
export const dose = {
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
        ? `Om dosen ökar med behovet går inte att säga: ${of === 1 ? 'den enda insats' : `ingen av de ${countWord(of)} insatser`} som räknas har känd dos i ${kind}. Fyll i ${kind} för ${of === 1 ? 'den' : `de ${countWord(of)}`}, så går det att säga.`
        : `Om dosen ökar med behovet går inte att säga: ${countWord(unknown)} av ${countWord(of)} insatser som räknas har okänd dos i ${kind}. Fyll i ${kind} för ${unknown === 1 ? 'den' : `de ${countWord(unknown)}`}, så går det att säga.`,
    'too-few-areas': (least: number) =>
      `Om dosen ökar med behovet går inte att säga: det behövs minst ${countWord(least)} områden med både behovstal och dos.`,
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
  presenceWithout: (areas: number) =>
    areas === 1
      ? 'Ett område är inte med, eftersom antalet invånare där inte är känt.'
      : `${areas} områden är inte med, eftersom antalet invånare där inte är känt.`,
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
    name: 'Dos och behov per område',
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
