import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../../../src/domain/Story.ts'
import {
  editedFields,
  mergeFields,
  type StampedFields,
  stampAfter,
  stampedFields,
} from '../../../../../src/keeping/stories/model/StampedStory.ts'
import { putTogether, takeApart } from '../../../../../src/keeping/stories/model/storyFields.ts'
import {
  addSlide,
  editSlide,
  moveSlide,
  removeSlide,
  writeDecision,
} from '../../../../../src/views/meeting/model/story/storyEdits.ts'
import { anyStory, storyOf, textSlide } from './storyFixtures.ts'

const three = storyOf('a', 'b', 'c')
/** What a page holds that has made an edit at a time. */
const edited = (before: StampedFields, change: (story: Story) => Story, at: number): StampedFields => {
  const story = storyIn(before)
  const next = change(story)
  const stamps = new Map([...editedFields(story, next).keys()].map((path) => [path, at]))
  return { fields: takeApart(next), stamps: new Map([...before.stamps, ...stamps]) }
}
const storyIn = ({ fields, stamps }: StampedFields): Story => putTogether('m1', fields, stamps) as unknown as Story
const start = stampedFields({ story: three, stamps: new Map() })
const write = (id: string, key: 'headline' | 'question' | 'notes', text: string) => (story: Story) =>
  editSlide(story, id, (slide) => ({ ...slide, [key]: { ...slide[key], sv: text } }))
/** Both ways round, since pages send each other theirs in any order. */
const merged = (one: StampedFields, other: StampedFields): Story => {
  const story = storyIn(mergeFields(one, other))
  expect(storyIn(mergeFields(other, one))).toEqual(story)
  return story
}

describe('a story taken apart', () => {
  it('is the same story when it is put together', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const again = putTogether(story.id, takeApart(story), new Map())
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(story)))
      }),
    )
  })

  it('says of an edit the fields that it changed and no other', () => {
    expect([...editedFields(three, write('b', 'notes', 'Säg detta')(three))]).toEqual([
      ['["slide","b","notes","sv"]', 'Säg detta'],
    ])
    expect([...editedFields(three, moveSlide(three, 'a', 2))]).toEqual([['["slides"]', ['b', 'c', 'a']]])
  })
})

describe('two pages that write in one story at once', () => {
  it('lose nothing: different fields of a slide, different languages, a decision and the name', () => {
    const one = edited(start, write('a', 'headline', 'Ny rubrik'), 10)
    const other = edited(
      edited(start, write('a', 'question', 'Ny fråga?'), 11),
      (story) => ({ ...story, title: { ...story.title, en: 'Renamed' } }),
      12,
    )
    const decided = edited(one, (story) => writeDecision(story, DECISION), 9)
    const story = merged(decided, other)
    expect(story.slides[0]).toMatchObject({ headline: { sv: 'Ny rubrik' }, question: { sv: 'Ny fråga?' } })
    expect(story.title).toEqual({ sv: 'Möte', en: 'Renamed' })
    expect(story.decisions).toEqual([DECISION])
  })

  it('have of one field what was written last', () => {
    const one = edited(start, write('a', 'notes', 'först'), 10)
    const other = edited(start, write('a', 'notes', 'sedan'), 11)
    expect(merged(one, other).slides[0]!.notes.sv).toBe('sedan')
  })

  it('have both slides that they added, where they were put, and the order of the one who moved last', () => {
    const one = edited(start, (story) => addSlide(story, textSlide('x'), 'a', 'x'), 10)
    const other = edited(
      edited(start, (story) => addSlide(story, textSlide('y'), 'b', 'y'), 11),
      (story) => moveSlide(story, 'c', 0),
      12,
    )
    expect(merged(one, other).slides.map(({ id }) => id)).toEqual(['c', 'a', 'x', 'b', 'y'])
  })

  it('have no slide that one took away, unless the other went on writing in it', () => {
    const gone = edited(start, (story) => removeSlide(story, 'b'), 10)
    expect(merged(gone, start).slides.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(merged(gone, edited(start, write('b', 'notes', 'tidigare'), 9)).slides).toHaveLength(2)
    const kept = merged(gone, edited(start, write('b', 'notes', 'senare'), 11))
    expect(kept.slides.find(({ id }) => id === 'b')!.notes.sv).toBe('senare')
  })

  it('end alike whatever they do, in whatever order they hear of it, and hearing it twice changes nothing', () => {
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), id: fc.constantFrom('a', 'b', 'c'), text: fc.string() }),
      fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ kind: fc.constant('add' as const), id: fc.constantFrom('a', 'b'), text: fc.string() }),
      fc.record({ kind: fc.constant('move' as const), id: fc.constantFrom('a', 'b', 'c'), to: fc.nat(3) }),
    )
    let number = 0
    const doing = (deeds: readonly (typeof deed extends fc.Arbitrary<infer D> ? D : never)[], first: number) =>
      deeds.reduce((held, done, i) => {
        const change = (story: Story): Story => {
          if (done.kind === 'write') return write(done.id, 'headline', done.text)(story)
          if (done.kind === 'remove') return removeSlide(story, done.id)
          if (done.kind === 'move') return moveSlide(story, done.id, done.to)
          return addSlide(story, textSlide(done.text), done.id, `n${++number}`)
        }
        return edited(held, change, first + 2 * i)
      }, start)
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), fc.array(deed, { maxLength: 6 }), (left, right) => {
        const [one, other] = [doing(left, 10), doing(right, 11)]
        const both = mergeFields(one, other)
        expect(merged(one, other)).toEqual(storyIn(both))
        expect(storyIn(mergeFields(both, other))).toEqual(storyIn(both))
        expect(storyIn(mergeFields(one, both))).toEqual(storyIn(both))
      }),
    )
  })

  it('stamp later than everything they have seen, also when the clock goes back', () => {
    expect(stampAfter(new Map([['["title","sv"]', 900]]), 100)).toBe(901)
    expect(stampAfter(new Map(), 100)).toBe(100)
  })
})

const DECISION = {
  id: 'b1',
  slideId: 'a',
  question: 'Q?',
  decision: 'Ja',
  responsible: '',
  due: '',
  indicator: null,
  status: 'open' as const,
  decidedOn: '',
  measure: null,
}
