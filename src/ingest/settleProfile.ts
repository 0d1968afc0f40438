import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import type { ProfileProposal } from '../domain/ProfileProposal.ts'
import type { IssueLog } from './IssueLog.ts'

/**
 * A proposal against the indicators there are: unknown ones are left out with a warning, and a composition whose parts
 * are not at least two of one unit is none.
 */
export function settleProfile(
  proposal: ProfileProposal,
  indicators: readonly Indicator[],
  log: IssueLog,
): ProfileProposal | null {
  const units = new Map<IndicatorId, Indicator['unit']>(indicators.map(({ id, unit }) => [id, unit]))
  const invalid = (path: string) =>
    log.warning('meta-field-invalid', { column: `socialKompass.profile${path}` }, { used: '' })
  const known = <T extends { readonly id: IndicatorId }>(list: readonly T[], path: string): T[] =>
    list.filter(({ id }, index) => {
      if (units.has(id)) return true
      invalid(`${path}[${index}]`)
      return false
    })
  const kept = known(proposal.indicators, '.indicators')
  const compositions = proposal.compositions.flatMap((composition, index) => {
    const parts = known(composition.parts, `.compositions[${index}].parts`)
    if (parts.length >= 2 && new Set(parts.map(({ id }) => units.get(id))).size === 1)
      return [{ ...composition, parts }]
    invalid(`.compositions[${index}]`)
    return []
  })
  return kept.length === 0 && compositions.length === 0 ? null : { indicators: kept, compositions }
}
