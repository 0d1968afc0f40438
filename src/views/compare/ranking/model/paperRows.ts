/** As many rows as stand on a page across in letters of 6 points; see the height of drawings in `base.css`. */
const ON_A_PAGE = 24

/** The rows of a long list for pages of their own, as even as can be: 60 are three times 20. Fewer stay together. */
export function paperRows<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pages = Math.max(1, Math.ceil(rows.length / ON_A_PAGE))
  const each = Math.ceil(rows.length / pages)
  return Array.from({ length: pages }, (_, page) => rows.slice(page * each, (page + 1) * each))
}
