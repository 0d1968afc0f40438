import { type LocalText, localText } from '../domain/LocalText.ts'
import {
  BASE_PERIOD_RULES,
  type KnowledgeGap,
  NEED_AGGREGATIONS,
  NEED_DEFAULTS,
  type NeedComponent,
  type NeedSpec,
  NORMALISATIONS,
} from '../domain/NeedSpec.ts'
import { cutNames } from './cutNames.ts'
import type { IssueLog } from './IssueLog.ts'
import { parseJson } from './parseJson.ts'
import { isObject } from './readFeatures.ts'

/** A component whose weight may be left to the rule, and a spec made of such. */
export interface NeedSpecDraft extends Omit<NeedSpec, 'components'> {
  readonly components: readonly (Omit<NeedComponent, 'weight'> & { readonly weight: number | null })[]
}

export interface NeedFile {
  readonly specs: readonly NeedSpecDraft[]
  readonly gaps: readonly KnowledgeGap[]
}

export const NO_NEED_FILE: NeedFile = { specs: [], gaps: [] }

type Json = Readonly<Record<string, unknown>>

const DEFAULTS = { ...NEED_DEFAULTS, seed: 1, draws: 2000 }
/** More is patience without gain: ends of intervals are settled to a place long before. */
export const MOST_DRAWS = 20_000
/** Beyond half their value weights vary so much that the chosen ones mean little. */
export const MOST_DEVIATION = 0.5

/**
 * need_specs.json, an optional file of the package: which need indexes it proposes, and where there is none for want of
 * figures. One object with two lists:
 * - `specs`: { id, priority_area, name_sv, name_en, components, normalisation (z | min-max | percentile | reference),
 *   aggregation (arithmetic | geometric), least_coverage (0-1), base_period (latest-common | each-latest), seed, draws,
 *   weight_deviation (0-0.5) }; a component is { indicator, weight, theme, sign, reason_sv, reason_en, source }. A weight
 *   left out follows the rule: the same within a theme, the same between themes. `sign` is 1 or -1 for an indicator
 *   without direction. Everything but id, priority_area and components may be left out.
 * - `gaps`: { priority_area, have: [{ indicator, reason_sv, reason_en }], lacking: [{ sv, en }] }.
 * What cannot be read is left out or replaced by the default, with an issue at its path; nothing here is thrown.
 */
export function validateNeedSpecs(text: string, log: IssueLog): NeedFile {
  const root = cutNames(parseJson(text, log), log)
  if (root === undefined) return NO_NEED_FILE
  if (!isObject(root)) {
    log.error('need-field-invalid', {}, { used: '' })
    return NO_NEED_FILE
  }
  const seen = new Set<string>()
  const specs = listAt(root, 'specs', '', log).flatMap((entry, at): NeedSpecDraft[] => {
    const path = `specs[${at}]`
    const reader = new FieldReader(entry, path, log)
    const id = reader.text('id')
    const priorityArea = reader.text('priority_area')
    if (id === '' || priorityArea === '') {
      log.error('need-field-invalid', { column: `${path}.${id === '' ? 'id' : 'priority_area'}` }, { used: '' })
      return []
    }
    if (seen.has(id)) {
      log.error('need-spec-duplicate', { column: path }, { id })
      return []
    }
    seen.add(id)
    const name = reader.local('name')
    return [
      {
        id,
        priorityArea,
        name: { ...name, sv: name.sv || id },
        components: listAt(entry, 'components', path, log).flatMap((part, k) =>
          component(new FieldReader(part, `${path}.components[${k}]`, log)),
        ),
        normalisation: reader.word('normalisation', NORMALISATIONS),
        aggregation: reader.word('aggregation', NEED_AGGREGATIONS),
        leastCoverage: reader.number('least_coverage', DEFAULTS.leastCoverage, 1),
        basePeriod: reader.word('base_period', BASE_PERIOD_RULES),
        seed: reader.number('seed', DEFAULTS.seed, Number.MAX_SAFE_INTEGER, true),
        draws: reader.number('draws', DEFAULTS.draws, MOST_DRAWS, true),
        weightDeviation: reader.number('weight_deviation', DEFAULTS.weightDeviation, MOST_DEVIATION),
      },
    ]
  })
  const gaps = listAt(root, 'gaps', '', log).flatMap((entry, at): KnowledgeGap[] => {
    const path = `gaps[${at}]`
    const reader = new FieldReader(entry, path, log)
    const priorityArea = reader.text('priority_area')
    if (priorityArea === '') {
      log.error('need-field-invalid', { column: `${path}.priority_area` }, { used: '' })
      return []
    }
    return [
      {
        priorityArea,
        have: listAt(entry, 'have', path, log).map((part, k) => {
          const one = new FieldReader(part, `${path}.have[${k}]`, log)
          return { indicatorId: one.text('indicator'), reason: one.local('reason') }
        }),
        lacking: listAt(entry, 'lacking', path, log).map((part) => new FieldReader(part, path, log).bare()),
      },
    ]
  })
  return { specs, gaps }
}

function component(reader: FieldReader): NeedSpecDraft['components'][number][] {
  const indicatorId = reader.text('indicator')
  const weight = reader.has('weight') ? reader.number('weight', Number.NaN, Number.MAX_VALUE) : null
  // A component with a weight that cannot be read would silently change all the others.
  if (Number.isNaN(weight)) return []
  const sign = reader.has('sign') ? reader.oneOf('sign', [1, -1] as const) : null
  const theme = reader.text('theme')
  return [{ indicatorId, weight, theme, sign, reason: reader.local('reason'), source: reader.text('source') }]
}

function listAt(holder: Json, key: string, path: string, log: IssueLog): Json[] {
  const list = holder[key]
  if (list === undefined) return []
  const column = path === '' ? key : `${path}.${key}`
  if (!Array.isArray(list)) {
    log.error('need-field-invalid', { column }, { used: '' })
    return []
  }
  return list.flatMap((entry: unknown, at) => {
    if (isObject(entry)) return [entry]
    log.error('need-field-invalid', { column: `${column}[${at}]` }, { used: '' })
    return []
  })
}

/** The fields of one object; each that is of the wrong kind is an issue at its path. */
class FieldReader {
  constructor(
    readonly holder: Json,
    readonly path: string,
    readonly log: IssueLog,
  ) {}

  has(key: string): boolean {
    return this.holder[key] !== undefined && this.holder[key] !== null
  }

  text(key: string): string {
    const value = this.holder[key]
    if (typeof value === 'string') return value.trim().normalize('NFC')
    if (this.has(key)) this.#invalid(key, '')
    return ''
  }

  local(key: string): LocalText {
    return localText((language) => this.text(`${key}_${language}`))
  }

  bare(): LocalText {
    return localText((language) => this.text(language))
  }

  /** One of the words, the first when left out or, with an issue, when unknown. */
  word<T extends string>(key: string, allowed: readonly [T, ...T[]] | readonly T[]): T {
    const used = allowed[0] as T
    if (!this.has(key)) return used
    const found = allowed.find((word) => word === this.holder[key])
    if (found === undefined) this.#invalid(key, used)
    return found ?? used
  }

  oneOf<T extends number>(key: string, allowed: readonly T[]): T | null {
    const found = allowed.find((value) => value === this.holder[key])
    if (found === undefined) this.#invalid(key, '')
    return found ?? null
  }

  /** A number from 0 to `most`; `fallback` when left out or, with an issue, when it is something else. */
  number(key: string, fallback: number, most: number, whole = false): number {
    if (!this.has(key)) return fallback
    const value = this.holder[key]
    const fits = typeof value === 'number' && value >= 0 && value <= most && (!whole || Number.isInteger(value))
    if (fits) return value
    const max = most <= MOST_DRAWS ? most : ''
    this.log.error(
      'number-outside',
      { column: `${this.path}.${key}` },
      { text: String(value), min: 0, max, whole: whole ? 1 : '' },
    )
    return fallback
  }

  #invalid(key: string, used: string): void {
    this.log.warning('need-field-invalid', { column: `${this.path}.${key}` }, { used })
  }
}
