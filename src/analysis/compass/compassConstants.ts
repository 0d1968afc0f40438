/** Why these numbers: measured on 12, 20, 47, 124 and 290 areas; src/views/compass/README.md. */

/** Fewer areas cannot carry a frame of their own; they are placed in a borrowed one. */
export const MIN_AREAS = 8
/** Two indicators are a plain scatter plot. */
export const MIN_INDICATORS = 3
/** The rim lies at 2.5 times the root-mean-square radius, which no single area can move far. */
export const DISC_RADIUS = 2.5
/** Beyond this radius drawing bends towards the rim. */
export const SQUASH_FROM = 0.92
/** Shrinkage of the correlations used to predict a missing figure. */
export const MISSING_SHRINKAGE = 0.2
/** An area lacking more than this share of the indicators is not placed. */
export const MAX_MISSING_SHARE = 0.3
/** Nearer than this to the border between two groups counts as on it. */
export const BORDER_MARGIN = 0.1
/** A group is named after traits at least this many standard deviations from the mean. */
export const NAME_EFFECT = 0.5
/** A number of groups needs every group this stable when one area is left out. */
export const MIN_STABILITY = 0.85
/** Leave-one-out takes N clusterings; with more areas than this one area more or less changes little. */
export const STABILITY_LIMIT = 200
/** Measures over all pairs of areas are given up to this many: a million distances. */
export const PAIRS_LIMIT = 1500
