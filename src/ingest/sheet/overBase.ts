import type { MeasureRecord } from '../../domain/MeasureRecord.ts'

/** What the row states over what is known; a text in one language leaves the other. */
export function overBase(base: MeasureRecord, row: MeasureRecord, stated: ReadonlySet<string>): MeasureRecord {
  const entries = Object.entries(row.measure).flatMap(([field, value]) => {
    if (!stated.has(field)) return []
    const before = base.measure[field as keyof typeof base.measure]
    const isLocal = typeof value === 'object' && value !== null && 'sv' in value && 'en' in value
    if (!isLocal) return [[field, value]]
    const texts = before as { sv: string; en: string }
    return [[field, { sv: value.sv || texts.sv, en: value.en || texts.en }]]
  })
  return {
    measure: { ...base.measure, ...Object.fromEntries(entries) },
    links: stated.has('links') ? row.links : base.links,
  }
}
