import type { CellSheet } from './CellTable.ts'
import { decimalsOf } from './decimalsOf.ts'

/** Figures looked at to find how many decimals a column is written with. */
const ENOUGH = 200

/** How many decimals the figures of an indicator are usually written with: the median of its first figures. */
export class UsualDecimals {
  readonly #known = new Map<CellSheet, number>()

  of(sheet: CellSheet): number {
    const known = this.#known.get(sheet)
    if (known !== undefined) return known
    const { value } = sheet.values!
    const seen: number[] = []
    for (let i = 0; i < value.length && seen.length < ENOUGH; i++) {
      if (Number.isFinite(value[i]!)) seen.push(decimalsOf(value[i]!))
    }
    const usual = seen.sort((a, b) => a - b)[seen.length >> 1] ?? 0
    this.#known.set(sheet, usual)
    return usual
  }
}
