/**
 * The circles in a graph of imports: each is the path that comes back to its start, type imports included. One circle
 * is reported for each edge that closes one in a depth-first walk, so none is missed as long as any is left.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>()
  const trail: string[] = []
  const cycles: string[] = []
  const visit = (file: string) => {
    if (finished.has(file)) return
    const start = trail.indexOf(file)
    if (start >= 0) {
      cycles.push([...trail.slice(start), file].join(' -> '))
      return
    }
    trail.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    trail.pop()
    finished.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return cycles
}
