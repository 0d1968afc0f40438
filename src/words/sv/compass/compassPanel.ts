import { countWordCapital } from '../first/number.ts'

export const compassPanel = {
  directions: ['öster', 'nordost', 'norr', 'nordväst', 'väster', 'sydväst', 'söder', 'sydost'],
  kTable: {
    caption: 'Hur många landskap?',
    k: 'Antal',
    silhouette: 'Åtskillnad',
    stability: 'Lägsta stabilitet',
    sizes: 'Områden i varje',
    chosen: 'visas nu',
    suggested: 'förslag',
    about:
      'Åtskillnad (silhuett) är 1 när landskapen är helt skilda och 0 när de flyter ihop. Förslaget är det antal med störst åtskillnad bland dem där varje landskap har minst två områden och är stabilt (minst 0,85).',
  },
  stability: {
    caption: 'Hur stabilt är varje landskap?',
    landscape: 'Landskap',
    leaveOut: 'Ett område utelämnat',
    bootstrap: 'Områdena dragna om',
    verdict: 'Tolkning',
    verdicts: { none: 'lita inte på', pattern: 'ett mönster', fair: 'ganska stabilt', firm: 'mycket stabilt' },
    about: (draws: string, seed: string) =>
      `Likhet (Jaccard, 0–1) mellan landskapet och dess närmaste motsvarighet: när ett område i taget utelämnas, och när områdena dras om med återläggning ${draws} gånger (bootstrap, slumptal från ${seed}), vilket är den strängare domaren. Tolkning efter den strängare: under 0,6, 0,6–0,75, 0,75–0,85, från 0,85.`,
  },
  notes: {
    'too-few-areas': (areas: string, needed: string) =>
      `Kompassen behöver minst ${needed} områden med alla siffror och tillräckligt många invånare. Här finns ${areas}.`,
    'too-few-indicators': (count: string, needed: string) =>
      `Kompassen behöver minst ${needed} mått som skiljer områdena åt. Här finns ${count}.`,
    'few-areas': (areas: string) => `Bara ${areas} områden: bilden är känslig för varje enskilt område.`,
    'few-indicators': 'Med så få mått säger ett vanligt punktdiagram mer.',
    'no-figures': (name: string) => `${name} saknar siffror för åren och är inte med.`,
    'constant-indicator': (name: string) => `${name} är lika i alla områden och är inte med.`,
    'no-fence': (name: string) =>
      `${name}: minst hälften av områdena har samma värde, så avvikande värden begränsas inte.`,
    gaps: (name: string, areas: string) =>
      `${name} saknas minst halva tiden i ${areas} områden. De läggs in men formar inte skivan.`,
    'years-lacking': (name: string, areas: string) =>
      `${name} saknas vissa år: ${areas}. Medelvärdet är av åren som finns.`,
    'nearly-same': (name: string, other: string, r: string) =>
      `${name} och ${other} säger nästan samma sak (samband ${r}) och räknas dubbelt.`,
    'parts-of-whole': (names: string) =>
      `${names} blir tillsammans lika mycket i varje område, så ett av måtten följer av de andra. Pröva att ta bort ett.`,
    'groups-uncertain': (k: string) => `Inget antal landskap är helt stabilt; ${k} är det bästa.`,
    'axis-uncertain': 'Den andra riktningen är osäker: den tredje är nästan lika stark.',
  },
  area: {
    proposed: (area: string) => `Inget område är valt. Här visas ${area}, som ligger längst från mitten.`,
    chooseOther: 'Välj ett annat på skivan, på kartan eller i listan.',
    choose: 'Välj ett område på skivan, på kartan eller i listan.',
    place: (distance: string, direction: string, landscape: string) =>
      `Ligger ${distance} från mitten mot ${direction}, i landskap ${landscape}.`,
    placeMiddle: (landscape: string) => `Ligger i skivans mitt, i landskap ${landscape}.`,
    border: (a: string, b: string) => `På gränsen mellan landskap ${a} och ${b}.`,
    seen: (percent: string) => `Skivan visar ${percent} av det som skiljer området från genomsnittet.`,
    seenBadly: (percent: string) =>
      `Skivan visar bara ${percent} av det som skiljer området från genomsnittet. Läs raderna här i stället för platsen.`,
    missing: (names: string) => `Saknas och är beräknat ur de andra måtten: ${names}.`,
    outside: (names: string) => `Utanför skalan, ritat på gränsen: ${names}.`,
    unplaced: (names: string) => `Kan inte läggas på skivan. För många mått saknas: ${names}.`,
    stripOwn: 'Området',
    stripLandscape: 'Landskapets medel',
    stripMunicipality: 'Kommunen',
    stripOthers: 'Övriga områden',
    stripSummary: (indicator: string, area: string, value: string, landscape: string, municipality: string) =>
      `${indicator}: ${area} ${value}, landskapets medel ${landscape}, kommunen ${municipality}.`,
  },
  time: {
    none: (year: string, has: string, of: string) =>
      `Spår över åren kan inte ritas med de här måtten: inget år utöver ${year} har tillräckligt många av dem. ${has} av ${of} mått har mer än ett år.`,
    noneAtAll: (has: string, of: string) =>
      `Spår över åren kan inte ritas med de här måtten: inga två år har alla. ${has} av ${of} mått har mer än ett år.`,
    offer: (count: string, from: string, to: string) => `Visa de ${count} mått som har alla år ${from}–${to}`,
    offerNote: 'Det blir en annan kompass: färre mått och andra landskap.',
    play: 'Spela',
    pause: 'Pausa',
    year: 'År',
    allYears: 'Hela spåret',
    moved: (area: string, distance: string, direction: string, parts: string) =>
      `${area} flyttade ${distance} mot ${direction}, mest av ${parts}.`,
    movedPlain: (area: string, distance: string, direction: string) => `${area} flyttade ${distance} mot ${direction}.`,
    stood: (area: string) => `${area} ligger stilla.`,
    most: (names: string) => `Längst har ${names} flyttat.`,
    onlyMoved: (names: string) => `Bara ${names} har flyttat.`,
    noneMoved: 'Inget område har flyttat.',
    span: (from: string, to: string) => `${from}–${to}.`,
    relative: 'Rörelsen är i förhållande till kommunen: kommunens egen förändring är borträknad.',
    actual: 'Rörelsen är i faktiska värden: kommunens egen förändring är med.',
    group: (area: string, from: string, to: string, period: string) =>
      `${area} gick från landskap ${from} till ${to} ${period}.`,
    chance: 'Små rörelser i små områden är ofta slump.',
    driftHolds: (year: string, shown: string, best: string) =>
      `Skivan passar fortfarande: den visar ${shown} av skillnaderna ${year}. En skiva gjord för det året skulle visa ${best}.`,
    driftOutgrown: (year: string, shown: string, best: string) =>
      `Skivan passar sämre: den visar ${shown} av skillnaderna ${year}, en skiva gjord för det året skulle visa ${best}. Det är dags för en ny.`,
    unit: 'Längder är i skivans radie.',
  },
  table: {
    caption: 'Områdenas plats på kompassen',
    columns: {
      area: 'Område',
      landscape: 'Landskap',
      x: 'Öster',
      y: 'Norr',
      seen: 'Syns',
      margin: 'Marginal',
      population: 'Invånare',
      note: 'Anmärkning',
    },
    magnets: 'Magneterna',
    indicator: 'Mått',
    angle: 'Riktning',
    degrees: (angle: string, direction: string) => `${angle}° ${direction}`,
    communality: 'Syns till',
    truth: 'Stämmer med rangordningen',
  },
  dialogs: {
    indicators: 'Kompassens mått',
    indicatorsHelp: (least: string, most: string) =>
      `Välj ${least}–${most} mått. Antal människor och ting är inte med.`,
    chosen: (count: string) => `${count} valda`,
    tooFew: (least: string) => `Välj minst ${least} mått.`,
    tooMany: (most: string) => `Högst ${most} mått får plats.`,
    weights: 'Vikt',
    weightChoices: { equal: 'Varje mått lika', theme: 'Varje tema lika' },
    back: 'Tillbaka till förslaget',
    why: 'Varför just de här?',
    landscapes: 'Antal landskap',
    auto: (k: string) => `Förslag: ${k}`,
    autoPlain: 'Låt stabiliteten avgöra',
    costText: (stability: string, least: string) => `Lägsta stabilitet ${stability}; förslaget har ${least}.`,
    costAlone: (count: number) =>
      count === 1 ? 'Ett landskap har bara ett område.' : `${countWordCapital(count)} landskap har bara ett område.`,
    years: 'År och bild',
    yearsDetail: 'Vilka år måtten har',
    yearsLabel: 'År som vägs ihop',
    yearsHelp: 'Måtten har inte samma år. Varje mått vägs över de valda år som det finns för.',
    yearOf: (name: string, years: string) => `${name}: ${years}`,
    level: 'Åren jämförs',
    levels: { relative: 'I förhållande till kommunen', actual: 'I faktiska värden' },
    levelHelp: {
      relative: 'Kommunens egen förändring mellan åren räknas bort, så att bara skillnaderna syns.',
      actual: 'Värdena som de är. Då flyttar alla när hela kommunen förändras.',
    },
    picture: 'Bild',
  },
}
