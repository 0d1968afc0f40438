/** The same geometry with the first two numbers of every position in the other order. Other values are left alone. */
export function swapAxes(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null) return geometry
  const { coordinates } = geometry as { coordinates?: unknown }
  return { ...geometry, coordinates: swapped(coordinates, 4) }
}

function swapped(node: unknown, levels: number): unknown {
  if (!Array.isArray(node)) return node
  if (typeof node[0] === 'number' && typeof node[1] === 'number') return [node[1], node[0], ...node.slice(2)]
  return levels > 0 ? node.map((child) => swapped(child, levels - 1)) : node
}
