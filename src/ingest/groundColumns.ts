import type { Area } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Ground } from '../domain/Ground.ts'
import { groundGeometry, packGround } from '../geo/packGround.ts'

/** Up to this many areas their borders are sent to the page and to the map's engine as they are. */
const MOST_AS_THEY_ARE = 500

/** The dataset as a worker sends it: the borders of many areas as columns, which are handed over and not copied. */
export function withGroundColumns(dataset: Dataset): Dataset {
  const { areas, ground } = dataset
  if (areas.length <= MOST_AS_THEY_ARE) return dataset
  return {
    ...dataset,
    ground: ground ?? packGround(areas.map(({ geometry }) => geometry)),
    areas: areas.map((area) => ({ ...without(area), geometry: null })),
  }
}

/** Without its borders, which are not made only to be left out. */
function without(area: Area): Omit<Area, 'geometry'> {
  const { id, name, level, municipality, kind, labelPoint, areaKm2, keywords, replaces, madeOf } = area
  return {
    id,
    name,
    level,
    kind,
    labelPoint,
    areaKm2,
    keywords,
    ...(municipality !== undefined && { municipality }),
    ...(replaces && { replaces }),
    ...(madeOf && { madeOf }),
  }
}

/** The dataset as it was sent: the borders of an area are made of the columns when they are first asked for. */
export function withGeometries(dataset: Dataset): Dataset {
  const { ground } = dataset
  return ground ? { ...dataset, areas: areasOn(dataset.areas, ground) } : dataset
}

/** Areas whose borders are made when they are asked for. */
export function areasOn(areas: readonly Omit<Area, 'geometry'>[], ground: Ground): Area[] {
  return areas.map((area, at) => {
    let made: Area['geometry'] | undefined
    return Object.defineProperty({ ...area }, 'geometry', {
      enumerable: true,
      get() {
        made ??= groundGeometry(ground, at)
        return made
      },
    }) as Area
  })
}
