import type { CompassNote } from '../../../analysis/compass/CompassNote.ts'
import type { KRow } from '../../../analysis/compass/chooseK.ts'
import type { CompassFit, FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorName } from '../../../domain/lookups.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { listText, numberText, valueText } from '../../../words/format.ts'
import { withinShare } from './landscapeRows.ts'
import { stabilityRange } from './qualityStrip.ts'

export interface KTableRow {
  readonly k: number
  readonly count: string
  readonly silhouette: string
  /** The least stable landscape. */
  readonly stability: string
  readonly sizes: string
  /** Landscapes of a single area, which are none. */
  readonly alone: number
  readonly isShown: boolean
  readonly isSuggested: boolean
}

export interface CompassTrust {
  readonly statement: string
  readonly kTable: readonly KTableRow[]
  readonly notes: readonly string[]
}

/** What the reader must know before believing in landscapes. */
export function compassTrust(dataset: Dataset, fit: FittedCompass, language: Language): CompassTrust {
  const words = compassCatalogue(language)
  const within = valueText(withinShare(fit) * 100, 'percent', 0, language)
  return {
    statement: fit.stability
      ? words.compass.drawingAid(within, stabilityRange(fit.stability, language))
      : words.compass.drawingAidShort,
    kTable: kTable(fit, language),
    notes: [
      ...noteTexts(dataset, fit, language),
      ...(fit.quality.axisUncertain ? [words.compassPanel.notes['axis-uncertain']] : []),
    ],
  }
}

/** Numbers of landscapes with what they cost. */
function kTable(fit: FittedCompass, language: Language): KTableRow[] {
  const suggested = suggestedK(fit.kTable)
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : numberText(value, 2, language)
  return fit.kTable.map((row) => ({
    k: row.k,
    count: numberText(row.k, 0, language),
    silhouette: text(row.silhouette),
    stability: text(row.stability ? Math.min(...row.stability) : null),
    sizes: [...row.sizes].sort((a, b) => b - a).join(', '),
    alone: row.sizes.filter((size) => size === 1).length,
    isShown: row.k === fit.frame.centroids.length,
    isSuggested: row.k === suggested,
  }))
}

/** The number the figures speak for: the method's own rule, among the rows that it may choose. */
function suggestedK(rows: readonly KRow[]): number | null {
  const qualified = rows.filter((row) => row.qualified)
  const score = (row: KRow): number => row.silhouette ?? row.calinskiHarabasz
  const best = (qualified.length > 0 ? qualified : rows).reduce<KRow | null>(
    (found, row) => (found === null || score(row) > score(found) + 1e-12 ? row : found),
    null,
  )
  return best?.k ?? null
}

/** The notes of a fit, or of a refusal, in words. */
export function noteTexts(dataset: Dataset, fit: CompassFit, language: Language): string[] {
  return fit.notes.map((note) => noteText(dataset, note, language))
}

function noteText(dataset: Dataset, note: CompassNote, language: Language): string {
  const words = compassCatalogue(language).compassPanel.notes
  const name = (id: string): string => indicatorName(dataset, id, language)
  const number = (value: number, decimals = 0): string => numberText(value, decimals, language)
  switch (note.code) {
    case 'too-few-areas':
      return words[note.code](number(note.areas), number(note.needed))
    case 'too-few-indicators':
      return words[note.code](number(note.indicators), number(note.needed))
    case 'few-areas':
      return words[note.code](number(note.areas))
    case 'few-indicators':
      return words[note.code]
    case 'no-figures':
    case 'constant-indicator':
    case 'no-fence':
      return words[note.code](name(note.indicatorId))
    case 'gaps':
      return words[note.code](name(note.indicatorId), number(note.areas))
    case 'years-lacking':
      return words[note.code](
        name(note.indicatorId),
        listText(
          note.areas.map(({ areaId, periods }) => `${areaName(dataset, areaId)} (${periods.join(', ')})`),
          language,
        ),
      )
    case 'nearly-same':
      return words[note.code](name(note.indicatorId), name(note.otherId), number(note.r, 2))
    case 'parts-of-whole':
      return words[note.code](listText(note.indicatorIds.map(name), language))
    case 'groups-uncertain':
      return words[note.code](number(note.k))
  }
}
