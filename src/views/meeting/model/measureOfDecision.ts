import type { Dataset } from '../../../domain/Dataset.ts'
import { emptyMeasure } from '../../../domain/emptyMeasure.ts'
import { type Language, NO_TEXT } from '../../../domain/LocalText.ts'
import { indicatorById } from '../../../domain/lookups.ts'
import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import type { Decision, Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'

/** A measure's name is a line, not a paragraph. */
const LONGEST_TITLE = 120

/**
 * A planned measure made from a decision: what was decided, which function is responsible, what follows it up. The areas
 * of the slide become its areas, marked as our interpretation, since a decision seldom names them; without any it is
 * not known whom it reaches. What the decision does not say stays unknown.
 */
export function measureOfDecision(
  decision: Decision,
  story: Story,
  dataset: Dataset,
  language: Language,
): MeasureRecord {
  const slide = story.slides.find(({ id }) => id === decision.slideId)
  const areas = (slide?.areas ?? []).filter((id) => dataset.areaIndex.has(id))
  const indicator = indicatorById(dataset, decision.indicator)
  const own = (text: string) => ({ ...NO_TEXT, [language]: text })
  const [firstLine = ''] = decision.decision.split('\n')
  const taken = new Set(dataset.measures.map(({ id }) => id))
  let id = `beslut_${story.id}_${decision.id}`.replace(/[^\p{L}\p{N}_]/gu, '_')
  while (taken.has(id)) id = `${id}_2`
  return {
    measure: {
      ...emptyMeasure(id),
      title: own(firstLine.length > LONGEST_TITLE ? `${firstLine.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : firstLine),
      description: own([decision.question, decision.decision].filter((text) => text !== '').join('\n')),
      priorityAreas: indicator?.priorityAreas ?? [],
      owner: decision.responsible || null,
      reach: areas.length > 0 ? 'areas' : 'unknown',
      status: 'planned',
      followsIndicators: indicator ? [indicator.id] : [],
      lastReviewed: decision.decidedOn || null,
      sourceDocument: [textIn(story.title, language), decision.decidedOn].filter((text) => text !== '').join(', '),
      sourceQuote: decision.decision,
      basis: 'document',
      interpreted: areas.length > 0 ? ['reach'] : [],
    },
    links: areas.map((areaId) => ({
      areaId,
      groupId: null,
      role: 'serves',
      share: null,
      measureShare: null,
      basis: 'interpretation',
    })),
  }
}
