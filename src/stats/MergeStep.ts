/**
 * One step of a hierarchical clustering of N points. Clusters 0..N-1 are the points themselves; step s makes
 * cluster N + s out of `a` and `b` (a < b), as in SciPy's linkage matrix.
 */
export interface MergeStep {
  readonly a: number
  readonly b: number
  readonly height: number
  readonly size: number
}
