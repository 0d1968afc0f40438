import { expect, it } from 'vitest'
import { isSameShown, isSameStory } from '../../../../../src/views/meeting/model/story/isSameStory.ts'
import { editSlide, writeDecision } from '../../../../../src/views/meeting/model/story/storyEdits.ts'
import { storyOf } from './storyFixtures.ts'

it('a story is the same under another id, for a link also with notes and decisions, and another when it says something else', () => {
  const story = storyOf('a', 'b')
  const noted = editSlide(story, 'a', (slide) => ({ ...slide, notes: { sv: 'Säg detta', en: '' } }))
  const decided = writeDecision(noted, {
    slideId: 'a',
    question: 'Q?',
    decision: 'Ja',
    responsible: '',
    due: '',
    indicator: null,
    status: 'open',
    decidedOn: '',
    measure: null,
  })
  expect(isSameStory(decided, { ...decided, id: 'annan' })).toBe(true)
  expect(isSameStory(story, decided)).toBe(false)
  expect(isSameShown(story, { ...decided, id: 'annan' })).toBe(true)
  const other = editSlide(story, 'a', (slide) => ({ ...slide, headline: { sv: 'Annat', en: '' } }))
  expect(isSameShown(story, other)).toBe(false)
  expect(isSameShown(story, storyOf('a'))).toBe(false)
})
