import { doseByArea } from '../../analysis/effort/doseByArea.ts'
import type { EffortKind } from '../../analysis/effort/EffortKind.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Measure, MeasureId } from '../../domain/Measure.ts'
import { boardWords } from '../../i18n/boardWords.ts'
import { numberText } from '../../i18n/format.ts'
import { textIn } from '../measureView.ts'

/** A measure in a row: a short name, and its dose where it is known. */
export interface BoardPill {
  readonly measureId: MeasureId
  readonly text: string
  /** The whole title, with what the outline says. */
  readonly name: string
  /** Of another prioritised area: dashed. */
  readonly isOther: boolean
}

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

/** The measures of one row: those of the prioritised area first. */
export function boardPills(
  dataset: Dataset,
  areaId: AreaId | null,
  own: readonly MeasureId[],
  others: readonly MeasureId[],
  kind: EffortKind,
  language: Language,
): BoardPill[] {
  const words = boardWords[language]
  const pill = (measureId: MeasureId, isOther: boolean): BoardPill[] => {
    const measure = dataset.measures.find(({ id }) => id === measureId)
    if (!measure) return []
    const title = textIn(measure.title, language)
    const dose = doseByArea(dataset, measure, kind).areas.find((area) => area.areaId === areaId)?.per100 ?? null
    const short = shortTitle(measure, language)
    return [
      {
        ...{ measureId, isOther, name: isOther ? words.otherPriority(title) : title },
        text: dose === null ? short : `${short} ${doseText(dose, kind, language)}`,
      },
    ]
  }
  return [...own.flatMap((id) => pill(id, false)), ...others.flatMap((id) => pill(id, true))]
}
