import { importRules, layerOf, viewOf } from './importRules.ts'

const BOX = { width: 118, height: 34, gap: 14, rise: 70 }
const MARGIN = 24

/** The box a file is drawn in: its layer, but every view is one box. */
function boxOf(path: string): string {
  const view = viewOf(path)
  return view === null || path.split('/').length < 4 ? layerOf(path) : `views/${view}`
}

/** Which boxes a box imports from, out of who imports what. */
function boxEdges(graph: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const [file, targets] of graph) {
    const from = boxOf(file)
    const into = edges.get(from) ?? new Set()
    edges.set(from, into)
    for (const target of targets.map(boxOf)) if (target !== from) into.add(target)
  }
  return edges
}

/** The row of every box, from the bottom: one above the highest that it imports from. Throws on a circle. */
function rowsOf(edges: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const rows = new Map<string, number>()
  const rowOf = (box: string, above: readonly string[]): number => {
    if (above.includes(box)) throw new Error(`a circle: ${[...above, box].join(' > ')}`)
    const known = rows.get(box)
    if (known !== undefined) return known
    const row = Math.max(-1, ...[...(edges.get(box) ?? [])].map((into) => rowOf(into, [...above, box]))) + 1
    rows.set(box, row)
    return row
  }
  for (const box of edges.keys()) rowOf(box, [])
  return rows
}

/** Leaves out every edge that a longer way says too: what is drawn is then the least that says everything. */
function withoutShortcuts(edges: ReadonlyMap<string, ReadonlySet<string>>): [from: string, into: string][] {
  const reaches = (from: string, into: string): boolean =>
    [...(edges.get(from) ?? [])].some((next) => next === into || reaches(next, into))
  return [...edges].flatMap(([from, targets]) =>
    [...targets]
      .filter((into) => ![...targets].some((other) => other !== into && reaches(other, into)))
      .map((into): [string, string] => [from, into]),
  )
}

/**
 * The architecture as a drawing of the real imports: a box a layer, every view a box of its own, what is imported from always
 * further down. Throws where that cannot be drawn: a circle.
 *
 * @param graph every file with the files it imports (`importGraph`)
 */
export function architectureSvg(graph: ReadonlyMap<string, readonly string[]>): string {
  const edges = boxEdges(graph)
  const rows = rowsOf(edges)
  const order = Object.keys(importRules)
  const placeOf = (box: string) => order.indexOf(box.startsWith('views/') ? 'views' : box)
  const height = Math.max(...rows.values()) + 1
  const inRow = Array.from({ length: height }, (_, row) =>
    [...rows].filter(([, at]) => at === row).map(([box]) => box),
  ).map((boxes) => boxes.sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b)))
  const widest = Math.max(...inRow.map(({ length }) => length))
  const width = 2 * MARGIN + widest * (BOX.width + BOX.gap) - BOX.gap
  const at = new Map(
    inRow.flatMap((boxes, row) =>
      boxes.map((box, i) => {
        const free = width - boxes.length * (BOX.width + BOX.gap) + BOX.gap
        return [box, { x: free / 2 + i * (BOX.width + BOX.gap), y: MARGIN + (height - 1 - row) * BOX.rise }] as const
      }),
    ),
  )
  const lines = withoutShortcuts(edges).map(([from, into]) => {
    const a = at.get(from)!
    const b = at.get(into)!
    const [x1, y1, x2, y2] = [a.x + BOX.width / 2, a.y + BOX.height, b.x + BOX.width / 2, b.y]
    const bend = (y2 - y1) / 2
    return `  <path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"/>`
  })
  const boxes = [...at].map(
    ([box, { x, y }]) =>
      `  <rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/>\n  <text x="${x + BOX.width / 2}" y="${y + 22}">${box}</text>`,
  )
  const tall = 2 * MARGIN + (height - 1) * BOX.rise + BOX.height
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" font-family="sans-serif" font-size="13">`,
    '<title>Layers of src/, each above those it imports from</title>',
    `<rect width="${width}" height="${tall}" fill="#fff"/>`,
    '<g fill="none" stroke="#8a93a0">',
    ...lines,
    '</g>',
    '<g fill="#f2f5f8" stroke="#3c4a5c" text-anchor="middle">',
    ...boxes.map((box) => box.replace('<text', '<text fill="#16202c" stroke="none"')),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}
