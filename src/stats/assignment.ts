/**
 * The cheapest way to give every row a column of its own (linear sum assignment), by the Hungarian method with shortest
 * augmenting paths (Kuhn 1955; Jonker and Volgenant 1987).
 *
 * `cost` is row-major, `rows` x `columns`, any finite numbers; `rows <= columns`. Returns the column of each row; of
 * several equally cheap answers always the same one. RangeError when there are more rows than columns or the costs do
 * not fill the table. Cost: rows squared times columns.
 */
export function assignment(cost: Float64Array, rows: number, columns: number): Int32Array {
  if (rows > columns)
    throw new RangeError(`assignment needs at least as many columns as rows, got ${rows} x ${columns}`)
  if (cost.length !== rows * columns)
    throw new RangeError(`assignment needs ${rows * columns} costs, got ${cost.length}`)
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  // Row of each column, counted from 1; 0 is free. Column 0 holds the row that is being placed.
  const rowOf = new Int32Array(columns + 1)
  const before = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    let column = 0
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const visited = new Uint8Array(columns + 1)
    do {
      visited[column] = 1
      const current = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue
        const reduced = cost[(current - 1) * columns + j - 1]! - rowPotential[current]! - columnPotential[j]!
        if (reduced < slack[j]!) {
          slack[j] = reduced
          before[j] = column
        }
        if (slack[j]! < delta) {
          delta = slack[j]!
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          rowPotential[rowOf[j]!]! += delta
          columnPotential[j]! -= delta
        } else slack[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    do {
      const previous = before[column]!
      rowOf[column] = rowOf[previous]!
      column = previous
    } while (column !== 0)
  }
  const columnOf = new Int32Array(rows)
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) columnOf[rowOf[j]! - 1] = j - 1
  return columnOf
}
