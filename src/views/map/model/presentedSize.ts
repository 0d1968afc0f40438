/** The stage on a slide of 1024 x 768 is shown at 1.36 times the size it is laid out for: no type under 15. */
export const PRESENTED_SIZE = { width: 680, height: 372 } as const
