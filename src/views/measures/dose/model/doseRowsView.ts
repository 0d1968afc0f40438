import { residentCounts } from '../../../../analysis/residentCounts.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { needScoreText } from '../../../../facts/need/needText.ts'
import { numberText } from '../../../../words/format.ts'
import { doseText } from '../../board/model/boardPills.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { DoseView } from './doseView.ts'

export interface DoseRow {
  readonly areaId: AreaId
  readonly name: string
  readonly need: string
  readonly dose: string
  readonly residents: string
  readonly served: string
}

/** The figures of the pictures as texts, from the greatest need; empty without an index. */
export function doseRowsView(
  dataset: Dataset,
  view: DoseView,
  need: NeedFindings | null,
  language: Language,
): DoseRow[] {
  if (!need) return []
  const words = effortCatalogue(language).dose
  const residents = residentCounts(dataset)
  const served = new Map(view.presence?.map((step) => [step.areaId, step.isServed]))
  const efforts = new Map(view.found?.effort.areas.map((area) => [area.areaId, area]))
  const { kind } = view.found?.effort ?? { kind: 'fte' as const }
  return [...need.result.areas]
    .sort((a, b) => (b.score ?? -1e9) - (a.score ?? -1e9))
    .map(({ areaId, score }) => {
      const at = dataset.areaIndex.get(areaId)!
      const dose = efforts.get(areaId)?.per100 ?? null
      const persons = residents[at]!
      return {
        areaId,
        name: dataset.areas[at]!.name,
        need: score === null ? words.missing : needScoreText(need.result.spec, score, language),
        dose: dose === null ? words.missing : doseText(dose, kind, language),
        residents: persons > 0 ? numberText(persons, 0, language) : words.missing,
        served: served.has(areaId) ? (served.get(areaId) ? words.yes : words.no) : words.missing,
      }
    })
}
