import { type Language, NO_TEXT } from '../../../domain/LocalText.ts'
import type { Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'
import { numberText } from '../../../words/format.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'
import type { DecisionRow } from './decisionLog.ts'
import type { SlideView } from './slideView.ts'

/** More than this no slide has room for; the rest are counted. */
const MOST_SHOWN = 6

/** The slide that a meeting begins with when decisions of earlier days are open; null when none are. */
export function openingSlide(open: readonly DecisionRow[], story: Story, language: Language): SlideView | null {
  if (open.length === 0) return null
  const words = meetingCatalogue(language)
  const shown = open.slice(0, MOST_SHOWN).map(({ decision, due, isOverdue }) => ({
    isPoint: true,
    text: [
      decision.decision,
      [
        decision.responsible,
        due && `${words.decision.columns.due.toLocaleLowerCase(language)} ${due}`,
        isOverdue && words.decision.overdue.toLocaleLowerCase(language),
      ]
        .filter(Boolean)
        .join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }))
  const rest = open.length - shown.length
  const empty = { headline: NO_TEXT, text: NO_TEXT, question: NO_TEXT, notes: NO_TEXT }
  return {
    slide: { ...empty, id: ' opening', kind: 'text', areas: [], marks: [] },
    headline: words.presenter.openBefore(numberText(open.length, 0, language)),
    paragraphs: rest > 0 ? [...shown, { isPoint: false, text: `+${numberText(rest, 0, language)}` }] : shown,
    question: '',
    questionLabel: '',
    notes: '',
    storyTitle: textIn(story.title, language) || words.meeting.untitled,
    source: '',
    number: words.presenter.openBeforeFooter,
    kindName: words.presenter.openBeforeFooter,
    state: null,
    room: 0,
    alt: '',
    marks: [],
  }
}
