import {
  LONGEST_PICTURE,
  LONGEST_STORY_TEXT,
  MOST_DECISIONS,
  MOST_MARKS,
  MOST_SLIDES,
  PICTURE_TYPES,
  STORY_FORMAT,
  STORY_VERSION,
} from '../../../src/domain/Story.ts'
import { LONGEST_ID, LONGEST_QUERY } from '../../../src/ingest/readStory.ts'
import { about, type JsonSchema, listOf, localObject, objectOf, orNull, wordOf } from './JsonSchema.ts'

const upTo = (maxLength: number): JsonSchema => ({ type: 'string', maxLength })
const TEXT = upTo(LONGEST_STORY_TEXT)
const ID: JsonSchema = { ...upTo(LONGEST_ID), minLength: 1 }
const LOCAL = orNull({ anyOf: [TEXT, localObject(orNull(TEXT))] })
const DATE: JsonSchema = orNull({ type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' })
const SHARE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 }

const MARK = objectOf({ kind: wordOf(['note', 'ring']), x: SHARE, y: SHARE, size: SHARE, text: LOCAL }, [
  'kind',
  'x',
  'y',
  'size',
])

const PICTURE: JsonSchema = {
  ...upTo(LONGEST_PICTURE),
  pattern: `^data:(${PICTURE_TYPES.join('|')});base64,[A-Za-z0-9+/]*={0,2}$`,
}

const SLIDE = {
  ...objectOf(
    {
      id: ID,
      kind: about('view: en vy, text: bara ord, picture: en bild ur en fil', wordOf(['view', 'text', 'picture'])),
      headline: about('Rubrik', LOCAL),
      text: about('Text', LOCAL),
      question: about('Frågan som mötet beslutar om', LOCAL),
      notes: about('För den som talar: syns aldrig på bilden', LOCAL),
      areas: about('Delområden som rubriken talar om', orNull(listOf(upTo(LONGEST_ID)))),
      marks: orNull(listOf(MARK, { maxItems: MOST_MARKS })),
      query: about('Vyn, som i adressen efter frågetecknet', orNull(upTo(LONGEST_QUERY))),
      alt: about('Vad bilden visar', LOCAL),
    },
    ['id', 'kind'],
  ),
  anyOf: [
    objectOf({ kind: wordOf(['view', 'text']) }),
    objectOf({ kind: { const: 'picture' }, picture: PICTURE }, ['picture']),
  ],
}

const DECISION = objectOf(
  {
    id: ID,
    slideId: orNull(upTo(LONGEST_ID)),
    question: orNull(TEXT),
    decision: about('Vad mötet beslutade', orNull(TEXT)),
    responsible: about('En roll eller funktion, aldrig en persons namn', orNull(TEXT)),
    due: about('Senast, datum', DATE),
    indicator: about('Måttet som följer upp beslutet', orNull(upTo(LONGEST_ID))),
    status: wordOf(['open', 'done']),
    decidedOn: about('Beslutsdag', DATE),
    measure: about('Insatsen som gjordes av beslutet', orNull(upTo(LONGEST_ID))),
  },
  ['id'],
)

/** stories/*.json: saved views in an order, with what is to be said, asked and decided. */
export const STORY_SCHEMA: JsonSchema = objectOf(
  {
    format: { const: STORY_FORMAT },
    version: { type: 'number', maximum: STORY_VERSION },
    id: ID,
    title: LOCAL,
    municipality: orNull(TEXT),
    vintage: orNull(TEXT),
    slides: orNull(listOf(SLIDE, { maxItems: MOST_SLIDES })),
    decisions: orNull(listOf(DECISION, { maxItems: MOST_DECISIONS })),
  },
  ['format', 'version', 'id'],
)
