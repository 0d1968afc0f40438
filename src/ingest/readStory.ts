import { LANGUAGES, type LocalText, localText, NO_TEXT } from '../domain/LocalText.ts'
import {
  type Decision,
  LONGEST_PICTURE,
  LONGEST_STORY_TEXT,
  MOST_DECISIONS,
  MOST_MARKS,
  MOST_SLIDES,
  PICTURE_TYPES,
  type Slide,
  type SlideMark,
  STORY_FORMAT,
  STORY_VERSION,
  type Story,
} from '../domain/Story.ts'
import type { IssueLog } from './IssueLog.ts'
import { parseJson } from './parseJson.ts'
import { isObject } from './readFeatures.ts'

type Json = Readonly<Record<string, unknown>>

export const LONGEST_ID = 80
export const LONGEST_QUERY = 4000
const MOST_AREAS = 200

/**
 * The text of a story file to a story, or null with an error when it is no story or one of a later version. What is of
 * the wrong kind or too long is left out with an issue at its path; ids that are not unique are replaced. Whether the
 * views still exist in this package is judged where the package is known. Never throws; nothing is ever run or fetched.
 */
export function readStory(text: string, log: IssueLog): Story | null {
  const root = parseJson(text, log)
  if (root === undefined) return null
  if (!isObject(root) || root.format !== STORY_FORMAT) {
    log.error('story-not-a-story')
    return null
  }
  if (typeof root.version !== 'number' || root.version > STORY_VERSION) {
    log.error('story-newer', {}, { version: String(root.version), known: STORY_VERSION })
    return null
  }
  const reader = new StoryReader(log)
  const slideIds = new Set<string>()
  const decisionIds = new Set<string>()
  return {
    id: reader.id(root, '', new Set(), 'm'),
    title: reader.local(root, 'title', ''),
    municipality: reader.text(root, 'municipality', ''),
    vintage: reader.text(root, 'vintage', ''),
    slides: reader.list(root, 'slides', '', MOST_SLIDES).flatMap(([slide, path]) => {
      const read = reader.slide(slide, path, slideIds)
      return read ? [read] : []
    }),
    decisions: reader
      .list(root, 'decisions', '', MOST_DECISIONS)
      .map(([decision, path]) => reader.decision(decision, path, decisionIds)),
  }
}

class StoryReader {
  constructor(readonly log: IssueLog) {}

  slide(entry: Json, path: string, taken: Set<string>): Slide | null {
    const base = {
      id: this.id(entry, path, taken, 's'),
      headline: this.local(entry, 'headline', path),
      text: this.local(entry, 'text', path),
      question: this.local(entry, 'question', path),
      notes: this.local(entry, 'notes', path),
      areas: this.#words(entry, 'areas', path),
      marks: this.list(entry, 'marks', path, MOST_MARKS).flatMap(([mark, at]) => this.#mark(mark, at) ?? []),
    }
    if (entry.kind === 'text') return { ...base, kind: 'text' }
    if (entry.kind === 'view') return { ...base, kind: 'view', query: this.text(entry, 'query', path, LONGEST_QUERY) }
    if (entry.kind === 'picture') {
      const { picture } = entry
      if (typeof picture === 'string' && isPicture(picture))
        return { ...base, kind: 'picture', picture, alt: this.local(entry, 'alt', path) }
      this.#invalid(`${path}.picture`)
      return { ...base, kind: 'text' }
    }
    this.#invalid(`${path}.kind`)
    return null
  }

  decision(entry: Json, path: string, taken: Set<string>): Decision {
    return {
      id: this.id(entry, path, taken, 'b'),
      slideId: this.text(entry, 'slideId', path, LONGEST_ID),
      question: this.text(entry, 'question', path),
      decision: this.text(entry, 'decision', path),
      responsible: this.text(entry, 'responsible', path),
      due: this.#date(entry, 'due', path),
      indicator: this.text(entry, 'indicator', path, LONGEST_ID) || null,
      status: entry.status === 'done' ? 'done' : 'open',
      decidedOn: this.#date(entry, 'decidedOn', path),
      measure: this.text(entry, 'measure', path, LONGEST_ID) || null,
    }
  }

  /** The objects of a list with their paths; what is no object, and what is more than the most, is left out. */
  list(holder: Json, key: string, path: string, most: number): (readonly [Json, string])[] {
    const own = joined(path, key)
    const value = holder[key]
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.#invalid(own)
      return []
    }
    if (value.length > most) this.log.warning('story-too-much', { column: own }, { most })
    return value.slice(0, most).flatMap((entry: unknown, i) => {
      if (isObject(entry)) return [[entry, `${own}[${i}]`] as const]
      this.#invalid(`${own}[${i}]`)
      return []
    })
  }

  text(holder: Json, key: string, path: string, longest = LONGEST_STORY_TEXT): string {
    const value = holder[key]
    if (value === undefined || value === null) return ''
    if (typeof value !== 'string') {
      this.#invalid(joined(path, key))
      return ''
    }
    if (value.length <= longest) return value
    this.log.warning('story-too-much', { column: joined(path, key) }, { most: longest })
    return value.slice(0, longest)
  }

  local(holder: Json, key: string, path: string): LocalText {
    const value = holder[key]
    if (value === undefined || value === null) return NO_TEXT
    const own = joined(path, key)
    // A text in one language, as a person would write it by hand.
    if (typeof value === 'string') return { ...NO_TEXT, [LANGUAGES[0]]: this.text(holder, key, path) }
    if (isObject(value)) return localText((language) => this.text(value, language, own))
    this.#invalid(own)
    return NO_TEXT
  }

  id(holder: Json, path: string, taken: Set<string>, prefix: string): string {
    const given = this.text(holder, 'id', path, LONGEST_ID)
    let id = given || `${prefix}1`
    for (let number = 1; taken.has(id); number++) id = `${prefix}${number}`
    if (id !== given) this.log.warning('story-field-invalid', { column: joined(path, 'id') }, { used: id })
    taken.add(id)
    return id
  }

  #words(holder: Json, key: string, path: string): string[] {
    const value = holder[key]
    if (value === undefined || value === null) return []
    if (!Array.isArray(value) || value.some((word) => typeof word !== 'string' || word.length > LONGEST_ID)) {
      this.#invalid(joined(path, key))
      return []
    }
    return [...new Set(value as string[])].slice(0, MOST_AREAS)
  }

  #mark(entry: Json, path: string): SlideMark | null {
    const share = (key: string): number => {
      const value = entry[key]
      return typeof value === 'number' && value >= 0 && value <= 1 ? value : Number.NaN
    }
    const { kind } = entry
    const mark = { x: share('x'), y: share('y'), size: share('size') }
    if ((kind !== 'note' && kind !== 'ring') || [mark.x, mark.y, mark.size].some(Number.isNaN)) {
      this.#invalid(path)
      return null
    }
    return { kind, ...mark, text: this.local(entry, 'text', path) }
  }

  #date(holder: Json, key: string, path: string): string {
    const value = this.text(holder, key, path, LONGEST_ID)
    if (value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
    this.#invalid(joined(path, key))
    return ''
  }

  #invalid(column: string): void {
    this.log.warning('story-field-invalid', { column }, { used: '' })
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** A raster picture as a data address in base64, and nothing else. */
export function isPicture(address: string): boolean {
  if (address.length > LONGEST_PICTURE) return false
  const type = PICTURE_TYPES.find((known) => address.startsWith(`data:${known};base64,`))
  return type !== undefined && /^[A-Za-z0-9+/]*={0,2}$/.test(address.slice(`data:${type};base64,`.length))
}
