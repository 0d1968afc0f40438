import { chanceRing } from '../../../analysis/compass/chanceRing.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { shortNames } from '../../../facts/landscapes/indicatorTexts.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { listText, numberText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'

export interface PullArrow {
  readonly indicatorId: string
  readonly name: string
  /** Head to tail, disc radii, north up; the first begins in the middle and the last ends in the area. */
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
  /** Among the few that are named. */
  readonly isNamed: boolean
}

export interface PullsView {
  readonly areaAt: number
  readonly arrows: readonly PullArrow[]
  readonly sentence: string
  readonly about: string
  /** 95 % of chance, half axes in disc radii and degrees counter-clockwise from east; null where it is unknown. */
  readonly ring: { readonly major: number; readonly minor: number; readonly angle: number } | null
  readonly ringText: string
}

const NAMED = 3
/** An area this near the middle is not pulled anywhere. */
const MIDDLE = 0.08

/**
 * What pulls an area to its place: one arrow per indicator, the longest first, which add up to its true place exactly.
 * Null for an area without a place.
 */
export function pullsView(dataset: Dataset, fit: FittedCompass, areaAt: number, language: Language): PullsView | null {
  const area = dataset.areas[areaAt]
  const placed = area && fit.placement.placed.find(({ areaId }) => areaId === area.id)
  if (!area || !placed) return null
  const { frame } = fit
  const words = compassCatalogue(language).compass.pulls
  const names = shortNames(
    dataset,
    frame.indicators.map(({ id }) => id),
    language,
  )
  const parts = frame.indicators
    .map(({ id }, j) => ({
      id,
      sign: Math.sign(placed.z[j]!),
      x: (placed.z[j]! * frame.W[j]![0]) / frame.rho,
      y: (placed.z[j]! * frame.W[j]![1]) / frame.rho,
    }))
    .sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))
  let [x, y] = [0, 0]
  const arrows = parts.map((part, i): PullArrow => {
    const from = { x, y }
    x += part.x
    y += part.y
    return { indicatorId: part.id, name: names.get(part.id)!, from, to: { x, y }, isNamed: i < NAMED }
  })
  const say = (sign: number): string =>
    listText(
      parts
        .slice(0, NAMED)
        .filter((part) => part.sign === sign)
        .map(
          (part) =>
            `${midSentence(names.get(part.id)!, language)} (${numberText(Math.hypot(part.x, part.y), 2, language)})`,
        ),
      language,
    )
  const [towards, away] = [say(1), say(-1)]
  const both =
    placed.radius < MIDDLE
      ? words.middle
      : towards && away
        ? words.both(words.towards(towards), words.away(away))
        : towards
          ? words.towards(towards)
          : words.pulledAway(away)
  const ring = chanceRing(frame, fit.table, area.id)
  return {
    areaAt,
    arrows,
    sentence: words.sentence(mapName(area, dataset.meta), both),
    about: words.about,
    ring: ring && { ...ring.ellipse },
    ringText: !ring
      ? ''
      : ring.uncounted.length === 0
        ? words.ring
        : words.ringPart(
            numberText(ring.counted.length, 0, language),
            numberText(frame.indicators.length, 0, language),
          ),
  }
}
