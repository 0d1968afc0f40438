import { MAX_COMPASS_INDICATORS } from '../../../address/CompassQuestion.ts'
import { tableIndex } from '../../../analysis/compass/CompassTable.ts'
import { compassFromDataset } from '../../../analysis/compass/compassFromDataset.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { compassTrails, type TrailStop } from '../../../analysis/compass/compassTrails.ts'
import { frameDrift } from '../../../analysis/compass/frameDrift.ts'
import { groupMoves } from '../../../analysis/compass/groupMoves.ts'
import { movement } from '../../../analysis/compass/movement.ts'
import { partsOfWhole } from '../../../analysis/compass/partsOfWhole.ts'
import type { PlacedArea } from '../../../analysis/compass/placeAreas.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { IndicatorId } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import { memo } from '../../../domain/memo.ts'
import { compassIndicators } from '../../../facts/landscapes/compassRequest.ts'
import { shortNames } from '../../../facts/landscapes/indicatorTexts.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { listText, numberText, valueText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'

export interface CompassTime {
  /** Periods in which a place can be drawn for all indicators; fewer than two: no trail. */
  readonly periods: readonly string[]
  /** By position in the dataset: a place per period, null where the area has none then. */
  readonly trails: readonly (readonly ({ readonly x: number; readonly y: number } | null)[])[]
  readonly municipality: readonly ({ readonly x: number; readonly y: number } | null)[]
  readonly sentences: readonly string[]
  /** Whether the disc still fits the latest year. */
  readonly drift: string
  /** A set of indicators that does have the years. */
  readonly offer: { readonly indicators: readonly IndicatorId[]; readonly text: string } | null
}

const NAMED = 2
const MOST_MOVED = 3
/** Shorter movements round to nothing. */
const STILL = 0.005

const trailStops = memo((fit: FittedCompass) => compassTrails(fit.frame, fit.table))

/** The areas over the years: trails, what moved them, or why there are none. */
export function compassTime(
  dataset: Dataset,
  fit: FittedCompass,
  selected: readonly number[],
  language: Language,
): CompassTime {
  const stops = trailStops(fit)
  const at = stops.map(({ placement }) => new Map(placement.placed.map((area) => [area.areaId, area])))
  const possible = stops.length > 1
  return {
    periods: stops.map(({ period }) => period),
    trails: dataset.areas.map(({ id }) =>
      at.map((places) => {
        const area = places.get(id)
        return area ? { x: area.drawnX, y: area.drawnY } : null
      }),
    ),
    municipality: stops.map(({ reference }) => reference && { x: reference.drawnX, y: reference.drawnY }),
    sentences: possible ? movements(dataset, fit, stops, selected, language) : [noTrail(dataset, fit, stops, language)],
    drift: possible ? driftText(fit, stops.at(-1)!.period, language) : '',
    offer: possible ? null : offerOf(dataset, language),
  }
}

/** How much of the latest year's differences the disc shows, beside the most that any disc could. */
function driftText(fit: FittedCompass, period: string, language: Language): string {
  const drift = frameDrift(fit.frame, fit.table, period)
  if (!drift) return ''
  const words = compassCatalogue(language).compassPanel.time
  const percent = (share: number): string => valueText(share * 100, 'percent', 0, language)
  const [shown, best] = [percent(drift.frozen), percent(drift.best)]
  return drift.newVersion ? words.driftOutgrown(period, shown, best) : words.driftHolds(period, shown, best)
}

function noTrail(dataset: Dataset, fit: FittedCompass, stops: readonly TrailStop[], language: Language): string {
  const words = compassCatalogue(language).compassPanel.time
  const ids = fit.frame.indicators.map(({ id }) => id)
  const several = ids.filter((id) => periodsOf(dataset, id).length > 1).length
  const [has, of] = [several, ids.length].map((count) => numberText(count, 0, language)) as [string, string]
  const only = stops[0]?.period
  return only ? words.none(only, has, of) : words.noneAtAll(has, of)
}

/** Indicators that share at least three periods, as many as there are; null when fewer than three do. */
function offerOf(dataset: Dataset, language: Language): CompassTime['offer'] {
  const usable = compassIndicators(dataset)
  let best: { ids: IndicatorId[]; periods: readonly string[] } | null = null
  for (const { id } of usable) {
    const periods = periodsOf(dataset, id)
    if (periods.length < 3) continue
    const ids = usable
      .map((each) => each.id)
      .filter((other) => periods.every((p) => periodsOf(dataset, other).includes(p)))
    if (ids.length >= 3 && ids.length > (best?.ids.length ?? 0)) best = { ids, periods }
  }
  if (!best) return null
  const indicators = withoutSurplus(dataset, best.ids, best.periods.at(-1)!).slice(0, MAX_COMPASS_INDICATORS)
  const words = compassCatalogue(language).compassPanel.time
  const text = words.offer(numberText(indicators.length, 0, language), best.periods[0]!, best.periods.at(-1)!)
  return { indicators, text }
}

/** The last of shares that make up one whole follows from the others, and is left out where three indicators remain. */
function withoutSurplus(dataset: Dataset, ids: readonly IndicatorId[], period: string): IndicatorId[] {
  const table = compassFromDataset(dataset, { indicatorIds: ids, weights: 'equal' })
  const at = table.periods.indexOf(period)
  const rows = table.areaIds.map((_, area) => ids.map((_, j) => table.values[tableIndex(table, at, j, area)]!))
  const surplus = new Set(partsOfWhole(rows, table.shares).map((set) => ids[set.at(-1)!]!))
  const kept = ids.filter((id) => !surplus.has(id))
  return kept.length >= 3 ? kept : [...ids]
}

function movements(
  dataset: Dataset,
  fit: FittedCompass,
  stops: readonly TrailStop[],
  selected: readonly number[],
  language: Language,
): string[] {
  const words = compassCatalogue(language).compassPanel.time
  const series = (id: string): PlacedArea[] =>
    stops.flatMap(({ placement }) => placement.placed.find(({ areaId }) => areaId === id) ?? [])
  const span = words.span(stops[0]!.period, stops.at(-1)!.period)
  const base = fit.frame.level === 'relative' ? words.relative : words.actual
  if (selected.length === 0) {
    const moved = dataset.areas
      .map(({ id, name }) => ({ name, series: series(id) }))
      .filter((area) => area.series.length > 1)
      .map((area) => ({
        name: area.name,
        distance: movement(fit.frame, area.series[0]!, area.series.at(-1)!).distance,
      }))
      .filter(({ distance }) => distance >= STILL)
      .sort((a, b) => b.distance - a.distance)
    const far = moved.slice(0, MOST_MOVED).map(({ name, distance }) => `${name} (${numberText(distance, 2, language)})`)
    const said = moved.length > MOST_MOVED ? words.most : words.onlyMoved
    return [far.length === 0 ? words.noneMoved : said(listText(far, language)), `${span} ${base}`, words.chance]
  }
  const own = selected.flatMap((areaAt) => {
    const area = dataset.areas[areaAt]!
    const places = series(area.id)
    if (places.length < 2) return []
    return [movementSentence(dataset, fit, area.name, places, language), ...moves(area.name, places, stops, language)]
  })
  return [...own, `${span} ${base}`, words.chance]
}

/** "Noltorp flyttade 0,21 mot söder, mest av ekonomiskt bistånd (0,05) och ensamhushåll (0,06)." */
function movementSentence(
  dataset: Dataset,
  fit: FittedCompass,
  name: string,
  places: readonly PlacedArea[],
  language: Language,
): string {
  const words = compassCatalogue(language).compassPanel.time
  const moved = movement(fit.frame, places[0]!, places.at(-1)!)
  if (moved.distance < STILL || moved.angle === null) return words.stood(name)
  const names = shortNames(
    dataset,
    fit.frame.indicators.map(({ id }) => id),
    language,
  )
  const parts = [...moved.parts]
    .sort((a, b) => b.along - a.along)
    .slice(0, NAMED)
    .filter((part) => part.along >= STILL)
    .map((part) => `${midSentence(names.get(part.indicatorId)!, language)} (${numberText(part.along, 2, language)})`)
  const [distance, direction] = [numberText(moved.distance, 2, language), directionWord(moved.angle, language)]
  return parts.length === 0
    ? words.movedPlain(name, distance, direction)
    : words.moved(name, distance, direction, listText(parts, language))
}

function moves(name: string, places: readonly PlacedArea[], stops: readonly TrailStop[], language: Language): string[] {
  const words = compassCatalogue(language).compassPanel.time
  if (places.length < stops.length) return []
  const text = (group: number): string => numberText(group + 1, 0, language)
  return groupMoves(places)
    .filter((move) => move.reported)
    .map((move) => words.group(name, text(move.from), text(move.to), stops[move.at]!.period))
}

/** One of eight compass words for an angle counter-clockwise from east. */
export function directionWord(angle: number, language: Language): string {
  const eighth = ((Math.round(angle / 45) % 8) + 8) % 8
  return compassCatalogue(language).compassPanel.directions[eighth]!
}
