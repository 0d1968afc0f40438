import { DEFAULT_COMPASS_QUESTION, MAX_LANDSCAPES, MIN_LANDSCAPES } from '../../../src/address/CompassQuestion.ts'
import { compassFromDataset } from '../../../src/analysis/compass/compassFromDataset.ts'
import { compassFit, type FittedCompass } from '../../../src/analysis/compass/compassSteps.ts'
import { type CompassPlacement, placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { compassRequest } from '../../../src/facts/landscapes/compassRequest.ts'
import { landscapeName } from '../../../src/facts/landscapes/indicatorTexts.ts'
import { noteTexts } from '../../../src/views/compass/model/compassTrust.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { chosenIndicator, oneOf, wholeNumber } from '../chosenFigures.ts'

type Options = Readonly<Record<string, string>>

/**
 * The compass as data, to be compared with R: nothing but its own keys, at full precision. `x` and `y` are where the
 * disc draws an area (true up to radius 0.92), `group` counts from 0 clockwise from north, lists follow the magnets.
 */
export const compass: ComputeCommand = {
  name: 'compass',
  summary: 'the social compass: frame, magnets, places, landscapes, what they cost, quality',
  options: {
    indicators: 'id,id,…',
    north: 'id',
    east: 'id',
    window: 'number of periods',
    level: 'relative|actual',
    k: 'number',
    weights: 'equal|theme',
  },
  isBare: true,
  run({ dataset, options }) {
    const fit = fitted(dataset, options)
    const { frame, quality } = fit
    const periods = fit.table.periods.map((period) => placeAreas(frame, fit.table, period))
    return {
      frame,
      magnets: fit.magnets.map(({ indicatorId, angle, communality }) => ({
        indicator: indicatorId,
        angle_deg: angle,
        communality,
      })),
      areas: [
        ...areaRows({ ...fit.placement, period: 'profile' }),
        ...periods.filter(({ placed }) => placed.length > 0).flatMap(areaRows),
      ],
      groups: fit.groups.map((group) => ({
        group: group.group,
        members: group.areaIds,
        medoid: group.medoid,
        name_sv: landscapeName(dataset, group, 'sv'),
        name_en: landscapeName(dataset, group, 'en'),
        mean_z: group.meanZ,
        v: group.vTests,
      })),
      k_table: fit.kTable.map((row) => ({
        k: row.k,
        silhouette: row.silhouette,
        calinski_harabasz: row.calinskiHarabasz,
        jaccard_loo: row.stability,
        sizes: row.sizes,
      })),
      quality: {
        explained: quality.explained,
        trustworthiness: quality.neighbourhood?.trustworthiness ?? null,
        continuity: quality.neighbourhood?.continuity ?? null,
        stress1: quality.neighbourhood?.stress1 ?? null,
      },
      lacking: fit.notes.flatMap((note) =>
        note.code === 'years-lacking'
          ? note.areas.map(({ areaId, periods: years }) => ({
              area: areaId,
              indicator: note.indicatorId,
              periods: years,
            }))
          : [],
      ),
    }
  },
}

function fitted(dataset: Dataset, options: Options): FittedCompass {
  const ids = options.indicators?.split(',').filter((id) => id !== '') ?? []
  for (const id of ids) chosenIndicator(dataset, id, 'indicators')
  const level = oneOf(options, 'level', ['relative', 'actual'], 'relative')
  const weights = oneOf(options, 'weights', ['equal', 'theme'], 'equal')
  const k = options.k === undefined ? null : wholeNumber(options, 'k', 0, MIN_LANDSCAPES)
  if (k !== null && k > MAX_LANDSCAPES) throw new ComputeError('usage', `--k ${k} is more than ${MAX_LANDSCAPES}.`)
  const asked = { ...DEFAULT_COMPASS_QUESTION, indicators: [...new Set(ids)], level, weights, landscapes: k }
  const { choice, spec } = compassRequest(dataset, asked)
  const table = compassFromDataset(dataset, choice)
  const window = options.window === undefined ? null : table.periods.slice(-wholeNumber(options, 'window', 3, 1))
  const [north, east] = (['north', 'east'] as const).map((option) => {
    const id = options[option]
    if (id === undefined || table.indicatorIds.includes(id)) return id
    throw new ComputeError('usage', `--${option} ${id} is not an indicator of the compass.`)
  })
  const fit = compassFit(table, { ...spec, window, north: north ?? spec.north, east: east ?? spec.east })
  if (!fit.frame) throw new ComputeError('data', noteTexts(dataset, fit, 'en').join(' '))
  return fit
}

/** One row per area: its place, or which part of its figures is missing. */
export function areaRows({ period, placed, unplaced }: CompassPlacement) {
  return [
    ...placed.map((area) => ({
      area: area.areaId,
      period,
      x: area.drawnX,
      y: area.drawnY,
      group: area.group,
      margin: area.margin,
      cos2: area.cos2,
      missing: area.predicted.length,
    })),
    ...unplaced.map(({ areaId, missing }) => ({
      area: areaId,
      period,
      x: null,
      y: null,
      group: null,
      margin: null,
      cos2: null,
      missing: missing.length,
    })),
  ]
}
