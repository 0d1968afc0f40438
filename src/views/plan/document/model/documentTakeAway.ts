import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import type { PlanDocument } from '../../model/PlanDocument.ts'
import { textsOfPart } from '../../model/textsOfPart.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'

/** The texts of a document as a table: part by part, in the order they are read. */
export function documentTakeAway(
  { meta }: Pick<Dataset, 'meta'>,
  document: PlanDocument,
  stamp: readonly string[],
  language: Language,
): TakeAway {
  const words = planCatalogue(language).planView
  return {
    fileName: documentFileName(document, language),
    title: `${document.title}, ${document.subtitle}`,
    finding: document.lacks.map(({ text }) => text).join('. '),
    unit: '',
    source: textIn(meta.attribution, language),
    caveats: document.stamp,
    suppression: null,
    stamp,
    table: {
      columns: [
        { heading: words.tableColumns.part, kind: 'text' },
        { heading: words.tableColumns.text, kind: 'text' },
      ],
      rows: document.parts.flatMap((part) =>
        textsOfPart(part)
          .slice(1)
          .filter((text) => text !== '')
          .map((text) => [part.heading, text]),
      ),
    },
  }
}

/** What a document is called as a file, without its ending. */
export function documentFileName({ kind, year }: Pick<PlanDocument, 'kind' | 'year'>, language: Language): string {
  return `${planCatalogue(language).planView.fileNames[kind]}-${year}`
}
