import type { ColumnRole } from '../Intake.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import type { AreaFinder, FoundPlace } from './AreaFinder.ts'
import type { ColumnProfile } from './columnProfiles.ts'
import { codeAndName, isStatisticalCode } from './placeCodes.ts'
import { readPeriodText } from './readPeriodText.ts'
import { type SexCodes, sexCodes } from './sexOf.ts'
import { unitOf } from './unitOf.ts'

/** What each column is, and how sure that is where it was not plain. */
export interface ColumnRoles {
  /** By position in the profiles. */
  readonly roles: readonly ColumnRole[]
  readonly areaConfidence: number
  /** Columns that may name the areas, the likeliest first. */
  readonly areaCandidates: readonly number[]
  readonly periodConfidence: number
  readonly sexCodes: SexCodes | null
}

const AREA =
  /^(?:region|område|områden|områdes?kod|områdesid|områdes?namn|delområde|delområdeskod|delområdesnamn|stadsdel|stadsområde|stadsdelsområde|kommundel|bostadsområde|skolområde|basområde|primärområde|mellanområde|distrikt|valdistrikt|tätort|ort|reg ?so|reg ?so ?[-_]?kod|reg ?so ?[-_]?namn|regso2025|regso2020|de ?so|de ?so ?[-_]?kod|deso2025|deso2018|nyko\d*|nyckelkod|area|area_id|area_name|areas?|district|geografi|geo|kod|code|namn|name|areacode|kommun\/delområde|plats|upptagningsområde|(?:reg|de)so\/.*|område \(.*\)|geografiskt område|skola|skolenhet|enhet(?:snamn|skod)?|schoolcode|schoolname)$/i
const AREA_NAME = /namn$|^name$|_name$|schoolname/i
const PERIOD =
  /^(?:år|årtal|year|period|tid|time|läsår|skolår|termin|kvartal|månad|mätår|mätperiod|undersökningsår|date|datum|tidsperiod|kalenderår)$/i
const SEX = /^(?:kön|sex|gender|juridiskt kön)$/i
const INDICATOR =
  /^(?:indikator|indicator|indicator_id|indikatornamn|mått|nyckeltal|variabel|variable|kpi|fråga|tabellinnehåll|contents|contentscode|innehåll|statistikmått|mätvärde|indikator-id|tema)$/i
const VALUE = /^(?:värden?|varde|value|obs_value|resultat|utfall|tal)$/i
const N =
  /^(?:n|bas|antal svar|antal svarande|antal svaranden|underlag|nämnare|population|denominator|antal elever i underlaget)$/i
const NUMERATOR = /^(?:täljare|numerator)$/i
const SD = /^(?:sd|standardavvikelse|stdav)$/i
const STATUS = /^status$/i
const UNIT = /^(?:enhet|unit|måttenhet)$/i
const NOTE =
  /^(?:anmärkning(?:ar)?|anm\.?|kommentar(?:er)?|not(?:er)?|fotnot(?:er)?|note|notes|källa|source|uppdaterad|mer information|förklaring)$/i
const NO_FIGURE =
  /^(?:id|fid|objectid|objektid|löpnr|löpnummer|nr|radnr|rad|index_?|kommunkod|kommun_?kod|länskod|lanskod|shape_.*|lon|lat|longitud|latitud|x|y|n_koordinat|e_koordinat|postnr|postnummer|telefon|version|sortering|ordning|rank|rang|plats)$/i
const SPLIT =
  /^(?:ålder|åldersgrupp|åldersklass|age|age_band|utbildningsnivå|utbildning|bakgrund|hushållstyp|upplåtelseform|årskurs|ämne|svarsalternativ|svar|inkomstklass|ålder och kön|grupp|kategori|typ|civilstånd|födelseregion)$/i

const OF_PACKAGE: ReadonlySet<FoundPlace['kind']> = new Set(['area', 'part', 'lost-zero', 'contradiction'])

/** From here on a column is that much of one kind. */
const MOST = 0.9
const MANY = 0.6

/** What each column of a table is, by its heading and by what stands in it. */
export function columnRoles(
  sheet: SourceSheet,
  profiles: readonly ColumnProfile[],
  rows: readonly number[],
  finder: AreaFinder,
): ColumnRoles {
  const roles: ColumnRole[] = profiles.map(() => 'ignored')
  const free = new Set(profiles.keys())
  const take = (at: number, role: ColumnRole) => {
    roles[at] = role
    free.delete(at)
  }
  const named = (pattern: RegExp) => [...free].find((at) => pattern.test(profiles[at]!.name))
  for (const [pattern, role] of [
    [STATUS, 'status'],
    [UNIT, 'unit'],
    [NOTE, 'note'],
  ] as const) {
    for (let at = named(pattern); at !== undefined; at = named(pattern)) {
      if (profiles[at]!.numbers > profiles[at]!.filled / 2 || (role === 'unit' && !isUnits(profiles[at]!))) break
      take(at, role)
    }
  }
  for (const at of [...free]) if (profiles[at]!.filled === 0 && profiles[at]!.name === '') take(at, 'ignored')

  const period = periodColumn(profiles, free)
  if (period) take(period.at, 'period')

  const bySex = [...free].flatMap((at) => {
    const codes = profiles[at]!.distinct.size <= 6 ? sexCodes(profiles[at]!.distinct.keys()) : null
    if (!codes || profiles[at]!.filled === 0) return []
    const isNamed = SEX.test(profiles[at]!.name)
    const hasWords = new Set(codes.meaning.values()).size >= 2 && codes.confidence === 1
    return isNamed || hasWords ? [{ at, codes, isNamed }] : []
  })
  const sex = bySex.find(({ isNamed }) => isNamed) ?? bySex[0]
  if (sex) take(sex.at, 'sex')

  const indicator = [...free].find(
    (at) => INDICATOR.test(profiles[at]!.name) && profiles[at]!.numbers < profiles[at]!.filled / 2,
  )
  if (indicator !== undefined) take(indicator, 'indicator')

  const stated = [...free].find((at) => sheet.statedRole?.(profiles[at]!.column) === 'area')
  const areas = [
    ...(stated === undefined ? [] : [{ at: stated, confidence: 1 }]),
    ...areaColumns(profiles, free, finder).filter(({ at }) => at !== stated),
  ]
  const area = areas[0]
  if (area) take(area.at, 'area')

  for (const [pattern, role] of [
    [NUMERATOR, 'numerator'],
    [SD, 'sd'],
    [N, 'n'],
  ] as const) {
    const at = [...free].find((each) => pattern.test(profiles[each]!.name) && isNumeric(profiles[each]!))
    const hasOther = [...free].some((each) => each !== at && isFigures(profiles[each]!))
    if (at !== undefined && (hasOther || role !== 'n')) take(at, role)
  }
  for (const at of [...free]) {
    const profile = profiles[at]!
    if (SPLIT.test(profile.name) && isFewOf(profile)) take(at, 'split')
    else if (isFigures(profile)) take(at, 'value')
  }
  for (const at of [...free]) {
    const profile = profiles[at]!
    if (profile.filled === 0 || profile.numbers > profile.filled / 2) take(at, 'ignored')
    else if (area && belongsTo(sheet, rows, profiles[area.at]!, profile)) {
      take(
        at,
        isOneToOne(profiles[area.at]!, profile) && (AREA_NAME.test(profile.name) || AREA.test(profile.name))
          ? 'area-name'
          : 'ignored',
      )
    } else take(at, isFewOf(profile) ? 'split' : 'note')
  }
  return {
    roles,
    areaConfidence: area?.confidence ?? 0,
    areaCandidates: areas.map(({ at }) => at),
    periodConfidence: period?.confidence ?? 1,
    sexCodes: sex?.codes ?? null,
  }
}

function isNumeric({ filled, numbers, missing }: ColumnProfile): boolean {
  return filled > 0 && numbers > 0 && numbers + missing >= filled * MANY
}

function isFigures(profile: ColumnProfile): boolean {
  if (NO_FIGURE.test(profile.name)) return false
  if (isNumeric(profile)) return true
  // A column that is hidden throughout is still one of figures; so is one whose few cells are blank.
  if (VALUE.test(profile.name) || readPeriodText(profile.name) !== null) return true
  if (profile.filled > 0 && profile.missing >= profile.filled * MOST) return true
  // A heading that names what is counted needs fewer numbers to be believed.
  const fewest = unitOf(profile.name) === null ? 3 : 1
  return profile.numbers >= fewest && profile.numbers + profile.missing >= profile.filled * 0.3
}

/** Few enough texts for each to be an indicator of its own. */
function isFewOf({ distinct, filled }: ColumnProfile): boolean {
  return distinct.size >= 1 && distinct.size <= 200 && distinct.size <= Math.max(2, filled / 2)
}

function isUnits({ distinct }: ColumnProfile): boolean {
  return [...distinct.keys()].every((text) => unitOf(text) !== null)
}

function periodColumn(
  profiles: readonly ColumnProfile[],
  free: ReadonlySet<number>,
): { readonly at: number; readonly confidence: number } | null {
  const all = [...free].flatMap((at) => {
    const { name, filled, periods, fourDigits, distinct } = profiles[at]!
    if (filled === 0 || periods < filled * MOST) return []
    if (PERIOD.test(name)) return [{ at, confidence: 1 }]
    if (unitOf(name) !== null || AREA.test(name) || distinct.size > 80) return []
    if (fourDigits === 0) return [{ at, confidence: periods === filled ? 0.9 : 0.7 }]
    // Numbers near 2000 may be anything; a name for them is what makes them years.
    const isRepeated = distinct.size <= filled / 2
    return periods === filled && readPeriodText(name) === null && isRepeated ? [{ at, confidence: 0.7 }] : []
  })
  return all.sort((a, b) => b.confidence - a.confidence)[0] ?? null
}

/** Columns that may name areas, the likeliest first. */
function areaColumns(
  profiles: readonly ColumnProfile[],
  free: ReadonlySet<number>,
  finder: AreaFinder,
): { readonly at: number; readonly confidence: number }[] {
  const scored = [...free].flatMap((at) => {
    const { name, distinct, filled, numbers } = profiles[at]!
    if (filled === 0 || NO_FIGURE.test(name)) return []
    const texts = [...distinct.keys()]
    const codes = texts.filter((text) => isStatisticalCode(codeAndName(text).code)).length / texts.length
    const kinds = finder.context ? texts.map((text) => finder.find(text).kind) : []
    const areas = kinds.filter((kind) => OF_PACKAGE.has(kind)).length
    const near = kinds.filter((kind) => kind !== 'unknown').length
    const known = areas > 0 ? near / texts.length : 0
    const isNamed = AREA.test(name.replace(/_/g, ' ').replace(/^area id$/i, 'area_id')) || AREA.test(name)
    const isText = numbers < filled / 2
    // `01` is a code, whatever it looks like.
    const hasLetters = texts.some((text) => /\p{L}|^0\d/u.test(text))
    // Numbers alone are areas only under a heading that says so.
    if (!isText && !(isNamed && !/^(?:plats)$/i.test(name)) && !(known >= MANY && codes > 0)) return []
    const isCode = /kod|code|_id$|^id$|nyko/i.test(name)
    const score =
      known * 4 + codes * 3 + (isNamed ? 2 : 0) + (isCode ? 0.5 : 0) + Math.min(1, distinct.size / 20) * 0.4 - at * 0.01
    const confidence =
      known >= MANY || codes >= MOST
        ? 0.97
        : isNamed && (hasLetters || isCode)
          ? 0.9
          : known > 0.3
            ? 0.7
            : isText && hasLetters
              ? 0.5
              : 0.3
    return score >= 1 || isText ? [{ at, score, confidence }] : []
  })
  const sorted = scored.sort((a, b) => b.score - a.score)
  const [best] = sorted
  if (!best) return []
  // The first column of words, where nothing else speaks for any.
  if (best.score < 1) {
    const first = [...sorted].sort((a, b) => a.at - b.at)[0]!
    const isAlone = sorted.length === 1 && profiles[first.at]!.distinct.size >= profiles[first.at]!.filled * MOST
    return [{ at: first.at, confidence: isAlone ? 0.85 : 0.5 }, ...sorted.filter(({ at }) => at !== first.at)]
  }
  return sorted
}

/** Whether a column says the same wherever the area is the same: then it divides nothing. */
function belongsTo(sheet: SourceSheet, rows: readonly number[], area: ColumnProfile, other: ColumnProfile): boolean {
  const texts = new Map<string, string>()
  for (const row of rows) {
    const place = sheet.rows[row]![area.column]?.trim() ?? ''
    const text = sheet.rows[row]![other.column]?.trim() ?? ''
    if (place === '' || text === '') continue
    const known = texts.get(place)
    if (known !== undefined && known !== text) return false
    texts.set(place, text)
  }
  return true
}

function isOneToOne(area: ColumnProfile, other: ColumnProfile): boolean {
  return other.distinct.size >= area.distinct.size * MOST
}
