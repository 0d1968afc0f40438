import type { DoseAgainstNeed } from '../../../../analysis/effort/doseAgainstNeed.ts'
import type { PresenceStep } from '../../../../analysis/effort/presenceCurve.ts'
import { axisTicks } from '../../../../charts/model/axisTicks.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import { mapName } from '../../../../facts/figures/mapName.ts'
import { numberText, valueText } from '../../../../words/format.ts'
import type { BoardInput } from '../../board/model/BoardInput.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'

export interface PictureTick {
  readonly at: number
  readonly text: string
}

export interface PictureDot {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  readonly x: number
  readonly y: number
  /** Radius as a share of the largest. */
  readonly size: number
  readonly reading: string
}

/** A square picture with axes 0-1: a cloud with a line, or a curve beside the diagonal. */
export interface DosePicture {
  readonly id: 'scatter' | 'curve' | 'presence'
  readonly title: string
  readonly xTitle: string
  readonly yTitle: string
  readonly xTicks: readonly PictureTick[]
  readonly yTicks: readonly PictureTick[]
  readonly dots: readonly PictureDot[]
  /** Corners of the curve or ends of the line. */
  readonly path: readonly (readonly [x: number, y: number])[]
  /** Steps of the curve that belong to areas with a directed measure. */
  readonly strong: readonly number[]
  /** An even spread, for a curve. */
  readonly diagonal: string
  readonly note: string
}

/** The pictures there are figures for: the cloud and the concentration curve of known doses, else where measures are. */
export function dosePictures(
  input: BoardInput,
  found: DoseAgainstNeed | null,
  presence: readonly PresenceStep[] | null,
): DosePicture[] {
  const pictures: DosePicture[] = []
  if (found?.line) pictures.push(scatterOf(input, found))
  if (found?.curve) pictures.push(curveOf(input, found))
  if (!found?.line && presence) pictures.push(presenceOf(input, presence))
  return pictures
}

function scatterOf({ dataset, state }: BoardInput, { points, line, effort }: DoseAgainstNeed): DosePicture {
  const { language } = state
  const words = effortCatalogue(language).dose
  const xs = axisTicks(Math.min(...points.map(({ need }) => need)), Math.max(...points.map(({ need }) => need)))
  const ys = axisTicks(0, Math.max(...points.map(({ dose }) => dose)))
  const most = Math.max(...points.map(({ persons }) => persons))
  const x = (need: number) => (need - xs.low) / (xs.high - xs.low)
  const y = (dose: number) => (dose - ys.low) / (ys.high - ys.low)
  const ticks = (axis: typeof xs, at: (value: number) => number) =>
    axis.ticks.map((value) => ({ at: at(value), text: numberText(value, axis.decimals, language) }))
  const ends = [xs.low, xs.high].map((need): [number, number] => [x(need), y(line!.intercept + line!.slope * need)])
  return {
    id: 'scatter',
    title: words.scatterTitle,
    xTitle: words.scatterX,
    strong: [],
    diagonal: '',
    yTitle: words.scatterY(words.kinds[effort.kind]),
    xTicks: ticks(xs, x),
    yTicks: ticks(ys, y),
    path: ends,
    note: words.methodNote,
    dots: points.map(({ areaId, need, dose, persons }) => {
      const areaAt = dataset.areaIndex.get(areaId)!
      const name = mapName(dataset.areas[areaAt]!, dataset.meta)
      return {
        areaId,
        areaAt,
        name,
        x: x(need),
        y: y(dose),
        size: Math.sqrt(persons / most),
        reading: `${numberText(need, 1, language)} · ${numberText(dose, 2, language)}`,
      }
    }),
  }
}

function curveOf({ state }: BoardInput, { curve }: DoseAgainstNeed): DosePicture {
  const words = effortCatalogue(state.language).dose
  return {
    id: 'curve',
    title: words.curveTitle,
    xTitle: words.curveX,
    yTitle: words.curveY,
    diagonal: words.even,
    xTicks: shares(state),
    yTicks: shares(state),
    dots: [],
    strong: [],
    note: '',
    path: [[0, 0], ...curve!.map(({ population, quantity }): [number, number] => [population, quantity])],
  }
}

function presenceOf({ state }: BoardInput, steps: readonly PresenceStep[]): DosePicture {
  const words = effortCatalogue(state.language).dose
  return {
    id: 'presence',
    title: words.presenceTitle,
    xTitle: words.presenceX,
    yTitle: words.presenceY,
    xTicks: shares(state),
    yTicks: shares(state),
    dots: [],
    diagonal: words.even,
    note: words.presenceNote,
    path: [[0, 0], ...steps.map(({ population, served }): [number, number] => [population, served])],
    strong: steps.flatMap(({ isServed }, at) => (isServed ? [at] : [])),
  }
}

function shares({ language }: BoardInput['state']): PictureTick[] {
  return [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: valueText(100 * at, 'percent', 0, language) }))
}
