import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'
import type { OrganisationView } from './organisationView.ts'

/** The matrix as a table: a row for each measure, a column for each organisation. */
export function organisationTakeAway(
  { meta }: Pick<Dataset, 'meta'>,
  view: OrganisationView,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const { planOrganisation: words, planView } = planCatalogue(language)
  return {
    fileName: 'organisation',
    title: planView.tabs.organisation,
    finding: view.sentence,
    unit: '',
    source: textIn(meta.attribution, language),
    caveats: [...view.singles, ...view.overlaps, words.rule],
    suppression: null,
    stamp,
    table: {
      columns: [words.measure, ...view.organisations.map(({ name }) => name)].map((heading) => ({
        heading,
        kind: 'text' as const,
      })),
      rows: view.rows.map(({ title, parts }) => [
        title,
        ...parts.map((part) => (part === null ? '' : words.part[part])),
      ]),
    },
  }
}
