import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { dateText, numberText } from '../../../words/format.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'
import { indicatorRows } from './dataRoom.ts'

/** Every indicator with what a careful reader wants to know before using it, to take away. */
export function indicatorListTakeAway(dataset: Dataset, language: Language, stamp: readonly string[]): TakeAway {
  const words = dataCatalogue(language).data
  const { columns } = words
  const rows = indicatorRows(dataset, language)
  const text = (heading: string) => ({ heading, kind: 'text' as const })
  const count = (value: number): string => numberText(value, 0, language)
  return {
    fileName: words.indicatorsTitle.toLowerCase(),
    title: `${words.indicatorsTitle}. ${dataset.meta.title[language]}`,
    finding: words.lead(count(rows.length), count(dataset.areas.length), dateText(dataset.meta.vintage, language)),
    unit: '',
    source: dataset.meta.attribution[language],
    caveats: [words.rounding, words.smallNumbers(dataset.meta.minN)],
    suppression: null,
    stamp,
    table: {
      columns: [
        text('id'),
        text(columns.name),
        text(columns.definition),
        text(columns.periods),
        text(columns.coverage),
        text(columns.source),
        text('URL'),
        text(columns.caveat),
      ],
      rows: rows.map((row) => [
        row.id,
        row.name,
        [row.definition, row.denominator].filter((part) => part !== '').join(' '),
        [row.periods, row.breaks].filter((part) => part !== '').join('. '),
        row.coverage,
        row.source,
        row.sourceUrl,
        row.caveat,
      ]),
    },
  }
}
