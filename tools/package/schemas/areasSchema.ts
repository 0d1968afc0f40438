import { AREA_KINDS } from '../../../src/domain/Area.ts'
import { about, ID, type JsonSchema, listOf, objectOf, TEXT, wordOf } from './JsonSchema.ts'

const LONGITUDE: JsonSchema = { type: 'number', minimum: -180, maximum: 180 }
const LATITUDE: JsonSchema = { type: 'number', minimum: -90, maximum: 90 }
const POSITION: JsonSchema = {
  type: 'array',
  prefixItems: [LONGITUDE, LATITUDE],
  items: { type: 'number' },
  minItems: 2,
}
const RINGS = listOf(listOf(POSITION, { minItems: 4 }), { minItems: 1 })

const shape = (type: string, coordinates: JsonSchema): JsonSchema =>
  objectOf({ type: { const: type }, coordinates }, ['type', 'coordinates'])

const PROPERTIES = objectOf(
  {
    id: about('Områdets kod, som i tabellerna', ID),
    name: about('Områdets namn', TEXT),
    level: about('Områdets nivå, till exempel deso eller regso', TEXT),
    municipality: about('Kommunkod, där paketet har flera kommuner', ID),
    kind: about('tatort: del av centralorten, ort: mindre ort, landsbygd, annat', wordOf(AREA_KINDS)),
    label_lon: about('Var namnet står, longitud', LONGITUDE),
    label_lat: about('Var namnet står, latitud', LATITUDE),
    area_km2: about('Landareal, kvadratkilometer', { type: 'number', exclusiveMinimum: 0 }),
    keywords_sv: about('Vad området kallas till vardags, för sökningen, lista med semikolon', TEXT),
    keywords_en: about('Vad området kallas på engelska, lista med semikolon', TEXT),
  },
  ['id', 'name'],
)

/** areas.geojson: RFC 7946 in WGS84. An area without geometry stands in tables and not on the map. */
export const AREAS_SCHEMA: JsonSchema = objectOf(
  {
    type: { const: 'FeatureCollection' },
    features: listOf(
      objectOf(
        {
          type: { const: 'Feature' },
          properties: PROPERTIES,
          geometry: { anyOf: [{ type: 'null' }, shape('Polygon', RINGS), shape('MultiPolygon', listOf(RINGS))] },
        },
        ['type', 'properties', 'geometry'],
      ),
      { minItems: 1 },
    ),
  },
  ['type', 'features'],
)
