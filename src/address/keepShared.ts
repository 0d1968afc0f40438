/**
 * `next` with everything that says the same as in `before` taken from there: lists, objects and what lies in them are the
 * same objects for as long as they say the same, so that "has it changed" is `===` for whoever shows a part of a state.
 * For plain values only, as a decoded address is.
 */
export function keepShared<Value>(before: unknown, next: Value): Value {
  if (Object.is(before, next) || !isNested(before) || !isNested(next)) return next
  if (Array.isArray(before) !== Array.isArray(next)) return next
  const old = before as Readonly<Record<string, unknown>>
  const entries = Object.entries(next).map(([key, value]) => [key, keepShared(old[key], value)] as const)
  const isSame =
    entries.length === Object.keys(old).length &&
    entries.every(([key, value]) => key in old && Object.is(value, old[key]))
  if (isSame) return before as Value
  return (Array.isArray(next) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as Value
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
