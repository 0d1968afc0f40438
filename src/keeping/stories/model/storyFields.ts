import type { Story } from '../../../domain/Story.ts'

/** Everything of a story that can be edited by itself, by where it stands: `["slide","s1","headline","sv"]`. */
export type StoryFields = ReadonlyMap<string, unknown>

/** When each field was last edited, in milliseconds; a field that is not named has never been. */
export type FieldStamps = ReadonlyMap<string, number>

/** Texts in two languages are two fields: one may be written while the other is translated. */
const LOCAL = new Set(['title', 'headline', 'text', 'question', 'notes', 'alt'])
const LISTS = { slides: 'slide', decisions: 'decision' } as const
type ListName = keyof typeof LISTS
/** Without a prototype: names of fields come from storage too. */
type Values = Record<string, unknown>
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[]

/** Where a field stands. Ids come from files and may hold any character. */
export function fieldPath(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

/** Where the order of a list stands. */
export function orderPath(list: ListName): string {
  return fieldPath(list)
}

/** Where it stands that a part of a list was taken away. */
export function gonePath(list: ListName, id: string): string {
  return fieldPath(LISTS[list], id, 'gone')
}

/** A story as its fields. The story's id is not one: it never changes. */
export function takeApart(story: Story): StoryFields {
  const fields = new Map<string, unknown>()
  const take = (place: readonly string[], values: object): void => {
    for (const [key, value] of Object.entries(values))
      if (LOCAL.has(key) && typeof value === 'object')
        for (const [language, text] of Object.entries(value as object))
          fields.set(fieldPath(...place, key, language), text)
      else fields.set(fieldPath(...place, key), value)
  }
  const { id, slides, decisions, ...own } = story
  take([], own)
  for (const [list, parts] of [['slides', slides] as const, ['decisions', decisions] as const]) {
    fields.set(
      orderPath(list),
      parts.map((part) => part.id),
    )
    for (const { id: partId, ...values } of parts) take([LISTS[list], partId], values)
  }
  return fields
}

/**
 * Fields to a story again, as plain values that have not been checked: fields come from storage. A part of a list that was
 * taken away is left out, unless something in it was edited later: a text that somebody went on writing is not lost.
 */
export function putTogether(id: string, fields: StoryFields, stamps: FieldStamps): Readonly<Record<string, unknown>> {
  const story: Values = { __proto__: null, id }
  const parts: Record<ListName, Map<string, Values>> = { slides: new Map(), decisions: new Map() }
  const edited = new Map<string, number>()
  for (const [path, value] of fields) {
    const place = JSON.parse(path) as readonly string[]
    const list = place.length > 1 ? LIST_NAMES.find((name) => LISTS[name] === place[0]) : undefined
    if (!list) {
      if (!LIST_NAMES.some((name) => orderPath(name) === path)) put(story, place, value)
      continue
    }
    const [, partId, ...rest] = place as [string, string, ...string[]]
    if (rest[0] === 'gone') continue
    const part = parts[list].get(partId) ?? { __proto__: null, id: partId }
    parts[list].set(partId, part)
    put(part, rest, value)
    const key = gonePath(list, partId)
    edited.set(key, Math.max(edited.get(key) ?? 0, stamps.get(path) ?? 0))
  }
  for (const list of LIST_NAMES) {
    const isThere = (partId: string): boolean => {
      const gone = stamps.get(gonePath(list, partId))
      return gone === undefined || (edited.get(gonePath(list, partId)) ?? 0) > gone
    }
    const order = orderOf(fields, list)
    // What the order does not name was edited after it was taken away, elsewhere: last is where it is seen.
    const ids = [...order, ...[...parts[list].keys()].filter((partId) => !order.includes(partId)).sort()]
    story[list] = ids.flatMap((partId) => {
      const part = parts[list].get(partId)
      return part && isThere(partId) ? [list === 'slides' ? { kind: 'text', ...part } : part] : []
    })
  }
  return story
}

/** The order of a list, without repetitions. */
export function orderOf(fields: StoryFields, list: ListName): readonly string[] {
  const order = fields.get(orderPath(list))
  return Array.isArray(order) ? [...new Set(order.filter((id): id is string => typeof id === 'string'))] : []
}

function put(holder: Values, [key, language]: readonly string[], value: unknown): void {
  if (key === undefined) return
  if (language === undefined) {
    holder[key] = value
    return
  }
  holder[key] = { ...(holder[key] as object | undefined), [language]: value }
}
