import { LANGUAGES, type LocalText, localText } from '../../domain/LocalText.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'

/** What the row states over what is known; a text in one language leaves the other. */
export function overBase(base: MeasureRecord, row: MeasureRecord, stated: ReadonlySet<string>): MeasureRecord {
  const entries = Object.entries(row.measure).flatMap(([field, value]) => {
    if (!stated.has(field)) return []
    const before = base.measure[field as keyof typeof base.measure]
    if (!isLocal(value) || !isLocal(before)) return [[field, value]]
    return [[field, localText((language) => value[language] || before[language])]]
  })
  return {
    measure: { ...base.measure, ...Object.fromEntries(entries) },
    links: stated.has('links') ? row.links : base.links,
  }
}

const isLocal = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value)
