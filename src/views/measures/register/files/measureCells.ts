import type { Measure } from '../../../../domain/Measure.ts'

/** The columns of measures.csv, in the order of the file. */
export const MEASURE_COLUMNS = [
  ...(['measure_id', 'title_sv', 'title_en', 'short_title_sv', 'short_title_en'] as const),
  ...(['description_sv', 'description_en', 'priority_areas', 'sdg', 'owner', 'partners'] as const),
  ...(['target_group_sv', 'target_group_en', 'age_from', 'age_to', 'level', 'reach', 'location_is'] as const),
  ...(['lon', 'lat', 'radius_m', 'polygon', 'start', 'end', 'mentioned', 'status', 'cost_sek_per_year'] as const),
  ...(['funding_share_pct', 'funder', 'fte', 'hours_per_year', 'follows_indicators'] as const),
  ...(['expected_direction', 'last_reviewed', 'source_document', 'source_quote', 'basis', 'interpreted'] as const),
] as const

export type MeasureColumn = (typeof MEASURE_COLUMNS)[number]
export type MeasureCells = Readonly<Record<MeasureColumn, string>>

/** A measure as the cells of its row. Unknown is a blank cell, never 0; numbers are written in full. */
export function measureCells(measure: Measure): MeasureCells {
  const number = (value: number | null) => (value === null ? '' : String(value))
  return {
    measure_id: measure.id,
    title_sv: measure.title.sv,
    title_en: measure.title.en,
    short_title_sv: measure.shortTitle.sv,
    short_title_en: measure.shortTitle.en,
    description_sv: measure.description.sv,
    description_en: measure.description.en,
    priority_areas: measure.priorityAreas.join(';'),
    sdg: measure.sdg.join(';'),
    owner: measure.owner ?? '',
    partners: measure.partners ?? '',
    target_group_sv: measure.targetGroup.sv,
    target_group_en: measure.targetGroup.en,
    age_from: number(measure.ageFrom),
    age_to: number(measure.ageTo),
    level: measure.level ?? '',
    reach: measure.reach,
    location_is: measure.locationIs ?? '',
    lon: number(measure.point?.[0] ?? null),
    lat: number(measure.point?.[1] ?? null),
    radius_m: number(measure.radiusM),
    polygon: measure.polygon ? JSON.stringify(measure.polygon) : '',
    start: measure.start ?? '',
    end: measure.end ?? '',
    mentioned: measure.mentioned.join(';'),
    status: measure.status ?? '',
    cost_sek_per_year: number(measure.costSekPerYear),
    ...fundingCells(measure),
    fte: number(measure.fte),
    hours_per_year: number(measure.hoursPerYear),
    follows_indicators: measure.followsIndicators.join(';'),
    expected_direction: measure.expectedDirection ?? '',
    last_reviewed: measure.lastReviewed ?? '',
    source_document: measure.sourceDocument,
    source_quote: measure.sourceQuote,
    basis: measure.basis ?? '',
    interpreted: measure.interpreted.join(';'),
  }
}

/** Names and shares in one order; no shares at all when none is stated, else one for each, blank where it is unknown. */
export function fundingCells({ funders }: Pick<Measure, 'funders'>): {
  readonly funder: string
  readonly funding_share_pct: string
} {
  const isNamed = funders.some(({ name }) => name !== null)
  const isShared = funders.some(({ sharePercent }) => sharePercent !== null)
  return {
    funder: isNamed ? funders.map(({ name }) => name ?? '').join('; ') : '',
    funding_share_pct: isShared ? funders.map(({ sharePercent }) => sharePercent ?? '').join('; ') : '',
  }
}
