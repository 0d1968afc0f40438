import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { indicatorBoards } from '../../model/indicatorBoards.ts'

/** What an indicator is and where it comes from, in a paragraph. */
export interface IndicatorNote {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** Every indicator with figures, in the order of the file: definition, caveat, how a mean has its interval, source with table and period. */
export function indicatorNotes(dataset: Dataset, language: Language): IndicatorNote[] {
  return indicatorBoards(dataset).map(({ indicator, period }) => ({
    id: indicator.id,
    name: textIn(indicator.name, language),
    text: [
      textIn(indicator.description, language),
      textIn(indicator.caveat, language),
      indicator.intervalMethod === 't' ? catalogue(language).interval.mean : '',
      `${[indicator.source, indicator.tableId, period].filter((part) => part !== '').join(', ')}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  }))
}
