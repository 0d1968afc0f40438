import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorById } from '../../../domain/lookups.ts'
import type { Decision, Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'
import { dateText, numberText } from '../../../words/format.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'

/** A decision in finished words. */
export interface DecisionRow {
  readonly decision: Decision
  readonly due: string
  readonly decidedOn: string
  readonly indicator: string
  readonly status: string
  readonly isOverdue: boolean
}

/** A question of the story with what was decided on it. */
export interface QuestionRow {
  /** Unlike for every row, for lists. */
  readonly key: string
  readonly slideId: string
  readonly question: string
  readonly headline: string
  /** `Bild 3`, or that the slide is gone. */
  readonly place: string
  readonly rows: readonly DecisionRow[]
}

/**
 * The questions of a story in the order of its slides, with their decisions; then decisions whose slide is gone or asks
 * no longer. `today` is an ISO date: an open decision with an earlier due date is overdue.
 */
export function decisionLog(story: Story, dataset: Dataset, today: string, language: Language): QuestionRow[] {
  const words = meetingCatalogue(language).decision
  const rowsOf = (decisions: readonly Decision[]): DecisionRow[] =>
    decisions.map((decision) => decisionRow(decision, dataset, today, language))
  const asked = story.slides.flatMap((slide, i): QuestionRow[] => {
    const question = textIn(slide.question, language)
    const own = story.decisions.filter(({ slideId }) => slideId === slide.id)
    if (question === '' && own.length === 0) return []
    return [
      {
        key: slide.id,
        slideId: slide.id,
        question: question || own[0]!.question,
        headline: textIn(slide.headline, language),
        place: words.ofSlide(numberText(i + 1, 0, language)),
        rows: rowsOf(own),
      },
    ]
  })
  const known = new Set(story.slides.map(({ id }) => id))
  const orphans = story.decisions.filter(({ slideId }) => !known.has(slideId))
  const gone = orphans.map((decision) => ({
    key: `${decision.slideId} ${decision.id}`,
    slideId: decision.slideId,
    question: decision.question,
    headline: '',
    place: words.slideGone,
    rows: rowsOf([decision]),
  }))
  return [...asked, ...gone]
}

function decisionRow(decision: Decision, dataset: Dataset, today: string, language: Language): DecisionRow {
  const words = meetingCatalogue(language).decision
  const indicator = indicatorById(dataset, decision.indicator)
  return {
    decision,
    due: decision.due && dateText(decision.due, language),
    decidedOn: decision.decidedOn && dateText(decision.decidedOn, language),
    indicator: indicator ? textIn(indicator.name, language) : (decision.indicator ?? ''),
    status: words.status[decision.status],
    isOverdue: decision.status === 'open' && decision.due !== '' && decision.due < today,
  }
}

/** Open decisions of earlier days, the earliest due first: what the next meeting begins with. */
export function openDecisions(
  stories: readonly Story[],
  dataset: Dataset,
  today: string,
  language: Language,
): DecisionRow[] {
  return stories
    .flatMap(({ decisions }) => decisions)
    .filter(({ status, decidedOn }) => status === 'open' && decidedOn !== '' && decidedOn < today)
    .sort((a, b) => compare(a.due || '9999', b.due || '9999') || compare(a.decidedOn, b.decidedOn))
    .map((decision) => decisionRow(decision, dataset, today, language))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
