import {
  type CoordinateSystem,
  LOCAL_ZONES,
  SWEREF_TM,
  systemByCode,
  WEB_MERCATOR,
  WGS84,
} from './coordinateSystems.ts'

/** What a file says of its coordinates. `other`: a system that is not read, by its name. */
export type StatedSystem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'system'; readonly system: CoordinateSystem }
  | { readonly kind: 'rt90' }
  | { readonly kind: 'other'; readonly name: string }

/** The old Swedish system: another ellipsoid, and hundreds of metres off when it is taken for a new one. */
const RT90_CODES = (code: number) => (code >= 3019 && code <= 3024) || code === 2400 || code === 4124
const LONGEST_NAME = 60

/** From a `crs` member (`urn:ogc:def:crs:EPSG::3006`, `EPSG:3006`, `CRS84`) or the text of a .prj file. */
export function statedSystem(stated: string): StatedSystem {
  const text = stated.trim()
  if (text === '') return { kind: 'nothing' }
  if (/RT[\s_]?90|RT[\s_]?1990|bessel/i.test(text)) return { kind: 'rt90' }
  if (/^(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS|COMPD_?CS|COMPOUNDCRS|BOUNDCRS)\s*\[/i.test(text)) return wellKnownText(text)
  if (/CRS:?84/i.test(text)) return { kind: 'system', system: WGS84 }
  const code = Number(/(?:EPSG|ESRI)(?:\/[\d.]+)?[:/]*(\d{2,6})$/i.exec(text)?.[1] ?? Number.NaN)
  return fromCode(code) ?? { kind: 'other', name: nameOf(text) }
}

function fromCode(code: number): StatedSystem | null {
  if (RT90_CODES(code)) return { kind: 'rt90' }
  const system = systemByCode(code)
  return system && { kind: 'system', system }
}

/** Names differ by program; the parameters of the projection do not. */
function wellKnownText(text: string): StatedSystem {
  const name = nameOf(/\[\s*"([^"]*)"/.exec(text)?.[1] ?? text)
  const isProjected = /PROJC(?:S|RS)\s*\[/i.test(text)
  const other: StatedSystem = { kind: 'other', name }
  if (!/SWEREF|ETRS|WGS|GRS[\s_]?(?:19)?80/i.test(text)) return other
  if (!isProjected) return { kind: 'system', system: WGS84 }
  if (/Pseudo[\s_-]?Mercator|Mercator_Auxiliary_Sphere|Web[\s_]Mercator/i.test(text)) {
    return { kind: 'system', system: WEB_MERCATOR }
  }
  if (!/Transverse[\s_]Mercator|Gauss[\s_]Kr/i.test(text)) return other
  const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN)
  const meridian = number(/"(?:central_meridian|longitude[ _]of[ _]natural[ _]origin)"\s*,\s*(-?[\d.]+)/i)
  const scale = number(/"(?:scale_factor|scale[ _]factor[ _]at[ _]natural[ _]origin)"\s*,\s*([\d.]+)/i)
  const easting = number(/"(?:false_easting|false[ _]easting)"\s*,\s*(-?[\d.]+)/i)
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6
  if (near(meridian, 15) && near(scale, 0.9996) && near(easting, 500_000)) return { kind: 'system', system: SWEREF_TM }
  const zone = LOCAL_ZONES.find(({ toLonLat }) => near(toLonLat(150_000, 0)[0], meridian))
  return zone && near(scale, 1) && near(easting, 150_000) ? { kind: 'system', system: zone } : other
}

const nameOf = (text: string) => text.slice(0, LONGEST_NAME)
