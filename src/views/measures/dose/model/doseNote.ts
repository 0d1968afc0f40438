import { isOfPriority, targetedMeasures } from '../../../../analysis/effort/countedMeasures.ts'
import { doseByArea } from '../../../../analysis/effort/doseByArea.ts'
import { EFFORT_KINDS } from '../../../../analysis/effort/EffortKind.ts'
import { numberText } from '../../../../words/format.ts'
import type { BoardInput } from '../../board/model/BoardInput.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'

/** What is known of doses: the line above the measures, and the box that says what is lacking. */
export interface DoseNote {
  readonly header: string
  /** Null when every directed measure has a dose. */
  readonly box: { readonly lead: string; readonly text: string } | null
}

/** How many measures state an amount that can be told by area. A measure for everybody has none by area. */
export function doseNote({ dataset, tab, state }: BoardInput): DoseNote {
  const words = effortCatalogue(state.language).board
  const current = dataset.measures
  const targeted = targetedMeasures(dataset)
  const known = (kind: (typeof EFFORT_KINDS)[number]) =>
    targeted.filter((measure) => doseByArea(dataset, measure, kind).areas.some(({ per100 }) => per100 !== null))
  const anyKind = new Set(EFFORT_KINDS.flatMap((kind) => known(kind).map(({ id }) => id)))
  const own = targeted.filter((measure) => isOfPriority(measure, tab?.id ?? null))
  const ownKnown = known(state.effort.dose).filter((measure) => own.includes(measure)).length
  const kind = words.kinds[state.effort.dose]
  const of = numberText(current.length, 0, state.language)
  return {
    header:
      own.length === 0
        ? ''
        : ownKnown === 0
          ? words.doseAll
          : ownKnown === own.length
            ? words.doseKnown(kind)
            : words.doseSome(kind, numberText(own.length - ownKnown, 0, state.language)),
    box:
      current.length === 0 || anyKind.size === targeted.length
        ? null
        : {
            lead: words.doseBox.lead,
            text: [
              anyKind.size === 0
                ? words.doseBox.none(current.length)
                : words.doseBox.some(numberText(anyKind.size, 0, state.language), of),
              words.doseBox.gives(targeted.length - anyKind.size),
            ].join(' '),
          },
  }
}
