import { NO_PLAN, PLAN_KINDS, PLAN_PARTS, type PlanDeadline, type PlanProposal } from '../domain/PlanProposal.ts'
import { type Json, jsonLocalText, jsonText } from './jsonTexts.ts'
import { isObject } from './readFeatures.ts'
import { isDate } from './readPeriod.ts'

/** 2024 is a leap year: 29 February is a day of the year. */
const isDayOfYear = (text: string): boolean => /^\d{2}-\d{2}$/.test(text) && isDate(`2024-${text}`)

/**
 * The block `socialKompass.plan`: `title_*`, `headings` (`summary_sv` ...), `mandate` (`text_*`, `source`) and `deadlines`
 * (`id`, `name_*`, `day` as `12-01`, `year_offset`, `document`, `note_*`, `source`). What is of the wrong kind is left out
 * and reported by its path within the block.
 */
export function readPlanProposal(value: unknown, invalid: (path: string) => void): PlanProposal {
  if (value === undefined || value === null) return NO_PLAN
  if (!isObject(value)) {
    invalid('')
    return NO_PLAN
  }
  const list = (key: string): readonly unknown[] => {
    const given = value[key]
    if (Array.isArray(given)) return given
    if (given !== undefined) invalid(`.${key}`)
    return []
  }
  const headings = isObject(value.headings) ? value.headings : {}
  if (value.headings !== undefined && !isObject(value.headings)) invalid('.headings')
  return {
    title: jsonLocalText(value, 'title'),
    headings: Object.fromEntries(
      PLAN_PARTS.flatMap((part) => {
        const text = jsonLocalText(headings, part)
        return text.sv === '' ? [] : [[part, text]]
      }),
    ),
    mandate: list('mandate').flatMap((entry, index) => {
      const text = isObject(entry) ? jsonLocalText(entry, 'text') : null
      if (text && text.sv !== '' && isObject(entry)) return [{ text, source: jsonText(entry, 'source') }]
      invalid(`.mandate[${index}]`)
      return []
    }),
    deadlines: list('deadlines').flatMap((entry, index) => {
      const read = isObject(entry) ? deadline(entry) : null
      if (read === null) invalid(`.deadlines[${index}]`)
      return read ?? []
    }),
  }
}

/** Null for one without id and name, or with a day that is none. */
function deadline(entry: Json): PlanDeadline | null {
  const [id, name, day, offset] = [
    jsonText(entry, 'id'),
    jsonLocalText(entry, 'name'),
    jsonText(entry, 'day'),
    entry.year_offset ?? 0,
  ]
  if (id === '' || name.sv === '' || (day !== '' && !isDayOfYear(day))) return null
  if (typeof offset !== 'number' || !Number.isInteger(offset)) return null
  return {
    id,
    name,
    day: day || null,
    yearOffset: offset,
    document: PLAN_KINDS.find((kind) => kind === entry.document) ?? null,
    note: jsonLocalText(entry, 'note'),
    source: jsonText(entry, 'source'),
  }
}
