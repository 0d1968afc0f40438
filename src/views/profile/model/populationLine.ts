import type { Language } from '../../../domain/LocalText.ts'
import { type Period, periodStart } from '../../../domain/Period.ts'
import { numberText } from '../../../words/format.ts'
import type { PopulationChange } from './populationChange.ts'

/** A line of counts with its axis, in pixels of a drawing of the given size. */
export interface PopulationLine {
  readonly width: number
  readonly height: number
  readonly path: string
  readonly dots: readonly { readonly x: number; readonly y: number; readonly period: Period; readonly text: string }[]
  readonly ticks: readonly { readonly y: number; readonly text: string }[]
  /** Where the axis begins, when not at zero; empty at zero. */
  readonly startsAt: string
  readonly left: number
}

const FOOT = 20
const TOP = 18
const RIGHT = 26
const LEFT = 42
/** From the axis to the first point, so that its figure keeps off those of the axis. */
const INSET = 18
/** Steps of an axis are these times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]

/** Two to four round lines below the counts; the axis is cut where zero would flatten the line, and says so. */
export function populationLine(
  { points }: PopulationChange,
  width: number,
  height: number,
  language: Language,
): PopulationLine {
  const counts = points.map(({ persons }) => persons)
  const { low, high, step } = axisOf(Math.min(...counts), Math.max(...counts))
  const times = points.map(({ period }, at) => {
    const start = periodStart(period)
    return Number.isFinite(start) ? start : at
  })
  const [early, late] = [Math.min(...times), Math.max(...times)]
  const x = (time: number) =>
    round(LEFT + INSET + ((time - early) / (late - early || 1)) * (width - LEFT - INSET - RIGHT))
  const y = (count: number) => round(TOP + (1 - (count - low) / (high - low)) * (height - TOP - FOOT))
  const dots = points.map(({ period, persons }, at) => ({
    x: x(times[at]!),
    y: y(persons),
    period,
    text: numberText(persons, 0, language),
  }))
  const ticks: { y: number; text: string }[] = []
  for (let count = low; count <= Math.max(...counts) && ticks.length < 6; count += step)
    ticks.push({ y: y(count), text: numberText(count, 0, language) })
  return {
    width,
    height,
    dots,
    ticks,
    left: LEFT,
    path: `M${dots.map((dot) => `${dot.x},${dot.y}`).join('L')}`,
    startsAt: low === 0 ? '' : numberText(low, 0, language),
  }
}

function axisOf(least: number, greatest: number): { low: number; high: number; step: number } {
  const span = greatest - least
  const fromZero = span > greatest / 3 || greatest === 0
  const reach = fromZero ? greatest : Math.max(span, 2)
  const raw = Math.max(1, reach / 2.5)
  const size = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, (STEPS.find((part) => part * size >= raw) ?? 10) * size)
  const low = fromZero ? 0 : Math.max(0, Math.floor(least / step) * step)
  return { low, high: Math.max(greatest, low + step), step }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
