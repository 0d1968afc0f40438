import { useCallback, useRef, useState } from 'react'
import type { KeptStorage } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'

type Texts = Readonly<Record<string, string>>

export interface Typed<T extends Texts> {
  readonly value: T
  /** Whether what stands in the form was typed before the page was left. */
  readonly isKept: boolean
  readonly write: (changes: Partial<T>) => void
  /** Forgets what was typed: it has been saved, or is not wanted. */
  readonly forget: () => void
}

const keyOf = (form: string): string => `social-kompass:form:${form}`

/**
 * What is typed in a form that has not been saved, kept in this browser at every key: leaving the page, by whatever
 * way, takes none of it. Without storage it lasts as long as the form. `form` tells forms apart, and what they are about.
 */
export function useTyped<T extends Texts>(form: string, initial: T): Typed<T> {
  const first = useRef(initial).current
  const [{ value, isKept }, setTyped] = useState(() => {
    const kept = readTyped(form, initial)
    return { value: kept ?? initial, isKept: kept !== null }
  })
  const write = useCallback(
    (changes: Partial<T>) =>
      setTyped((before) => {
        const next = { ...before.value, ...changes }
        writeTyped(form, differing(first, next))
        return { value: next, isKept: false }
      }),
    [form, first],
  )
  const forget = useCallback(() => writeTyped(form, null), [form])
  return { value, isKept, write, forget }
}

/** What was typed in a form and never saved; null when there is nothing, or nothing that can be read. */
export function readTyped<T extends Texts>(
  form: string,
  initial: T,
  storage: KeptStorage | null = packageStorage(),
): T | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(keyOf(form)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const own = Object.entries(kept).filter(([key, text]) => Object.hasOwn(initial, key) && typeof text === 'string')
    const read = { ...initial, ...Object.fromEntries(own) }
    return own.some(([key, text]) => initial[key] !== text) ? read : null
  } catch {
    return null
  }
}

/** Only what was typed: what it is put into may be of another version when it is read. Null when nothing differs. */
function differing<T extends Texts>(first: T, value: T): Texts | null {
  const entries = Object.entries(value).filter(([key, text]) => first[key] !== text)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Keeps what is typed; null forgets it. A browser that refuses keeps nothing. */
export function writeTyped(form: string, value: Texts | null, storage: KeptStorage | null = packageStorage()): void {
  try {
    if (value === null) storage?.removeItem(keyOf(form))
    else storage?.setItem(keyOf(form), JSON.stringify(value))
  } catch {
    // Full or forbidden: the form itself still has it.
  }
}
