import type { IndexResult } from '../../analysis/need/IndexResult.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { sourceTexts } from '../../domain/sourceText.ts'
import { textIn } from '../../domain/textIn.ts'
import { listText, numberText, valueText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import type { MethodCard } from '../figures/figureMethod.ts'
import { indicatorWord } from './needText.ts'

/** The method of a need index as it is counted now: its parts with weight and period, its scale, how its doubt is drawn, and where its figures come from. */
export function needMethod(dataset: Dataset, { spec, components }: IndexResult, language: Language): MethodCard {
  const { figure, topics } = noticeCatalogue(language).method
  const indicators = components.flatMap(({ indicatorId }) => {
    const indicator = indicatorById(dataset, indicatorId)
    return indicator ?? []
  })
  return {
    title: textIn(spec.name, language),
    definition: topics.need.text,
    facts: [
      ...components.map(({ indicatorId, weightShare, period }) => ({
        name: indicatorWord(dataset, indicatorId, language),
        text: figure.part(valueText(weightShare * 100, 'percent', 0, language), period ?? ''),
      })),
      { name: figure.scale, text: figure.scales[spec.normalisation] },
      { name: figure.interval, text: figure.drawn(numberText(spec.draws, 0, language)) },
    ],
    caveat: '',
    source: listText(sourceTexts(indicators), language),
    sourceUrl: '',
  }
}
