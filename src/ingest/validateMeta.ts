import { AREA_KINDS } from '../domain/Area.ts'
import { type LocalText, NO_TEXT } from '../domain/LocalText.ts'
import type { MunicipalityPart, NamedId, PackageMeta } from '../domain/PackageMeta.ts'
import { NO_PLAN } from '../domain/PlanProposal.ts'
import { NO_SERVICE } from '../domain/ServiceFacts.ts'
import { cutNames } from './cutNames.ts'
import type { IssueLog } from './IssueLog.ts'
import { isSafeLink } from './isSafeLink.ts'
import { type Json, jsonLocalText, jsonText } from './jsonTexts.ts'
import { parseJson } from './parseJson.ts'
import { readCompassProposal } from './readCompassProposal.ts'
import { isObject } from './readFeatures.ts'
import { readFundingFrames } from './readFundingFrames.ts'
import { readPlanProposal } from './readPlanProposal.ts'
import { readProfileProposal } from './readProfileProposal.ts'
import { readServiceFacts } from './readServiceFacts.ts'

export interface MetaRead {
  readonly meta: PackageMeta
  /** Paths in `resources`: files the package says it has. */
  readonly listedFiles: readonly string[]
}

/** Statistics Sweden's and the National Board of Health's ordinary limit; used when the package is silent. */
const DEFAULT_MIN_N = 5
/** Beyond this it is a slip of the hand: nearly every figure of a small area would be hidden. */
export const MOST_MIN_N = 100
/** Where datapackage.json says what no other program asks for. */
export const PACKAGE_BLOCK = 'socialKompass'

/** What is assumed about a package whose description cannot be read. It is never assumed to be real data's licence. */
const DEFAULT_META: PackageMeta = {
  title: NO_TEXT,
  municipalityCode: '',
  municipalityName: '',
  countyName: '',
  licence: '',
  sources: [],
  attribution: NO_TEXT,
  vintage: '',
  minN: DEFAULT_MIN_N,
  defaultIndicator: null,
  defaultPeriod: null,
  keyIndicators: [],
  residentIndicator: null,
  priorityAreas: [],
  themes: [],
  lens: null,
  compass: null,
  profile: null,
  fundingFrames: [],
  plan: NO_PLAN,
  service: NO_SERVICE,
  synthetic: false,
}

/** datapackage.json to its record. Every field that is missing or of the wrong kind has a safe default and an issue. */
export function validateMeta(text: string | null, log: IssueLog): MetaRead {
  const given = text === null ? undefined : parseJson(text, log)
  // Names of resources are for other programs, and never shown.
  const root = isObject(given) ? { ...cutNames({ ...given, resources: [] }, log), resources: given.resources } : given
  if (!isObject(root)) {
    log.warning('meta-defaults', {}, { minN: DEFAULT_MIN_N })
    return { meta: DEFAULT_META, listedFiles: [] }
  }
  const invalid = (column: string, used: string | number = '') =>
    log.warning('meta-field-invalid', { column }, { used })
  const missing = (column: string, used: string | number = '') =>
    log.warning('meta-field-missing', { column }, { used })
  if (!isObject(root[PACKAGE_BLOCK])) missing(PACKAGE_BLOCK)
  const block: Json = isObject(root[PACKAGE_BLOCK]) ? root[PACKAGE_BLOCK] : {}
  const municipality = isObject(block.municipality) ? block.municipality : {}
  const start = isObject(block.default) ? block.default : {}

  function text_(holder: Json, key: string, path: string, required = false): string {
    const value = holder[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim().normalize('NFC')
    if (value !== undefined && typeof value !== 'string') invalid(path)
    else if (required) missing(path)
    return ''
  }

  function namedIds(key: string): NamedId[] {
    const list = block[key]
    if (list === undefined) return []
    if (!Array.isArray(list)) {
      invalid(`${PACKAGE_BLOCK}.${key}`)
      return []
    }
    return list.flatMap((entry: unknown, index) => {
      if (isObject(entry) && typeof entry.id === 'string' && entry.id !== '') {
        return [{ id: entry.id, name: local(entry, 'name', entry.id) }]
      }
      invalid(`${PACKAGE_BLOCK}.${key}[${index}]`)
      return []
    })
  }

  function municipalities(): readonly MunicipalityPart[] {
    const path = `${PACKAGE_BLOCK}.municipalities`
    if (!Array.isArray(block.municipalities)) {
      if (block.municipalities !== undefined) invalid(path)
      return []
    }
    return block.municipalities.flatMap((entry: unknown, index): MunicipalityPart[] => {
      const at = `${path}[${index}]`
      const code = isObject(entry) ? text_(entry, 'code', `${at}.code`, true) : ''
      if (!isObject(entry)) invalid(at)
      if (!isObject(entry) || code === '') return []
      const [countyCode, countyName] = [
        text_(entry, 'county_code', `${at}.county_code`),
        text_(entry, 'county', `${at}.county`),
      ]
      return [{ code, name: text_(entry, 'name', `${at}.name`, true), countyCode, countyName }]
    })
  }

  function minN(): number {
    const value = block.min_n
    const column = `${PACKAGE_BLOCK}.min_n`
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1) {
      if (value === 1) log.warning('meta-unprotected', { column }, {})
      if (value <= MOST_MIN_N) return value
      log.warning('meta-min-n-large', { column }, { value, most: MOST_MIN_N })
      return MOST_MIN_N
    }
    if (value === undefined) missing(`${PACKAGE_BLOCK}.min_n`, DEFAULT_MIN_N)
    else invalid(`${PACKAGE_BLOCK}.min_n`, DEFAULT_MIN_N)
    return DEFAULT_MIN_N
  }

  function lens(): PackageMeta['lens'] {
    const value = block.lens
    if (value === undefined || value === null) return null
    const kind = isObject(value) ? AREA_KINDS.find((candidate) => candidate === value.kind) : undefined
    if (isObject(value) && kind) return { kind, name: local(value, 'name', kind) }
    invalid(`${PACKAGE_BLOCK}.lens`)
    return null
  }

  function sources(): PackageMeta['sources'] {
    return (Array.isArray(root_.sources) ? root_.sources : []).filter(isObject).map((source, index) => {
      const path = text_(source, 'path', `sources[${index}].path`)
      const safe = path === '' || isSafeLink(path)
      if (!safe) log.warning('link-unsafe', { column: `sources[${index}].path` }, { text: path })
      return { title: text_(source, 'title', `sources[${index}].title`), path: safe ? path : '' }
    })
  }

  const root_: Json = root
  const licence = Array.isArray(root.licenses) && isObject(root.licenses[0]) ? root.licenses[0] : {}
  const keys = Array.isArray(block.key_indicators) ? block.key_indicators : []
  const code = text_(municipality, 'code', `${PACKAGE_BLOCK}.municipality.code`, true)
  const meta: PackageMeta = {
    title: local(root, 'title', text_(root, 'title', 'title')),
    municipalityCode: code,
    municipalityName: text_(municipality, 'name', `${PACKAGE_BLOCK}.municipality.name`, true),
    countyName: text_(municipality, 'county', `${PACKAGE_BLOCK}.municipality.county`),
    ...(block.municipalities !== undefined && { municipalities: municipalities() }),
    licence: text_(licence, 'title', 'licenses[0].title') || text_(licence, 'name', 'licenses[0].name'),
    sources: sources(),
    attribution: local(block, 'attribution', ''),
    vintage: text_(root, 'version', 'version'),
    minN: minN(),
    defaultIndicator: text_(start, 'indicator', `${PACKAGE_BLOCK}.default.indicator`, true) || null,
    defaultPeriod: text_(start, 'period', `${PACKAGE_BLOCK}.default.period`) || null,
    keyIndicators: keys.filter((key): key is string => typeof key === 'string'),
    residentIndicator: text_(block, 'resident_indicator', `${PACKAGE_BLOCK}.resident_indicator`) || null,
    priorityAreas: namedIds('priority_areas'),
    themes: namedIds('themes'),
    lens: lens(),
    compass: readCompassProposal(block.compass, (path) => invalid(`${PACKAGE_BLOCK}.compass${path}`)),
    profile: readProfileProposal(block.profile, (path) => invalid(`${PACKAGE_BLOCK}.profile${path}`)),
    fundingFrames: readFundingFrames(block.funding_frames, (path) => invalid(`${PACKAGE_BLOCK}.funding_frames${path}`)),
    plan: readPlanProposal(block.plan, (path) => invalid(`${PACKAGE_BLOCK}.plan${path}`)),
    service: readServiceFacts(block.service, (path) => invalid(`${PACKAGE_BLOCK}.service${path}`)),
    synthetic: block.synthetic === true,
  }
  const resources = Array.isArray(root.resources) ? root.resources.filter(isObject) : []
  const listedFiles = resources.map(({ path }) => path).filter((path): path is string => typeof path === 'string')
  return { meta, listedFiles }
}

function local(holder: Json, key: string, fallback: string): LocalText {
  const text = jsonLocalText(holder, key)
  return { ...text, sv: text.sv || jsonText(holder, key) || fallback }
}
