import { measurePlaces } from '../../../../analysis/measurePlaces.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { MeasureId } from '../../../../domain/Measure.ts'
import { periodStart } from '../../../../domain/Period.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { periodText } from '../../../../facts/measures/measurePhrases.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'

export interface TimelineBar {
  readonly measureId: MeasureId
  readonly title: string
  /** Start and end as the documents have them, in words. */
  readonly text: string
  /** Places in time 0-1; `from` is null when the start is not stated. */
  readonly from: number | null
  readonly to: number
  /** Where in time documents name it without saying when it began. */
  readonly mentioned: readonly number[]
  /** No end is stated: the bar goes on to the edge and fades. */
  readonly isOpen: boolean
  readonly isWide: boolean
  /** Nobody says whom it reaches. */
  readonly isUnplaced: boolean
}

export interface TimelineBars {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly bars: readonly TimelineBar[]
}

/** All measures in time, in the order of the file: from the first start to the end of the year the package is dated. */
export function timelineBars(dataset: Dataset, language: Language): TimelineBars {
  const { measures, meta } = dataset
  const placeOf = measurePlaces(dataset)
  const words = effortCatalogue(language).timeline
  const known = measures
    .flatMap(({ start, end, mentioned }) => [start, end, ...mentioned.map(String)])
    .flatMap((text) => (text === null ? [] : [periodStart(text)]))
    .filter(Number.isFinite)
  const dated = periodStart(meta.vintage)
  const edge = Number.isFinite(dated) ? Math.floor(dated) + 1 : Math.max(...known, 0) + 1
  const first = Math.floor(Math.min(edge - 1, ...known))
  const last = Math.max(edge, Math.ceil(Math.max(edge, ...known)))
  const at = (year: number) => (year - first) / (last - first)
  return {
    years: Array.from({ length: last - first + 1 }, (_, step) => ({ year: first + step, at: at(first + step) })),
    bars: measures.map((measure): TimelineBar => {
      const { start, end } = measure
      const status = end === null && measure.status === 'ongoing' ? words.ongoing : end === null ? words.noEnd : ''
      return {
        measureId: measure.id,
        title: textIn(measure.title, language),
        isWide: placeOf(measure) === 'everywhere',
        isUnplaced: placeOf(measure) === 'unknown',
        text: [
          start === null && measure.mentioned.length === 0 ? words.noStart : '',
          periodText(measure, language),
          status,
        ]
          .filter((part) => part !== '')
          .join(', '),
        from: start === null ? null : at(periodStart(start)),
        mentioned: start === null ? measure.mentioned.map((year) => at(year + 0.5)) : [],
        to: end === null ? 1 : Math.min(1, at(endOf(end))),
        isOpen: end === null,
      }
    }),
  }
}

/** The end of a stated year, month or day. */
function endOf(text: string): number {
  const length = text.length <= 4 ? 1 : 1 / 12
  return periodStart(text) + length
}
