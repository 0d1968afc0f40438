import { PbfWriter } from 'pbf'
import { EXTENT, type TileFeature, type TileRing } from './tileParts.ts'

/** The layer that all areas stand in. */
export const AREA_LAYER = 'areas'

/** A vector tile (Mapbox Vector Tile 2.1) of one layer of polygons with the property `kind`. */
export function encodeTile(features: readonly TileFeature[]): Uint8Array<ArrayBuffer> {
  const writer = new PbfWriter()
  if (features.length > 0) writer.writeMessage(3, writeLayer, features)
  return Uint8Array.from(writer.finish())
}

function writeLayer(features: readonly TileFeature[], writer?: PbfWriter): void {
  if (!writer) return
  const kinds = [...new Set(features.map(({ kind }) => kind))]
  writer.writeVarintField(15, 2)
  writer.writeStringField(1, AREA_LAYER)
  for (const feature of features) writer.writeMessage(2, writeFeature, { feature, kind: kinds.indexOf(feature.kind) })
  writer.writeStringField(3, 'kind')
  for (const kind of kinds) writer.writeMessage(4, (text, own) => own?.writeStringField(1, text), kind)
  writer.writeVarintField(5, EXTENT)
}

const POLYGON = 3
const MOVE_TO = 1
const LINE_TO = 2
const CLOSE = (1 << 3) | 7

function writeFeature({ feature, kind }: { feature: TileFeature; kind: number }, writer?: PbfWriter): void {
  if (!writer) return
  writer.writeVarintField(1, feature.id)
  writer.writePackedVarint(2, [0, kind])
  writer.writeVarintField(3, POLYGON)
  writer.writePackedVarint(4, commands(feature.rings))
}

const zigzag = (step: number): number => (step << 1) ^ (step >> 31)

function commands(rings: readonly TileRing[]): number[] {
  const out: number[] = []
  let [x, y] = [0, 0]
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      if (at === 0) out.push((1 << 3) | MOVE_TO)
      else if (at === 2) out.push((((ring.length / 2 - 1) << 3) | LINE_TO) >>> 0)
      out.push(zigzag(ring[at]! - x), zigzag(ring[at + 1]! - y))
      ;[x, y] = [ring[at]!, ring[at + 1]!]
    }
    out.push(CLOSE)
  }
  return out
}
