import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { KnowledgeGap } from '../../domain/NeedSpec.ts'
import { textIn } from '../../domain/textIn.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { indicatorWord } from '../need/needText.ts'

/** A prioritised area without an index: what there is, and what the municipality would need to supply. */
export interface KnowledgeGapView {
  readonly priorityArea: string
  readonly title: string
  readonly lead: string
  readonly haveTitle: string
  readonly have: readonly { readonly indicatorId: string; readonly name: string; readonly reason: string }[]
  readonly lackingTitle: string
  readonly lacking: readonly string[]
}

/** Texts of the package in the reader's language, Swedish where the package has no English. */
export function knowledgeGapView(dataset: Dataset, gap: KnowledgeGap, language: Language): KnowledgeGapView {
  const words = needCatalogue(language).need
  const area = dataset.meta.priorityAreas.find(({ id }) => id === gap.priorityArea)
  return {
    priorityArea: gap.priorityArea,
    title: words.gapTitle((area && textIn(area.name, language)) || gap.priorityArea),
    lead: words.gapLead,
    haveTitle: words.gapHave,
    have: gap.have.map(({ indicatorId, reason }) => ({
      indicatorId,
      name: indicatorWord(dataset, indicatorId, language),
      reason: textIn(reason, language),
    })),
    lackingTitle: words.gapLacking,
    lacking: gap.lacking.map((text) => textIn(text, language)),
  }
}
