/** Words about the need index. Sentences never say that one thing leads to another. */
export const need = {
  title: (name: string) => name,
  /** Måttens namn med liten bokstav, redan uppräknade. */
  method: (mean: string, components: string, weights: string, scale: string) =>
    `${mean} av ${components}, ${weights}, ${scale}.`,
  means: { arithmetic: 'Medel', geometric: 'Geometriskt medel' },
  scales: {
    z: 'standardiserade',
    'min-max': 'från 0 till 100 mellan lägsta och högsta område',
    percentile: 'som platser från 0 till 100',
    reference: 'som avstånd till kommunen',
  },
  turned: (name: string) => `${name} (vänd)`,
  weightsEqual: 'lika vikt',
  weightsOwn: (list: string) => `vikter ${list}`,
  draws: (draws: string, seed: string) => `Intervall 5–95 % av ${draws} sätt att räkna (slumptal från ${seed}).`,
  /** Val som ändrar talen och inte är de vanliga. */
  choices: {
    coverage: (share: string) => `Minst ${share} av vikten måste ha siffror.`,
    eachLatest: 'Varje mått räknas i sin senaste period.',
    weightsVaried: (share: string) => `Vikterna varieras med ${share} av sitt värde.`,
    weightsFixed: 'Vikterna varieras inte.',
    design: (persons: string) => `${persons} personer räknas som en.`,
  },
  counting: 'Osäkerheten räknas fram.',
  summaryHigh: (count: number, word: string) =>
    count === 0
      ? 'Inget område har tydligt högt behov.'
      : count === 1
        ? 'Ett område har tydligt högt behov.'
        : `${word} områden har tydligt högt behov.`,
  summaryUnclear: (count: number, word: string) =>
    count === 0
      ? ''
      : count === 1
        ? 'För ett område går det inte att säga om behovet är högre än kommunens.'
        : `För ${word} områden går det inte att säga om behovet är högre än kommunens.`,
  summaryWithheld: (count: number, word: string) =>
    count === 0 ? '' : count === 1 ? 'Ett område har inget behovstal.' : `${word} områden har inget behovstal.`,
  levels: {
    high: 'Tydligt högt behov',
    'not-clearly-high': 'Inget tydligt högt behov',
    'cannot-tell': 'Går inte att säga',
  },
  levelReasons: {
    high: 'Hela intervallet ligger över kommunen eller i den övre tredjedelen.',
    'not-clearly-high': 'Hela intervallet ligger under kommunen.',
    'cannot-tell': 'Behovet kan vara både högre och lägre än kommunens.',
  },
  /** Där kommunen saknar behovstal. */
  cannotTellByPlace: 'Området kan höra till den övre tredjedelen, men behöver inte göra det.',
  /** Där områdena är för få för en övre tredjedel. */
  highByScore: 'Hela intervallet ligger över kommunen.',
  withheld: {
    suppressed: 'Visas inte: ett mått som ingår är skyddat.',
    coverage: 'Saknas: för få av måtten har siffror.',
  },
  withheldShort: { suppressed: 'Visas inte', coverage: 'Saknas' },
  score: (score: string, municipality: string) => `Behovstal ${score}, kommunen ${municipality}.`,
  scoreAlone: (score: string) => `Behovstal ${score}.`,
  interval: (range: string) => `Intervall ${range}.`,
  rank: (from: number, to: number, of: string) =>
    from === to ? `Plats ${from} av ${of}.` : `Mellan plats ${from} och ${to} av ${of}.`,
  rankAlone: (rank: string, of: string) => `Plats ${rank} av ${of}.`,
  moreThan: (share: string) => `mer än ${share}`,
  lessThan: (share: string) => `mindre än ${share}`,
  topThree: (share: string, draws: string) => `Bland de 3 högsta i ${share} av ${draws} rimliga sätt att räkna.`,
  topThird: (places: string, share: string, draws: string) =>
    `Bland de ${places} högsta i ${share} av ${draws} rimliga sätt att räkna.`,
  robustness: {
    robust: 'Hör till den övre tredjedelen i nästan alla rimliga sätt att räkna.',
    never: 'Hör till den övre tredjedelen i nästan inget rimligt sätt att räkna.',
  },
  depends: {
    figures: 'Om området hör till den övre tredjedelen går inte att säga: mest beror det på siffrornas osäkerhet.',
    weights: 'Om området hör till den övre tredjedelen beror på vikterna.',
    method: 'Om området hör till den övre tredjedelen beror på hur talen räknas ihop.',
    none: 'Om området hör till den övre tredjedelen beror på hur man räknar.',
  },
  sources: { figures: 'siffrorna', weights: 'vikterna', method: 'sättet att räkna ihop' },
  mattersMost: (source: string, share: string, others: string) =>
    `Mest av osäkerheten om platserna kommer ur ${source} (${share}); ${others}. Resten uppstår när de samverkar.`,
  otherShare: (source: string, share: string) => `${source} står för ${share}`,
  mostFrom: (name: string, part: string, score: string) => `Mest kommer från ${name}: ${part} av ${score}.`,
  contribution: (name: string, part: string) => `${name} ${part}`,
  noFigure: 'ingen siffra',
  coverage: (known: string, of: string, share: string) => `Bygger på ${known} av ${of} mått (${share} av vikten).`,
  changeValue: (name: string, to: string, from: string, line: string) =>
    `Om ${name} vore ${to} i stället för ${from} skulle området ligga ${line}.`,
  changeWeight: (name: string, to: string, from: string, line: string) =>
    `Om ${name} vägde ${to} i stället för ${from} skulle området ligga ${line}.`,
  lines: {
    municipality: 'precis på kommunens nivå',
    third: 'precis på gränsen till den övre tredjedelen',
    quarter: 'precis på gränsen till den övre fjärdedelen',
  },
  changeTitle: 'Vad skulle ändra bilden?',
  noChange: 'Ingen enskild siffra eller vikt ändrar bilden.',
  offer: (area: string, indicators: number) => `${area} har nu ${indicators} mått: bygg index?`,
  build: 'Bygg index',
  gapTitle: (name: string) => `Kunskapslucka: ${name}`,
  gapLead: 'Det finns för få siffror per område för ett behovsindex.',
  gapHave: 'Det som finns per område',
  gapLacking: 'Det som kommunen behöver lämna',
  leftOut: {
    'no-figures': (name: string) => `${name} saknar siffror.`,
    'no-scale': (name: string) => `${name} är lika i alla områden, eller saknar värde för kommunen, och är utelämnat.`,
  },
  tableCaption: (name: string) => `${name}, område för område`,
  columns: {
    area: 'Område',
    score: 'Behovstal',
    interval: 'Intervall',
    rank: 'Plats',
    topThree: 'Bland de 3 högsta',
    level: 'Bedömning',
    coverage: 'Täckning',
  },
  municipality: 'Kommunen',
}
