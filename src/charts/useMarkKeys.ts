import { type KeyboardEvent, useState } from 'react'
import type { HoverStore } from '../ui/HoverStore.ts'

export interface MarkKeysInput {
  /** Areas in the order the arrows walk: along the axis, or down the list. */
  readonly order: readonly number[]
  readonly selected: readonly number[]
  /** Areas a step up or down jumps; 0 leaves those keys to `onRow`. */
  readonly rowStep: number
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly onRow?: (step: 1 | -1) => void
}

export interface MarkKeys {
  /** Area with the keyboard's focus, -1 for none. */
  readonly focused: number
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocusChange: (inside: boolean) => void
}

/**
 * The marks of a chart from the keyboard: one tab stop, arrows along the marks, Home and End to the ends, Enter chooses.
 * The area with the focus is pointed at everywhere, as with the mouse.
 */
export function useMarkKeys({ order, selected, rowStep, hover, onPick, onRow }: MarkKeysInput): MarkKeys {
  const [focused, setFocused] = useState(-1)
  const go = (areaAt: number | undefined): void => {
    if (areaAt === undefined) return
    setFocused(areaAt)
    hover.set(areaAt)
  }
  const along = (step: number): void => {
    const at = order.indexOf(focused)
    go(order[Math.max(0, Math.min(order.length - 1, at < 0 ? 0 : at + step))])
  }
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event
    if (key === 'ArrowRight') along(1)
    else if (key === 'ArrowLeft') along(-1)
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const sign = key === 'ArrowDown' ? 1 : -1
      if (rowStep > 0) along(sign * rowStep)
      else if (onRow) onRow(sign)
      else return
    } else if (key === 'Home') go(order[0])
    else if (key === 'End') go(order.at(-1))
    else if ((key === 'Enter' || key === ' ') && focused >= 0) onPick(focused)
    else return
    event.preventDefault()
  }
  const onFocusChange = (inside: boolean): void => {
    const first = selected.find((areaAt) => order.includes(areaAt)) ?? order[0] ?? -1
    setFocused(inside ? first : -1)
    hover.set(inside ? first : -1)
  }
  return { focused, onKey, onFocusChange }
}
