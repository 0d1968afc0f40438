import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorName } from '../../../domain/lookups.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { numberText, valueText } from '../../../words/format.ts'
import { directionWord } from './compassTime.ts'
import { isBadlySeen } from './compassView.ts'
import type { LandscapeRow } from './landscapeRows.ts'

export interface PositionRow {
  readonly areaAt: number
  readonly areaId: string
  readonly name: string
  readonly group: number | null
  /** In the order of the columns after the name. */
  readonly cells: readonly string[]
}

export interface MagnetRow {
  readonly indicatorId: string
  readonly name: string
  readonly cells: readonly string[]
}

export interface CompassTableView {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly PositionRow[]
  readonly magnetCaption: string
  readonly magnetColumns: readonly string[]
  readonly magnets: readonly MagnetRow[]
}

/** Everything the disc shows, as two tables: where the areas lie and where the magnets stand. True places. */
export function compassTable(
  dataset: Dataset,
  fit: FittedCompass,
  landscapes: readonly LandscapeRow[],
  language: Language,
): CompassTableView {
  const words = compassCatalogue(language)
  const { columns, ...table } = words.compassPanel.table
  const number = (value: number, decimals = 2): string => numberText(value, decimals, language)
  const percent = (share: number): string => valueText(share * 100, 'percent', 0, language)
  const placed = new Map(fit.placement.placed.map((area) => [area.areaId, area]))
  const none = '–'
  const rows = dataset.areas.map((area, areaAt): PositionRow => {
    const own = placed.get(area.id)
    const persons = residentCounts(dataset)[areaAt]!
    const population = Number.isFinite(persons) ? number(persons, 0) : none
    const base = { areaAt, areaId: area.id, name: area.name }
    if (!own)
      return { ...base, group: null, cells: [none, none, none, none, none, population, words.compass.mode.unplaced] }
    const remarks = [
      ...(own.borderTo === null ? [] : [words.compass.spokenBorder(landscapes[own.borderTo]!.number)]),
      ...(isBadlySeen(own) ? [words.compass.spokenBadly] : []),
      ...(own.active ? [] : [words.compass.spokenPassive]),
    ]
    return {
      ...base,
      group: own.group,
      cells: [
        landscapes[own.group]!.number,
        number(own.x),
        number(own.y),
        own.cos2 === null ? none : percent(own.cos2),
        number(own.margin),
        population,
        remarks.join('; '),
      ],
    }
  })
  return {
    caption: table.caption,
    columns: [
      columns.area,
      columns.landscape,
      columns.x,
      columns.y,
      columns.seen,
      columns.margin,
      columns.population,
      columns.note,
    ],
    rows,
    magnetCaption: table.magnets,
    magnetColumns: [table.indicator, table.angle, table.communality, table.truth],
    magnets: fit.magnets.map((magnet, j) => ({
      indicatorId: magnet.indicatorId,
      name: indicatorName(dataset, magnet.indicatorId, language),
      cells: [
        table.degrees(number(compassDegrees(magnet.angle), 0), directionWord(magnet.angle, language)),
        percent(magnet.communality),
        number(fit.quality.magnetTruths[j]!),
      ],
    })),
  }
}

/** From counter-clockwise from east to clockwise from north, as on a compass. */
function compassDegrees(angle: number): number {
  return (450 - angle) % 360
}
