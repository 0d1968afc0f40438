/** Columns of a sheet that say several things at once, or in words of their own. */
export type SheetColumn = 'areas' | 'ages' | 'span' | 'resources' | string

/** Headings that people write, in plain form, and the column of measures.csv they mean. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  title_sv: [
    'insats',
    'insatsen',
    'namn',
    'titel',
    'åtgärd',
    'aktivitet',
    'benämning',
    'insatsens namn',
    'measure',
    'name',
  ],
  short_title_sv: ['kort namn', 'kortnamn'],
  description_sv: ['beskrivning', 'innehåll', 'kommentar', 'description'],
  priority_areas: [
    'prioriterat område',
    'prioriterade områden',
    'prioritering',
    'målområde',
    'prioriterat',
    'priority area',
  ],
  sdg: ['agenda 2030', 'globala mål', 'agenda 2030 mål', 'sdg'],
  owner: [
    'ansvarig',
    'ansvar',
    'ansvarig förvaltning',
    'ansvarig nämnd',
    'ansvarig nämnd förvaltning',
    'nämnd',
    'förvaltning',
    'huvudansvarig',
    'ägare',
    'owner',
  ],
  partners: ['samverkan', 'samarbete', 'samarbetsparter', 'samverkansparter', 'tillsammans med', 'partners'],
  target_group_sv: ['målgrupp', 'för vem', 'target group'],
  ages: ['ålder', 'åldrar', 'åldersgrupp', 'målgruppens ålder', 'age', 'ages'],
  age_from: ['från ålder', 'ålder från', 'lägsta ålder'],
  age_to: ['till ålder', 'ålder till', 'till och med ålder', 'högsta ålder'],
  level: ['nivå', 'typ av insats', 'level'],
  reach: ['räckvidd', 'reach'],
  areas: [
    'område',
    'områden',
    'delområde',
    'delområden',
    'var',
    'plats',
    'geografi',
    'geografiskt område',
    'area',
    'areas',
  ],
  lon: ['longitud', 'long', 'x'],
  lat: ['latitud', 'y'],
  radius_m: ['radie', 'radie i meter', 'räckvidd i meter'],
  span: ['tidplan', 'tidsplan', 'tid', 'period', 'när', 'genomförs', 'tidsperiod'],
  resources: ['resurser', 'resurs', 'resursbehov', 'resources'],
  start: ['start', 'startdatum', 'från', 'börjar', 'startår', 'från och med'],
  end: ['slut', 'slutdatum', 'till', 'slutar', 'slutår', 'till och med'],
  status: ['status', 'läge'],
  cost_sek_per_year: [
    'kostnad',
    'kostnad per år',
    'kronor',
    'kronor per år',
    'kr',
    'budget',
    'belopp',
    'kostnad kr',
    'cost',
  ],
  funding_share_pct: ['finansiärens andel', 'finansiärernas andelar', 'andel', 'andel procent'],
  funder: ['finansiär', 'finansiering', 'finansieras av', 'funder'],
  fte: ['årsarbetskrafter', 'årsarbetare', 'tjänst', 'tjänster', 'fte'],
  hours_per_year: ['timmar', 'timmar per år'],
  follows_indicators: ['mått', 'indikator', 'indikatorer', 'mått att följa', 'följs med', 'uppföljning'],
  expected_direction: ['väntad riktning', 'riktning'],
  last_reviewed: ['senast översedd', 'översyn', 'uppdaterad', 'senast uppdaterad'],
  source_document: ['källa', 'dokument', 'beslut', 'source'],
  source_quote: ['citat'],
  mentioned: ['nämns', 'nämns i dokument år'],
  basis: ['grund', 'kopplingens grund'],
}

const BY_HEADING: ReadonlyMap<string, SheetColumn> = new Map(
  Object.entries(HEADINGS).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
)

/** The column that a heading means: one of the package's own names, or what people call it; null when it is neither. */
export function sheetColumn(heading: string, packageColumns: readonly string[]): SheetColumn | null {
  const own = heading.trim()
  if (packageColumns.includes(own)) return own
  const plain = own
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.,:;/*_?!-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return BY_HEADING.get(plain) ?? null
}
