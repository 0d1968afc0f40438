import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { IndicatorId } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { sourceText } from '../../../../domain/sourceText.ts'
import { caveatText } from '../../../../facts/figures/caveatText.ts'
import { lackText } from '../../../../facts/figures/lackText.ts'
import { sdgText } from '../../../../facts/goals/sdgGoals.ts'
import { listText } from '../../../../words/format.ts'
import { sdgCatalogue } from '../../../../words/sdgCatalogue.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { municipalityText, unitWord } from './matrixNumber.ts'

/** What the menu of a column tells about its indicator. */
export interface ColumnMenuView {
  readonly indicatorId: IndicatorId
  readonly title: string
  readonly description: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
  readonly caveat: string
  readonly source: string
  readonly sourceUrl: string
}

/** Definition, unit, denominator, direction, test, municipality, caveat and source; what the package does not say is left out. */
export function columnMenuView(dataset: Dataset, column: MatrixColumn, language: Language): ColumnMenuView {
  const words = compareCatalogue(language).matrix.menu
  const { indicator, reference } = column
  const municipality = municipalityText(column, language)
  const how = reference === null ? '' : reference.kind === 'published' ? words.published : words.weighted
  const priorities = dataset.meta.priorityAreas.filter(({ id }) => indicator.priorityAreas.includes(id))
  const facts = [
    { name: words.period, text: column.from === null ? (column.period ?? '') : `${column.from}–${column.period}` },
    { name: words.unit, text: unitWord(column, language) },
    { name: words.denominator, text: indicator.denominator[language] },
    { name: words.direction, text: words.directions[indicator.direction] },
    {
      name: words.municipality,
      text: municipality === null ? '' : how === '' ? municipality : `${municipality} (${how})`,
    },
    {
      name: words.test,
      text: column.isTested
        ? column.from !== null
          ? ''
          : indicator.intervalMethod === 't'
            ? words.tests.mean
            : words.tests.yes
        : words.tests.no(lackText(indicator, language)),
    },
    {
      name: words.priority,
      text: listText(
        priorities.map(({ name }) => name[language]),
        language,
      ),
    },
    { name: sdgCatalogue(language).sdg.title, text: sdgText(indicator.sdg, language) },
  ]
  return {
    indicatorId: indicator.id,
    title: indicator.name[language],
    description: indicator.description[language],
    facts: facts.filter(({ text }) => text !== ''),
    caveat: caveatText(indicator, language),
    source: sourceText(indicator),
    sourceUrl: indicator.sourceUrl,
  }
}
