/** Draws while a slider moves would pile up; a component waits this long for a setting to stand still. */
export const SETTLE_MS = 120
