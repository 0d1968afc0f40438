import type { MeasurePlan } from '../../../../address/MeasurePlan.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import { emptyMeasure } from '../../../../domain/emptyMeasure.ts'
import { NO_TEXT } from '../../../../domain/LocalText.ts'
import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'

/** A plan as a measure: planned, and stating only what the plan states. Areas the package does not have are left out. */
export function planRecord({ areaIndex, meta }: Dataset, plan: MeasurePlan, id: string): MeasureRecord {
  const { title, priority, areaIds, ageFrom, ageTo, fte, hours, sek } = plan
  const known = meta.priorityAreas.some((area) => area.id === priority)
  return {
    measure: {
      ...emptyMeasure(id),
      title: { ...NO_TEXT, sv: title.trim() },
      ageFrom,
      ageTo,
      fte,
      status: 'planned',
      priorityAreas: priority !== null && known ? [priority] : [],
      hoursPerYear: hours,
      costSekPerYear: sek,
      reach: areaIds === null ? 'municipality' : 'areas',
    },
    links: (areaIds ?? [])
      .filter((areaId) => areaIndex.has(areaId))
      .map((areaId) => ({ areaId, groupId: null, role: 'serves', share: null, measureShare: null, basis: null })),
  }
}
