import type { CellSheet, CellTable } from './CellTable.ts'
import { roundingOf } from './roundingOf.ts'
import { sharedBlocks, sheetCell } from './sheetCell.ts'
import { UsualDecimals } from './UsualDecimals.ts'

/** The count of one indicator is the counts of two to four others together: ages 0-19 are 0-12 and 13-19. */
export interface IndicatorSum {
  readonly total: CellSheet
  readonly parts: readonly CellSheet[]
}

const MOST_PARTS = 4
/** Sets tried in one area and period; with very many indicators only the smaller sets are. */
const MOST_SETS = 200_000
/** Areas a sum is first looked for in: one may have a zero or a mistake where it matters. */
const PROBES = 2
/** A mistake in the file must not hide a sum from us that a reader sees. */
const MISFITS = 0.05
/** Allowed beside that share while few figures have been seen. */
const FIRST_MISFITS = 2
/** How many sums that fit by chance are accepted, of all that were tried. They only hide more. */
const BY_CHANCE = 0.05

/**
 * Indicators that are sums of other indicators, read from the figures, because no file says so. A set is looked for in
 * one area, and believed when it fits everywhere and would hardly do so by chance: the chance of a fit in a cell is the
 * room that rounding leaves, out of as many counts as the total could be. Indicators that are shares of the same persons
 * are weighed among themselves: they are those that a reader adds up, however many others the package has. Cost: sets of indicators, one figure each; the
 * few that fit there are tried against all figures, and most are given up at the first.
 */
export function findIndicatorSums(cells: CellTable): IndicatorSum[] {
  const decimals = new UsualDecimals()
  const found = new Map<string, IndicatorSum>()
  const sheets = cells.sheets.filter(({ counted, values }) => counted && values)
  const periods = new Set(sheets.flatMap(({ values }) => values!.periods))
  for (const period of periods) {
    const here = sheets.flatMap((sheet) => {
      const start = sheetCell(cells, sheet, period, 0)
      return start === null ? [] : [{ sheet, start }]
    })
    for (const area of probeAreas(cells, here)) {
      const counts = here
        .map(({ sheet, start }) => ({
          sheet,
          count: cells.amount[start + area]!,
          of: sheet.values!.n[start + area - sheet.start]!,
          rounding: roundingOf(cells, sheet, start + area - sheet.start, decimals),
        }))
        .filter(({ count, rounding }) => count > 0 && !Number.isNaN(rounding))
        .sort((a, b) => a.count - b.count)
      eachFit(counts, (whole, members) => {
        const total = whole.sheet
        const parts = members.map(({ sheet }) => sheet)
        const key = [total.start, ...parts.map(({ start }) => start).sort((a, b) => a - b)].join('+')
        if (found.has(key)) return
        const among = members.every(({ of }) => of === whole.of)
          ? counts.filter(({ of }) => of === whole.of).length
          : counts.length
        if (isBelievable(cells, total, parts, setsTried(among), decimals)) found.set(key, { total, parts })
      })
    }
  }
  return [...found.values()]
}

interface Count {
  readonly sheet: CellSheet
  readonly count: number
  /** Denominator; NaN where there is none. */
  readonly of: number
  readonly rounding: number
}

/** The areas with most counts above zero. */
function probeAreas(cells: CellTable, here: readonly { readonly start: number }[]): number[] {
  const above = cells.dataset.areas.map((_, area) => here.filter(({ start }) => cells.amount[start + area]! > 0).length)
  return [...above.keys()].sort((a, b) => above[b]! - above[a]! || a - b).slice(0, PROBES)
}

/** Calls `onFit` for every set of counts that adds up to another one. `counts` in ascending order. */
function eachFit(counts: readonly Count[], onFit: (total: Count, parts: readonly Count[]) => void): void {
  const largest = counts.at(-1)
  if (!largest) return
  const most = largestSet(counts.length)
  const widest = Math.max(...counts.map(({ rounding }) => rounding))
  const parts: Count[] = []
  const search = (from: number, sum: number, rounding: number): void => {
    if (parts.length > 1) {
      for (let at = firstAtLeast(counts, sum - rounding - widest - 0.5); at < counts.length; at++) {
        const total = counts[at]!
        if (total.count > sum + rounding + widest + 0.5) break
        const isNear = Math.abs(total.count - sum) <= rounding + total.rounding + 0.5
        if (isNear && !parts.includes(total)) onFit(total, [...parts])
      }
    }
    if (parts.length === most) return
    for (let at = from; at < counts.length; at++) {
      const part = counts[at]!
      if (sum + part.count > largest.count + rounding + widest + 0.5) return
      parts.push(part)
      search(at + 1, sum + part.count, rounding + part.rounding)
      parts.pop()
    }
  }
  search(0, 0, 0)
}

function largestSet(indicators: number): number {
  let most = 2
  while (most < MOST_PARTS && sets(indicators, most + 1) <= MOST_SETS) most++
  return most
}

/** Sets, and totals for each, that are tried among so many indicators. */
function setsTried(indicators: number): number {
  return sets(indicators, largestSet(indicators)) * indicators
}

/** Sets of two to `most` out of `size`. */
function sets(size: number, most: number): number {
  let all = 0
  let ofSize = size
  for (let members = 2; members <= most; members++) {
    ofSize = (ofSize * (size - members + 1)) / members
    all += ofSize
  }
  return all
}

function firstAtLeast(counts: readonly Count[], least: number): number {
  let low = 0
  let high = counts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (counts[middle]!.count < least) low = middle + 1
    else high = middle
  }
  return low
}

function isBelievable(
  cells: CellTable,
  total: CellSheet,
  parts: readonly CellSheet[],
  tried: number,
  decimals: UsualDecimals,
): boolean {
  const members = [total, ...parts]
  let [checked, misfits] = [0, 0]
  let chance = Math.log(tried)
  for (const starts of sharedBlocks(cells, members)) {
    for (let area = 0; area < cells.dataset.areas.length; area++) {
      const [whole, ...counts] = starts.map((start) => cells.amount[start + area]!)
      const sum = counts.reduce((before, count) => before + count, 0)
      if (Number.isNaN(sum) || Number.isNaN(whole!)) continue
      const room = members.reduce(
        (before, sheet, i) => before + roundingOf(cells, sheet, starts[i]! + area - sheet.start, decimals),
        0.5,
      )
      checked++
      if (Math.abs(sum - whole!) > room) {
        if (++misfits > FIRST_MISFITS + MISFITS * checked) return false
      } else if (counts.every((count) => count > 0)) {
        chance += Math.log(Math.min(1, (2 * room) / (whole! + 1)))
      }
    }
  }
  return misfits <= MISFITS * checked && chance < Math.log(BY_CHANCE)
}
