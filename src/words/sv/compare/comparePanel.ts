import { countWord } from '../first/number.ts'

export const comparePanel = {
  chooseIndicator: 'Välj mått',
  period: 'Period',
  /** Rangordning. */
  ranking: {
    endLabel: 'Ordning',
    ends: { highest: 'Högst först', lowest: 'Lägst först' },
  },
  /** Samband. */
  relation: {
    across: 'Vågrätt',
    up: 'Lodrätt',
    swap: 'Byt plats på måtten',
    chooseSecond: 'Välj två mått för att se om de hänger ihop.',
    few: (count: number) =>
      count === 0
        ? 'Inget område har båda måtten. Något samband går inte att räkna.'
        : `Bara ${countWord(count)} ${count === 1 ? 'område' : 'områden'} har båda måtten. Det är för få för ett samband.`,
    noVariation: 'Ett av måtten har samma värde i alla områden. Något samband går inte att räkna.',
    clearUp: (x: string, y: string) => `Där ${x} är högre är ${y} oftast också högre.`,
    clearDown: (x: string, y: string) => `Där ${x} är högre är ${y} oftast lägre.`,
    notClear: (x: string, y: string) => `Om ${x} och ${y} hänger ihop mellan områdena går inte att säga.`,
    bound: (x: string, y: string) => `${x} och ${y} är bundna till varandra av hur de räknas.`,
    coefficient: (n: string, r: string, range: string) => `${n}\u00a0områden, korrelation ${r} (intervall ${range}).`,
    noLineHeading: 'Varför ingen linje ritas',
    noLine: {
      few: (fewest: number) => `Färre än ${fewest} områden har båda måtten.`,
      'no-variation': 'Värdena varierar inte.',
      'not-clear': 'Intervallet för korrelationen rymmer noll.',
      'one-area': (area: string) => `Sambandet bärs av ett enda område: utan ${area} är det inte längre tydligt.`,
    },
    lineIs: 'Linjen är den raka linje som ligger närmast områdena. Bandet visar hur säker den är (95 %).',
    bonds: {
      same: 'De två är samma mått ur olika tabeller.',
      parts: (others: string) =>
        others === ''
          ? 'De två är delar av samma helhet: när den ena ökar måste den andra minska.'
          : `De två är delar av samma helhet (tillsammans med ${others}): när en ökar måste någon annan minska.`,
      'same-denominator':
        'De två räknas på samma personer eller bostäder i samma ämne, och hänger ihop redan genom det.',
      index: 'Ett av måtten är ett index och kan redan innehålla det andra.',
    },
    personsHeading: 'Gäller områden, inte personer',
    persons: (x: string, y: string) =>
      `Bilden jämför områden. Den säger inte om de som räknas i ”${x}” är samma personer som räknas i ”${y}”, och inte vad som beror på vad.`,
    sizeKey: 'Ytan visar antal invånare',
    municipalityKey: 'Kommunen',
    landscapeKey: 'Färg och form: landskap på kompassen',
    details: 'Mer om siffran',
    rank: (r: string, range: string) => `Rangkorrelation (Spearman) ${r} (intervall ${range}).`,
    method: 'Korrelation enligt Pearson med 95 % intervall (Fishers z). Alla områden räknas lika.',
    periodsDiffer: (x: string, y: string) => `Måtten är från olika år: ${x} och ${y}.`,
    left: (names: string) => `Saknar något av måtten: ${names}.`,
  },
  /** Sida vid sida. */
  side: {
    chooser: 'Områden och grupper',
    add: 'Lägg till område eller grupp',
    areas: 'Områden',
    groups: 'Grupper',
    full: 'Fyra är valda. Ta bort ett för att välja ett annat.',
    noMatch: 'Inget område heter så.',
    remove: (name: string) => `Ta bort ${name}`,
    nothing: 'Det finns inga områden att jämföra.',
    proposed: (names: string) => `Inget är valt. Här visas ${names}.`,
    chooseOnly: 'Välj i rutan ovan, på kartan, i matrisen eller på kompassen: valet följer med mellan vyerna.',
    otherChoices: 'Andra förslag:',
    suggestExtremes: (indicator: string, highest: string, lowest: string) =>
      `${highest} och ${lowest}, högst och lägst i ${indicator}`,
    oneMore: 'Lägg till ett område till för att jämföra två med varandra.',
    sets: { key: 'Nyckeltal', all: 'Alla mått' },
    setLabel: 'Mått',
    strips: (count: string) => `Bland ${count} områden`,
    indicator: 'Mått',
    unit: 'Enhet',
    unitColumn: 'Enhet enligt kolumn.',
    period: 'Period',
    others: 'Övriga områden',
    trends: 'Över tid',
    trendsNone: 'Inget av måtten har mer än en jämförbar period.',
    ages: 'Ålder och kön',
    differences: 'Skillnader',
    differencesHint:
      'Prövade mot slumpen, mått för mått. Bara skillnader som är större än vad slumpen brukar ge nämns.',
    differenceTable: 'Alla skillnader',
    pair: (one: string, other: string) => `${one} minus ${other}`,
    againstMunicipality: (name: string) => `${name} minus kommunen`,
    pairClear: 'Större än vad slumpen brukar ge',
    pairNotClear: 'Kan vara slump',
    pairUnknown: 'Går inte att säga',
    member: (area: string, group: string) => `${area} ingår i ${group}`,
    memberShort: 'Ingår',
    clearlyBoth: (name: string, higher: string, _high: number, lower: string, _low: number) =>
      `I ${name} är ${higher} högre än i kommunen, ${lower} lägre.`,
    clearlyHigher: (name: string, phrases: string, _count: number) => `I ${name} är ${phrases} högre än i kommunen.`,
    clearlyLower: (name: string, phrases: string, _count: number) => `I ${name} är ${phrases} lägre än i kommunen.`,
    remaining: (count: number) =>
      count === 1
        ? 'I det mått som är kvar går det inte att säga.'
        : `I de ${countWord(count)} andra måtten går det inte att säga.`,
    noneClear: (name: string) => `${name} skiljer sig inte tydligt från kommunen i något av måtten.`,
    mostApart: (one: string, other: string, phrases: string, _count: number) =>
      `${phrases} skiljer sig tydligt mellan ${one} och ${other}.`,
    notApart: (one: string, other: string) => `${one} och ${other} går inte att skilja åt i något av måtten.`,
    more: (count: number) => `${countWord(count)} mått till`,
    apartInOne: (names: string, of: string, phrase: string, figures: string) =>
      `${names} skiljer sig tydligt åt i ett av ${of} mått: ${phrase} (${figures}).`,
    apartIn: (names: string, count: string, of: string, most: string, figures: string) =>
      `${names} skiljer sig tydligt åt i ${count} av ${of} mått, mest i ${most} (${figures}).`,
    noneApart: (names: string, of: string) => `${names} går inte att skilja åt i något av ${of} mått.`,
  },
  /** Utveckling. */
  courses: {
    onePeriod: (indicator: string, period: string) =>
      `${indicator} finns bara för ${period}. Hur det har ändrats går inte att visa.`,
    noPeriods: 'Måttet saknar siffror.',
    insteadOfOne: (asked: string, period: string, shown: string) =>
      `${asked} finns bara för ${period}. Här visas i stället ${shown}.`,
    insteadOfNone: (asked: string, shown: string) => `${asked} saknar siffror. Här visas i stället ${shown}.`,
    chooseHint: 'Klicka på en ruta för att ta med området i den stora bilden. Upp till fyra.',
    tilesHeading: (count: string) => `${count} områden`,
    orderLabel: 'Ordning',
    orders: { change: 'Störst ökning först', north: 'Norr till söder', name: 'Namn' },
    axisLabel: 'Skala',
    axes: { same: 'Samma skala', own: 'Egen skala' },
    ownAxis: 'Varje ruta har egen skala: jämför formen, inte höjden.',
    indexed: (period: string) => `Förändring i procent sedan ${period}.`,
    tileKey: 'Svart linje: kommunen',
    tileGoals: 'Streck och punkt: mål i planen',
    during: (sentence: string, from: string, to: string) => `${sentence} från ${from} till ${to}.`,
    untested: (lack: string) =>
      `Om ändringarna är större än vad slumpen brukar ge går inte att säga, eftersom ${lack}.`,
    broken: (period: string) => `Ny definition ${period}: siffror före och efter går inte att jämföra.`,
    noneComparable: 'Inga två perioder går att jämföra.',
    inequality: 'Skillnader mellan områden',
    noGap: (period: string) => `${period} är värdet lika i alla områden.`,
    gapNow: (highest: string, lowest: string, gap: string, period: string) =>
      `${period} ligger ${highest} ${gap} över ${lowest}.`,
    gapChange: {
      wider: (from: string, change: string) => `Avståndet har vuxit med ${change} sedan ${from}.`,
      narrower: (from: string, change: string) => `Avståndet har minskat med ${change} sedan ${from}.`,
      'not-clear': (from: string, _change: string) => `Om avståndet har ändrats sedan ${from} går inte att säga.`,
      unknown: (from: string, change: string) =>
        `Sedan ${from} har avståndet ändrats med ${change}. Om det är mer än vad slumpen brukar ge går inte att säga.`,
    },
    measure: 'Mått på skillnad',
    measures: 'Visa alla mått på skillnad',
    measureCaption: 'Mått på skillnad mellan områden, per period',
    measureHelp: 'Vad måtten säger',
    expert: 'För den som vill granska: mönster på kartan',
    expertMethod: (permutations: string, seed: string) =>
      `Grannar delar gräns eller hörn. ${permutations} slumpordningar (slumptal från ${seed}).`,
    neighbours: 'Områden som sticker ut (efter rättning för många prövningar)',
    nobodySticksOut: 'Inget område sticker ut från sina grannar efter rättning för många prövningar.',
    tooMany: 'För många områden för små bilder.',
    chooseSome: 'Välj områden i listan eller på kartan.',
  },
}
