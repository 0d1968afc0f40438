import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_SLIDES, type Story } from '../../../../../src/domain/Story.ts'
import {
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from '../../../../../src/views/meeting/model/story/StoryHistory.ts'
import {
  addSlide,
  duplicateSlide,
  editSlide,
  moveSlide,
  removeDecision,
  removeSlide,
  writeDecision,
} from '../../../../../src/views/meeting/model/story/storyEdits.ts'
import { storyOf, textSlide } from './storyFixtures.ts'

const ids = (story: Story) => story.slides.map(({ id }) => id)
const three = storyOf('a', 'b', 'c')

describe('edits of a story', () => {
  it('add a slide last or after another, with an id that no slide and no decision has', () => {
    expect(ids(addSlide(three, textSlide('new')))).toEqual(['a', 'b', 'c', 's1'])
    expect(ids(addSlide(three, textSlide('new'), 'a'))).toEqual(['a', 's1', 'b', 'c'])
    expect(ids(addSlide(three, textSlide('new'), 'gone'))).toEqual(['a', 'b', 'c', 's1'])
    const decided = writeDecision(three, { ...DECISION, slideId: 's1' })
    expect(ids(addSlide(decided, textSlide('new')))).toEqual(['a', 'b', 'c', 's2'])
  })

  it('leave a full story as it is', () => {
    let story = three
    for (let i = 0; i < MOST_SLIDES + 5; i++) story = addSlide(story, textSlide('x'))
    expect(story.slides).toHaveLength(MOST_SLIDES)
  })

  it('copy, remove and change one slide and no other', () => {
    expect(duplicateSlide(three, 'b').slides.map(({ headline }) => headline.sv)).toEqual(['a', 'b', 'b', 'c'])
    expect(ids(removeSlide(three, 'b'))).toEqual(['a', 'c'])
    expect(removeSlide(three, 'x')).toBe(three)
    const changed = editSlide(three, 'b', (slide) => ({ ...slide, id: 'hijack', headline: { sv: 'ny', en: '' } }))
    expect(changed.slides.map(({ id, headline }) => [id, headline.sv])).toEqual([
      ['a', 'a'],
      ['b', 'ny'],
      ['c', 'c'],
    ])
    expect(editSlide(three, 'b', (slide) => slide)).toBe(three)
  })

  it('move a slide to a place, and to the ends when the place is outside', () => {
    expect(ids(moveSlide(three, 'a', 1))).toEqual(['b', 'a', 'c'])
    expect(ids(moveSlide(three, 'a', 99))).toEqual(['b', 'c', 'a'])
    expect(ids(moveSlide(three, 'c', -1))).toEqual(['c', 'a', 'b'])
    expect(moveSlide(three, 'b', 1)).toBe(three)
  })

  it('write a decision once and change it in its place; a removed slide leaves its decision', () => {
    const once = writeDecision(three, { ...DECISION, slideId: 'b' })
    const twice = writeDecision(once, { ...DECISION, slideId: 'c', decision: 'Ja' })
    expect(twice.decisions.map(({ id, slideId }) => [id, slideId])).toEqual([
      ['b1', 'b'],
      ['b2', 'c'],
    ])
    const changed = writeDecision(twice, { ...twice.decisions[0]!, status: 'done' })
    expect(changed.decisions.map(({ status }) => status)).toEqual(['done', 'open'])
    expect(removeSlide(changed, 'b').decisions).toHaveLength(2)
    expect(removeDecision(changed, 'b1').decisions.map(({ id }) => id)).toEqual(['b2'])
  })

  it('are all undone and redone, whatever they were', () => {
    const edit = fc.record({ kind: fc.constantFrom('add', 'copy', 'remove', 'move'), at: fc.nat(6), to: fc.nat(6) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let history = startHistory(three)
        for (const { kind, at, to } of edits) {
          const story = history.present
          const id = story.slides[at % Math.max(1, story.slides.length)]?.id ?? ''
          const next =
            kind === 'add'
              ? addSlide(story, textSlide('x'), id)
              : kind === 'copy'
                ? duplicateSlide(story, id)
                : kind === 'remove'
                  ? removeSlide(story, id)
                  : moveSlide(story, id, to)
          expect(new Set(ids(next)).size).toBe(next.slides.length)
          history = recordEdit(history, next)
        }
        const last = history.present
        while (history.past.length > 0) history = undoEdit(history)
        expect(history.present).toEqual(three)
        while (history.future.length > 0) history = redoEdit(history)
        expect(history.present).toEqual(last)
      }),
    )
  })

  it('typing in one field is one step', () => {
    let history = recordEdit(startHistory(three), storyOf('h'), false)
    history = recordEdit(history, storyOf('hej'), true)
    expect(undoEdit(history).present).toBe(three)
  })
})

const DECISION = {
  slideId: '',
  question: 'Räcker det?',
  decision: 'Nej',
  responsible: 'Fritidschef',
  due: '2027-03-31',
  indicator: null,
  status: 'open' as const,
  decidedOn: '2026-11-22',
  measure: null,
}
