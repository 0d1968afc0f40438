import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { noteTexts } from '../../../../facts/notes/noteTexts.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { goalBlocks, verdictCounts } from '../../model/goalRows.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'

/** The goals as a table; null without any. */
export function goalsTakeAway(dataset: Dataset, stamp: readonly string[], language: Language): TakeAway | null {
  const words = planCatalogue(language)
  const [table] = goalBlocks({ dataset, language })
  if (table?.kind !== 'table') return null
  return {
    ...taken(dataset, stamp, language),
    fileName: 'mal',
    title: words.planView.tabs.mal,
    finding: words.planRecords.goals.finding(dataset.goals.length, verdictCounts({ dataset, language }, dataset.goals)),
    caveats: [words.planRecords.goals.rule],
    table: { columns: table.columns.map(({ name }) => ({ heading: name, kind: 'text' })), rows: table.rows },
  }
}

/** The notes that are open, as a table; null without any. Internal ones never leave but in the package itself. */
export function notesTakeAway(dataset: Dataset, stamp: readonly string[], language: Language): TakeAway | null {
  const words = planCatalogue(language)
  const open = dataset.notes.filter(({ audience }) => audience === 'open')
  if (open.length === 0) return null
  const { columns } = words.planRecords
  return {
    ...taken(dataset, stamp, language),
    fileName: 'roster',
    title: words.planView.tabs.roster,
    finding: words.planRecords.notes.finding(open.length, 0),
    caveats: [words.planRecords.notes.rule],
    table: {
      columns: [
        { heading: columns.from, kind: 'text' },
        { heading: columns.note, kind: 'text' },
      ],
      rows: open.map((note) => {
        const { head, text } = noteTexts(dataset, note, language)
        return [head, text]
      }),
    },
  }
}

function taken({ meta }: Dataset, stamp: readonly string[], language: Language) {
  return { unit: '', source: textIn(meta.attribution, language), suppression: null, stamp }
}
