/** What Data tells of the service itself: how good its figures are, and whether everybody can use it. */
export const ABOUT_PARTS = ['kvalitet', 'tillganglighet'] as const
export type AboutPart = (typeof ABOUT_PARTS)[number]
