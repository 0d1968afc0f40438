/**
 * What to do with measures for the whole municipality when areas are compared: leave them out; give each area its part by
 * persons in the target group; or let persons count for more where need is greater.
 */
export const UNIVERSAL_RULES = ['leave-out', 'per-head', 'by-need'] as const
export type UniversalRule = (typeof UNIVERSAL_RULES)[number]
