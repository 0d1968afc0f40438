import fc from 'fast-check'
import { NO_TEXT } from '../../../../../src/domain/LocalText.ts'
import type { Slide, Story, TextSlide } from '../../../../../src/domain/Story.ts'

export const textSlide = (headline: string): Omit<TextSlide, 'id'> => ({
  kind: 'text',
  headline: { sv: headline, en: '' },
  text: NO_TEXT,
  question: NO_TEXT,
  notes: NO_TEXT,
  areas: [],
  marks: [],
})

/** A story of text slides with these ids. */
export const storyOf = (...ids: string[]): Story => ({
  id: 'm1',
  title: { sv: 'Möte', en: 'Meeting' },
  municipality: '0098',
  vintage: '2025-12-31',
  slides: ids.map((id) => ({ ...textSlide(id), id })),
  decisions: [],
})

const text = fc.record({ sv: fc.string({ maxLength: 40, unit: 'grapheme' }), en: fc.string({ maxLength: 40 }) })
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)
const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
const date = fc.constantFrom('', '2027-03-31')

const slideWords = {
  id,
  headline: text,
  text,
  question: text,
  notes: text,
  areas: fc.uniqueArray(fc.constantFrom('A1', 'A2', '__proto__', 'Å'), { maxLength: 3 }),
  marks: fc.array(
    fc.record({ kind: fc.constantFrom('note' as const, 'ring' as const), x: share, y: share, size: share, text }),
    { maxLength: 3 },
  ),
}

const slides: fc.Arbitrary<Slide> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), ...slideWords }),
  fc.record({
    kind: fc.constant('view' as const),
    query: fc.constantFrom('?view=karta', '?view=data&lang=en'),
    ...slideWords,
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    picture: fc.base64String({ maxLength: 40 }).map((data) => `data:image/png;base64,${data}`),
    alt: text,
    ...slideWords,
  }),
)

/** Any story that the application can make. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  id,
  title: text,
  municipality: fc.constantFrom('0098', ''),
  vintage: fc.constantFrom('2025-12-31', ''),
  slides: fc.uniqueArray(slides, { maxLength: 8, selector: (slide) => slide.id }),
  decisions: fc.uniqueArray(
    fc.record({
      id,
      slideId: fc.constantFrom('s1', ''),
      question: fc.string(),
      decision: fc.string(),
      responsible: fc.string(),
      due: date,
      indicator: fc.constantFrom(null, 'laser_hemma'),
      status: fc.constantFrom('open' as const, 'done' as const),
      decidedOn: date,
      measure: fc.constantFrom(null, 'm1'),
    }),
    { maxLength: 4, selector: (decision) => decision.id },
  ),
})
