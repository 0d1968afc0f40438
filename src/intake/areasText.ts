import type { Area } from '../domain/Area.ts'
import { localCells } from '../domain/LocalText.ts'

/** Areas as the text of areas.geojson, one a line, as the reader of packages takes them. */
export function areasText(areas: readonly Area[]): string {
  const lines = areas.map((area) => {
    const { id, name, level, municipality, kind, labelPoint, areaKm2, keywords, geometry, replaces, madeOf } = area
    const label = labelPoint && { label_lon: labelPoint[0], label_lat: labelPoint[1] }
    const properties = {
      id,
      name,
      level,
      municipality,
      kind,
      ...label,
      ...(areaKm2 !== null && { area_km2: areaKm2 }),
      ...localCells('keywords', keywords),
      ...(replaces && { replaces }),
      ...(madeOf && { made_of: madeOf }),
    }
    return JSON.stringify({ type: 'Feature', id, properties, geometry })
  })
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
