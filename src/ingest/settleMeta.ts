import type { Area } from '../domain/Area.ts'
import type { IndicatorValues } from '../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import type { CompassProposal, PackageMeta } from '../domain/PackageMeta.ts'
import type { Period } from '../domain/Period.ts'
import type { IssueLog } from './IssueLog.ts'
import { settleProfile } from './settleProfile.ts'

/**
 * The package's own settings against what the files hold. A default that does not exist is replaced by the first
 * key indicator with figures (else the first that can be drawn) and its latest period, with a warning.
 */
export function settleMeta(
  meta: PackageMeta,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  values: ReadonlyMap<IndicatorId, IndicatorValues>,
  log: IssueLog,
): PackageMeta {
  const known = new Set(indicators.map(({ id }) => id))
  const keyIndicators = meta.keyIndicators.filter((id) => {
    if (known.has(id)) return true
    log.warning('key-indicator-unknown', { column: 'socialKompass.key_indicators' }, { id })
    return false
  })
  const defaultIndicator = chooseIndicator({ ...meta, keyIndicators }, indicators, values, log)
  const defaultPeriod = choosePeriod(meta.defaultPeriod, defaultIndicator, values, log)
  const lensIsEmpty = meta.lens !== null && !areas.some(({ kind }) => kind === meta.lens?.kind)
  if (lensIsEmpty) log.warning('lens-empty', { column: 'socialKompass.lens' }, { kind: meta.lens?.kind ?? '' })
  const compass = meta.compass && settleCompass(meta.compass, { indicators: known, areas }, log)
  const profile = meta.profile && settleProfile(meta.profile, indicators, log)
  const lens = lensIsEmpty ? null : meta.lens
  const residentIndicator = chooseResidents(meta.residentIndicator, indicators, values, log)
  return { ...meta, compass, profile, keyIndicators, defaultIndicator, defaultPeriod, residentIndicator, lens }
}

/** Indicators that are not there are left out of the proposal; without any there is none. */
function settleCompass(
  proposal: CompassProposal,
  known: { readonly indicators: ReadonlySet<IndicatorId>; readonly areas: readonly Area[] },
  log: IssueLog,
): CompassProposal | null {
  const indicators = proposal.indicators.filter(({ id }, index) => {
    if (known.indicators.has(id)) return true
    log.warning('meta-field-invalid', { column: `socialKompass.compass.indicators[${index}]` }, { used: '' })
    return false
  })
  const areaIds = new Set(known.areas.map(({ id }) => id))
  const landscapes = proposal.landscapes.filter((landscape, index) => {
    if (landscape.areaIds.some((id) => areaIds.has(id))) return true
    log.warning('meta-field-invalid', { column: `socialKompass.compass.landscapes[${index}].areas` }, { used: '' })
    return false
  })
  const kept = (id: IndicatorId | null) => (id !== null && indicators.some((each) => each.id === id) ? id : null)
  if (indicators.length === 0) return null
  return { ...proposal, indicators, landscapes, north: kept(proposal.north), east: kept(proposal.east) }
}

function chooseIndicator(
  meta: PackageMeta,
  indicators: readonly Indicator[],
  values: ReadonlyMap<IndicatorId, IndicatorValues>,
  log: IssueLog,
): IndicatorId | null {
  const stated = meta.defaultIndicator
  if (stated !== null && values.has(stated)) return stated
  const withValues = indicators.filter(({ id }) => values.has(id))
  // Counts are never drawn as areas of colour, so they make a poor first picture.
  const drawable = withValues.filter(({ unit }) => unit !== 'count')
  const used =
    meta.keyIndicators.find((id) => drawable.some((indicator) => indicator.id === id)) ??
    (drawable[0] ?? withValues[0])?.id ??
    null
  // Where no figure at all was read, its file has said why.
  if (stated !== null && values.size > 0) {
    const place = { column: 'socialKompass.default.indicator' }
    log.warning('default-indicator-unknown', place, { id: stated, used: used ?? '' })
  }
  return used
}

/** Packages from before the field was there have theirs as the first count under the theme `befolkning`. */
function chooseResidents(
  stated: IndicatorId | null,
  indicators: readonly Indicator[],
  values: ReadonlyMap<IndicatorId, IndicatorValues>,
  log: IssueLog,
): IndicatorId | null {
  const counts = indicators.filter(({ id, unit }) => unit === 'count' && values.has(id))
  const used = counts.find(({ id }) => id === stated) ?? counts.find(({ theme }) => theme === 'befolkning')
  // Where no figure at all was read, its file has said why.
  if (stated !== null && used?.id !== stated && values.size > 0)
    log.warning('meta-field-invalid', { column: 'socialKompass.resident_indicator' }, { used: used?.id ?? '' })
  return used?.id ?? null
}

function choosePeriod(
  stated: Period | null,
  indicator: IndicatorId | null,
  values: ReadonlyMap<IndicatorId, IndicatorValues>,
  log: IssueLog,
): Period | null {
  const periods = indicator === null ? [] : (values.get(indicator)?.periods ?? [])
  if (stated !== null && periods.includes(stated)) return stated
  const used = periods.at(-1) ?? null
  if (stated !== null && indicator !== null) {
    const place = { column: 'socialKompass.default.period' }
    log.warning('default-period-unknown', place, { period: stated, indicator, used: used ?? '' })
  }
  return used
}
