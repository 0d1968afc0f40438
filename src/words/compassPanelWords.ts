import { countWordCapital } from './numberWords.ts'

const sv = {
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
      `Likhet (Jaccard, 0–1) mellan landskapet och dess närmaste motsvarighet: när ett område i taget utelämnas, och när områdena dras om med återläggning ${draws} gånger (bootstrap, frö ${seed}), vilket är den strängare domaren. Tolkning efter den strängare: under 0,6, 0,6–0,75, 0,75–0,85, från 0,85.`,
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
    choose: 'Välj ett område på skivan, på kartan eller i listan.',
    place: (distance: string, direction: string, landscape: string) =>
      `Ligger ${distance} från mitten mot ${direction}, i landskap ${landscape}.`,
    placeMiddle: (landscape: string) => `Ligger i skivans mitt, i landskap ${landscape}.`,
    border: (a: string, b: string) => `På gränsen mellan landskap ${a} och ${b}.`,
    seen: (percent: string) => `Skivan visar ${percent} av det som skiljer området från genomsnittet.`,
    seenBadly: (percent: string) =>
      `Skivan visar bara ${percent} av det som skiljer området från genomsnittet. Läs raderna här i stället för läget.`,
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
      count === 1
        ? 'Ett landskap har bara ett område.'
        : `${countWordCapital(count, 'sv')} landskap har bara ett område.`,
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

export type CompassPanelWords = typeof sv

const en: CompassPanelWords = {
  directions: ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'],
  kTable: {
    caption: 'How many landscapes?',
    k: 'Number',
    silhouette: 'Separation',
    stability: 'Least stability',
    sizes: 'Areas in each',
    chosen: 'shown now',
    suggested: 'suggested',
    about:
      'Separation (silhouette) is 1 when landscapes are quite apart and 0 when they run together. The suggestion is the number with the largest separation among those where every landscape has at least two areas and is stable (at least 0.85).',
  },
  stability: {
    caption: 'How stable is each landscape?',
    landscape: 'Landscape',
    leaveOut: 'One area left out',
    bootstrap: 'Areas drawn anew',
    verdict: 'Reading',
    verdicts: { none: 'do not trust', pattern: 'a pattern', fair: 'fairly stable', firm: 'very stable' },
    about: (draws, seed) =>
      `Likeness (Jaccard, 0–1) between a landscape and its nearest counterpart: when one area at a time is left out, and when the areas are drawn anew with replacement ${draws} times (bootstrap, seed ${seed}), which is the stricter judge. Reading by the stricter: below 0.6, 0.6–0.75, 0.75–0.85, from 0.85.`,
  },
  notes: {
    'too-few-areas': (areas, needed) =>
      `The compass needs at least ${needed} areas with all figures and enough residents. There are ${areas}.`,
    'too-few-indicators': (count, needed) =>
      `The compass needs at least ${needed} indicators that tell areas apart. There are ${count}.`,
    'few-areas': (areas) => `Only ${areas} areas: the picture is sensitive to every single one.`,
    'few-indicators': 'With so few indicators an ordinary scatter plot says more.',
    'no-figures': (name) => `${name} has no figures for the years and is left out.`,
    'constant-indicator': (name) => `${name} is the same in all areas and is left out.`,
    'no-fence': (name) => `${name}: at least half of the areas have the same value, so extreme values are not limited.`,
    gaps: (name, areas) =>
      `${name} is missing at least half of the time in ${areas} areas. They are placed but do not shape the disc.`,
    'years-lacking': (name, areas) => `${name} lacks some years: ${areas}. The mean is of the years there are.`,
    'nearly-same': (name, other, r) =>
      `${name} and ${other} say nearly the same thing (correlation ${r}) and count twice.`,
    'parts-of-whole': (names) =>
      `${names} add up to the same in every area, so one of them follows from the others. Consider leaving one out.`,
    'groups-uncertain': (k) => `No number of landscapes is fully stable; ${k} is the best.`,
    'axis-uncertain': 'The second direction is uncertain: the third is nearly as strong.',
  },
  area: {
    choose: 'Choose an area on the disc, on the map or in the list.',
    place: (distance, direction, landscape) =>
      `Lies ${distance} from the middle towards the ${direction}, in landscape ${landscape}.`,
    placeMiddle: (landscape) => `Lies in the middle of the disc, in landscape ${landscape}.`,
    border: (a, b) => `On the border between landscapes ${a} and ${b}.`,
    seen: (percent) => `The disc shows ${percent} of what sets the area apart from the average.`,
    seenBadly: (percent) =>
      `The disc shows only ${percent} of what sets the area apart from the average. Read the rows here rather than its place.`,
    missing: (names) => `Missing, and computed from the other indicators: ${names}.`,
    outside: (names) => `Outside the scale, drawn on its edge: ${names}.`,
    unplaced: (names) => `Cannot be placed on the disc. Too many indicators are missing: ${names}.`,
    stripOwn: 'The area',
    stripLandscape: 'Mean of the landscape',
    stripMunicipality: 'Municipality',
    stripOthers: 'Other areas',
    stripSummary: (indicator, area, value, landscape, municipality) =>
      `${indicator}: ${area} ${value}, mean of the landscape ${landscape}, municipality ${municipality}.`,
  },
  time: {
    none: (year, has, of) =>
      `Trails over the years cannot be drawn with these indicators: no year but ${year} has enough of them. ${has} of ${of} indicators have more than one year.`,
    noneAtAll: (has, of) =>
      `Trails over the years cannot be drawn with these indicators: no two years have them all. ${has} of ${of} indicators have more than one year.`,
    offer: (count, from, to) => `Show the ${count} indicators that have every year ${from}–${to}`,
    offerNote: 'It will be another compass: fewer indicators and other landscapes.',
    play: 'Play',
    pause: 'Pause',
    year: 'Year',
    allYears: 'Whole trail',
    moved: (area, distance, direction, parts) => `${area} moved ${distance} to the ${direction}, mostly by ${parts}.`,
    movedPlain: (area, distance, direction) => `${area} moved ${distance} to the ${direction}.`,
    stood: (area) => `${area} stands still.`,
    most: (names) => `${names} moved furthest.`,
    span: (from, to) => `${from}–${to}.`,
    relative: 'The movement is relative to the municipality: its own change is taken away.',
    actual: 'The movement is in actual values: the municipality’s own change is included.',
    group: (area, from, to, period) => `${area} went from landscape ${from} to ${to} in ${period}.`,
    chance: 'Small movements in small areas are often chance.',
    driftHolds: (year, shown, best) =>
      `The disc still fits: it shows ${shown} of the differences in ${year}. A disc made for that year would show ${best}.`,
    driftOutgrown: (year, shown, best) =>
      `The disc fits less well: it shows ${shown} of the differences in ${year}, and a disc made for that year would show ${best}. It is time for a new one.`,
    unit: 'Lengths are in radii of the disc.',
  },
  table: {
    caption: 'Places of the areas on the compass',
    columns: {
      area: 'Area',
      landscape: 'Landscape',
      x: 'East',
      y: 'North',
      seen: 'Shown',
      margin: 'Margin',
      population: 'Residents',
      note: 'Remark',
    },
    magnets: 'The magnets',
    indicator: 'Indicator',
    angle: 'Direction',
    degrees: (angle, direction) => `${angle}° ${direction}`,
    communality: 'Shown to',
    truth: 'Agrees with the ranking',
  },
  dialogs: {
    indicators: 'Indicators of the compass',
    indicatorsHelp: (least, most) =>
      `Choose ${least}–${most} indicators. Counts of persons and things are not among them.`,
    chosen: (count) => `${count} chosen`,
    tooFew: (least) => `Choose at least ${least} indicators.`,
    tooMany: (most) => `There is room for ${most} indicators at most.`,
    weights: 'Weight',
    weightChoices: { equal: 'Every indicator alike', theme: 'Every theme alike' },
    back: 'Back to the proposal',
    why: 'Why these?',
    landscapes: 'Number of landscapes',
    auto: (k) => `Suggested: ${k}`,
    autoPlain: 'Let stability decide',
    costText: (stability, least) => `Least stability ${stability}; the suggestion has ${least}.`,
    costAlone: (count) =>
      count === 1
        ? 'One landscape has a single area.'
        : `${countWordCapital(count, 'en')} landscapes have a single area.`,
    years: 'Years and picture',
    yearsDetail: 'Which years the indicators have',
    yearsLabel: 'Years taken together',
    yearsHelp: 'The indicators do not have the same years. Each is averaged over the chosen years that it has.',
    yearOf: (name, years) => `${name}: ${years}`,
    level: 'Years are compared',
    levels: { relative: 'Relative to the municipality', actual: 'In actual values' },
    levelHelp: {
      relative: 'The municipality’s own change between years is taken away, so that only differences show.',
      actual: 'Values as they are. Then everybody moves when the whole municipality changes.',
    },
    picture: 'Picture',
  },
}

export const compassPanelWords = { sv, en }
