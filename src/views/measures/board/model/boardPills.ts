import { doseByArea } from '../../../../analysis/effort/doseByArea.ts'
import type { EffortKind } from '../../../../analysis/effort/EffortKind.ts'
import type { AreaVerdict } from '../../../../analysis/effort/needEffortVerdict.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { measureById } from '../../../../domain/lookups.ts'
import type { Measure, MeasureId, MeasureStatus } from '../../../../domain/Measure.ts'
import { measureStage } from '../../../../domain/measureStage.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { numberText } from '../../../../words/format.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'

/** A measure in a row: a short name, and its dose where it is known. */
export interface BoardPill {
  readonly measureId: MeasureId
  readonly text: string
  /** The whole title, with what the outline says. */
  readonly name: string
  /** Why it is not counted in the assessment, if it is not: then it is dashed. */
  readonly mark: PillMark | null
  readonly isOther: boolean
  /** Where in its course it is: what is not under way has an outline of its own. */
  readonly stage: MeasureStatus
}

/** Of another prioritised area; or, where ages are asked for, for all ages or without any stated. */
export type PillMark = 'other' | 'all-ages' | 'ages-unstated'

/** Decimals that a dose per 100 needs to be told from nothing. */
const DOSE_DECIMALS: Readonly<Record<EffortKind, number>> = { fte: 2, hours: 1, sek: 0 }

/** The short name of a measure, else its title. */
export function shortTitle(measure: Measure, language: Language): string {
  return textIn(measure.shortTitle, language) || textIn(measure.title, language)
}

/** `0,45`: a dose per 100 with the decimals of its kind. */
export function doseText(per100: number, kind: EffortKind, language: Language): string {
  return numberText(per100, DOSE_DECIMALS[kind], language)
}

/** The measures of one row: those that are counted first. */
export function boardPills(dataset: Dataset, area: AreaVerdict, kind: EffortKind, language: Language): BoardPill[] {
  const words = effortCatalogue(language).board
  const { statuses } = catalogue(language).measure
  const pill = (measureId: MeasureId, mark: PillMark | null): BoardPill[] => {
    const measure = measureById(dataset, measureId)
    if (!measure) return []
    const title = textIn(measure.title, language)
    const dose = doseByArea(dataset, measure, kind).areas.find((found) => found.areaId === area.areaId)?.per100 ?? null
    const short = shortTitle(measure, language)
    const stage = measureStage(measure, dataset.meta.vintage)
    const course = stage === 'ongoing' ? '' : statuses[stage]
    const name = mark ? words.pillMarks[mark](title) : title
    const notes = [course, mark ? words.pillNotes[mark] : ''].filter((note) => note !== '')
    const text = dose === null ? short : `${short} ${doseText(dose, kind, language)}`
    return [
      {
        measureId,
        mark,
        isOther: mark !== null,
        stage,
        name: course === '' ? name : `${name}, ${course}`,
        text: [text, ...notes].join(', '),
      },
    ]
  }
  return [
    ...area.measures.flatMap((id) => pill(id, null)),
    ...area.allAges.flatMap((id) => pill(id, 'all-ages')),
    ...area.agesUnstated.flatMap((id) => pill(id, 'ages-unstated')),
    ...area.others.flatMap((id) => pill(id, 'other')),
  ]
}
