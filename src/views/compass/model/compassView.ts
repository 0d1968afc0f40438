import type { CompassPicture, CompassWeights } from '../../../address/CompassQuestion.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { PlacedArea } from '../../../analysis/compass/placeAreas.ts'
import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { shortNames } from '../../../facts/landscapes/indicatorTexts.ts'
import { covarianceEllipse, type Ellipse } from '../../../stats/covarianceEllipse.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { numberText, valueText } from '../../../words/format.ts'
import { compassPicture, type PicturePoint } from './compassPicture.ts'
import { type LandscapeRow, landscapeRows, type OwnNames } from './landscapeRows.ts'
import { BADLY_SEEN, type QualityStrip, qualityStrip } from './qualityStrip.ts'

export interface CompassMagnet {
  readonly indicatorId: string
  readonly name: string
  /** How much of it is seen, in words; empty where the picture does not say. */
  readonly note: string
  /** The same for a phone: the number alone. */
  readonly shortNote: string
  /** Degrees counter-clockwise from east. */
  readonly angle: number
  /** 0-1, for the size of the magnet. */
  readonly strength: number
  /** Shown so badly that it is drawn hollow. */
  readonly isWeak: boolean
}

export interface CompassMark {
  readonly areaAt: number
  readonly areaId: string
  /** For the disc. */
  readonly name: string
  readonly x: number
  readonly y: number
  readonly group: number
  /** The other landscape of an area on a border, else null. */
  readonly borderTo: number | null
  readonly isPale: boolean
  readonly isHollow: boolean
  /** Share of the largest population, 0-1. */
  readonly size: number
  /** Where it may lie, 95 %, when some of its figures are missing and predicted: half axes in disc radii, degrees counter-clockwise from east. */
  readonly missingRing: Ellipse | null
}

/** A finished compass: what to draw, what to write and what to say about it. Places in disc radii, north up. */
export interface CompassView {
  readonly fit: FittedCompass
  readonly picture: CompassPicture
  readonly title: string
  readonly subtitle: string
  readonly discName: string
  readonly indicatorsText: string
  readonly landscapesText: string
  readonly yearsText: string
  readonly magnets: readonly CompassMagnet[]
  readonly marks: readonly CompassMark[]
  readonly municipality: PicturePoint | null
  readonly landscapes: readonly LandscapeRow[]
  readonly quality: QualityStrip
  readonly footnotes: readonly string[]
  /** Says how many names found no room on the disc. */
  readonly unnamed: (count: number) => string
  /** What a screen reader says of each area, by position in the dataset. */
  readonly spoken: readonly string[]
}

export interface CompassViewInput {
  readonly dataset: Dataset
  readonly fit: FittedCompass
  readonly picture: CompassPicture
  readonly weights: CompassWeights
  readonly own: OwnNames
  readonly language: Language
}

/** Below this the disc shows an indicator badly. */
const WEAK_MAGNET = 0.3

export function compassView({ dataset, fit, picture, weights, own, language }: CompassViewInput): CompassView {
  const words = compassCatalogue(language).compass
  const drawn = compassPicture(fit, picture)
  const landscapes = landscapeRows(dataset, fit, own, language)
  const isCompass = drawn.picture === 'compass'
  const marks = compassMarks(dataset, fit, drawn.places, isCompass)
  const ids = fit.frame.indicators.map(({ id }) => id)
  const names = shortNames(dataset, ids, language)
  const badly = isCompass ? marks.filter((mark) => mark.isPale).map((mark) => mark.name) : []
  const count = numberText(ids.length, 0, language)
  return {
    fit,
    picture: drawn.picture,
    title: words.title(fit.frame.centroids.length),
    subtitle: drawn.picture === picture ? words.pictureCaptions[picture] : words.pictureUnavailable,
    discName: words.discName(numberText(marks.length, 0, language), count),
    indicatorsText: words.indicatorsButton(count, words.weightsShort[weights]),
    landscapesText: words.landscapesButton(numberText(fit.frame.centroids.length, 0, language)),
    yearsText: yearsText(fit.frame.window),
    magnets: drawn.magnets.map(({ indicatorId, angle, shown }) => {
      const percent = shown === null ? '' : valueText(shown * 100, 'percent', 0, language)
      const isWeak = shown !== null && shown < WEAK_MAGNET
      return {
        indicatorId,
        name: names.get(indicatorId)!,
        note: percent && (isWeak ? words.seenBadly(percent) : words.seen(percent)),
        shortNote: percent,
        angle,
        strength: shown ?? 0.5,
        isWeak,
      }
    }),
    marks,
    municipality: drawn.municipality,
    landscapes,
    quality: qualityStrip(fit, badly, language),
    unnamed: (names) => catalogue(language).map.unnamed(numberText(names, 0, language)),
    footnotes: [
      words.sizeNote,
      ...(marks.some((mark) => mark.isPale) ? [words.paleNote] : []),
      ...(marks.some((mark) => mark.isHollow) ? [words.hollowNote] : []),
      ...(marks.some((mark) => mark.missingRing) ? [words.missingRingNote] : []),
    ],
    spoken: spokenMarks(dataset, fit, landscapes, language),
  }
}

/** `2024–2025`, or the single years when they do not follow each other. */
export function yearsText(periods: readonly string[]): string {
  const first = Number(periods[0])
  const isRun = periods.length > 1 && periods.every((period, i) => Number(period) === first + i)
  // The joiners keep the range on one line.
  return isRun ? `${periods[0]}\u2060–\u2060${periods.at(-1)}` : periods.join(', ')
}

function compassMarks(
  dataset: Dataset,
  fit: FittedCompass,
  places: ReadonlyMap<string, PicturePoint>,
  isCompass: boolean,
): CompassMark[] {
  const population = residentCounts(dataset)
  const largest = population.reduce((most, persons) => (persons > most ? persons : most), 0)
  return fit.placement.placed.flatMap((area): CompassMark[] => {
    const place = places.get(area.areaId)
    if (!place) return []
    const areaAt = dataset.areaIndex.get(area.areaId)!
    const persons = population[areaAt]!
    return [
      {
        areaAt,
        areaId: area.areaId,
        name: mapName(dataset.areas[areaAt]!, dataset.meta),
        x: place.x,
        y: place.y,
        group: area.group,
        borderTo: area.borderTo,
        isPale: isBadlySeen(area),
        isHollow: !area.active,
        size: largest > 0 && persons > 0 ? persons / largest : 0.5,
        missingRing: isCompass && area.uncertainty ? covarianceEllipse(area.uncertainty) : null,
      },
    ]
  })
}

export function isBadlySeen({ cos2 }: Pick<PlacedArea, 'cos2'>): boolean {
  return cos2 !== null && cos2 < BADLY_SEEN
}

function spokenMarks(
  dataset: Dataset,
  fit: FittedCompass,
  landscapes: readonly LandscapeRow[],
  language: Language,
): string[] {
  const words = compassCatalogue(language)
  const placed = new Map(fit.placement.placed.map((area) => [area.areaId, area]))
  return dataset.areas.map((area, areaAt) => {
    const own = placed.get(area.id)
    if (!own) return `${area.name}, ${words.compass.mode.unplaced}`
    const row = landscapes[own.group]!
    const persons = residentCounts(dataset)[areaAt]!
    return [
      area.name,
      words.compass.spokenLandscape(row.number, row.name),
      ...(own.borderTo === null ? [] : [words.compass.spokenBorder(landscapes[own.borderTo]!.number)]),
      ...(isBadlySeen(own) ? [words.compass.spokenBadly] : []),
      ...(own.active ? [] : [words.compass.spokenPassive]),
      ...(own.predicted.length > 0
        ? [words.compass.spokenPredicted(numberText(own.predicted.length, 0, language))]
        : []),
      ...(Number.isFinite(persons)
        ? [`${numberText(persons, 0, language)} ${words.compass.residents.toLocaleLowerCase(language)}`]
        : []),
    ].join(', ')
  })
}
