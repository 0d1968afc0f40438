import type { Position } from 'geojson'
import { isObject } from '../../ingest/readFeatures.ts'

const MOST_NESTED = 8
/** A MultiPolygon has four. */
const MOST_LISTS = 4

/** A geometry with every readable position moved. Heights stay; what cannot be read stays as it is, for the check that names it. */
export function mapPositions(geometry: unknown, move: (x: number, y: number) => readonly [number, number]): unknown {
  return mapped(geometry, move, 0)
}

/** The geometry itself, or those in its collection. */
export function* leafGeometries(geometry: unknown, depth = 0): Generator<unknown> {
  if (!isObject(geometry)) return
  if (!Array.isArray(geometry.geometries)) yield geometry
  else if (depth < MOST_NESTED) for (const each of geometry.geometries) yield* leafGeometries(each, depth + 1)
}

type Move = (x: number, y: number) => readonly [number, number]

function mapped(geometry: unknown, move: Move, depth: number): unknown {
  if (!isObject(geometry) || depth > MOST_NESTED) return geometry
  if (Array.isArray(geometry.geometries)) {
    return { ...geometry, geometries: geometry.geometries.map((each) => mapped(each, move, depth + 1)) }
  }
  return { ...geometry, coordinates: moved(geometry.coordinates, move, MOST_LISTS) }
}

function moved(node: unknown, move: Move, lists: number): unknown {
  if (!Array.isArray(node)) return node
  const [x, y] = node
  if (typeof x === 'number' && typeof y === 'number') return [...move(x, y), ...(node as Position).slice(2)]
  return lists > 0 ? node.map((child) => moved(child, move, lists - 1)) : node
}
