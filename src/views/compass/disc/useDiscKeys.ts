import { type KeyboardEvent, useMemo, useState } from 'react'
import { ARROW_STEPS, nextArea } from '../../../map/model/stage/nextArea.ts'
import type { DiscDrawing } from '../model/discDrawing.ts'

export interface DiscKeysInput {
  readonly drawing: DiscDrawing | null
  readonly selected: readonly number[]
  readonly view: { readonly spoken: readonly string[] }
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly onZoom: (step: 1 | -1 | 0) => void
}

export interface DiscKeys {
  /** Area with the keyboard's focus, -1 for none. */
  readonly focused: number
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocusChange: (inside: boolean) => void
}

/** The disc from the keyboard: arrows go between areas as they lie on it, + and - enlarge. */
export function useDiscKeys({ drawing, selected, view, onPick, onClear, onZoom }: DiscKeysInput): DiscKeys {
  const [focused, setFocused] = useState(-1)
  const count = view.spoken.length
  const points = useMemo(() => {
    const places = new Map(drawing?.symbols.map(({ mark, x, y }) => [mark.areaAt, { x, y }]))
    return Array.from({ length: count }, (_, at) => places.get(at) ?? null)
  }, [drawing, count])
  const first = (): number => points.findIndex((point) => point !== null)
  const onKey = (event: KeyboardEvent): void => {
    const step = ARROW_STEPS[event.key]
    if (step) setFocused(nextArea(points, focused, step))
    else if (event.key === 'Home') setFocused(first())
    else if (event.key === 'End') setFocused(points.findLastIndex((point) => point !== null))
    else if ((event.key === 'Enter' || event.key === ' ') && focused >= 0) onPick(focused)
    else if (event.key === 'Escape') onClear()
    else if (event.key === '+' || event.key === '-') onZoom(event.key === '+' ? 1 : -1)
    else if (event.key === '0') onZoom(0)
    else return
    event.preventDefault()
  }
  const onFocusChange = (inside: boolean): void => setFocused(inside ? (selected[0] ?? first()) : -1)
  return { focused, onKey, onFocusChange }
}
