import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'
import type { AgendaView } from './agendaView.ts'

/** The 17 goals as a table, those without anything too. */
export function agendaTakeAway(
  { meta }: Pick<Dataset, 'meta'>,
  view: AgendaView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const { planAgenda: words, planView } = planCatalogue(language)
  const { columns } = words
  return {
    fileName: 'agenda-2030',
    title: planView.tabs.agenda,
    finding: view.sentence,
    unit: '',
    source: textIn(meta.attribution, language),
    caveats: [words.rule],
    suppression: null,
    stamp,
    table: {
      columns: [columns.goal, columns.indicators, columns.measures, columns.goals].map((heading) => ({
        heading,
        kind: 'text' as const,
      })),
      rows: view.goals.map(({ goal, name, indicators, measures, goals }) => [
        `${goal} ${name}`,
        indicators.map((one) => `${one.name}: ${one.text}`).join('. '),
        measures.map(({ title }) => title).join('. '),
        goals.join('. '),
      ]),
    },
  }
}
