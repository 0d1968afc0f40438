import type { Edition } from './Sources.ts'

/** The code of an area without what tables put behind it to tell its edition. */
export function bareCode(region: string, { suffix }: Edition): string {
  return suffix !== '' && region.endsWith(suffix) ? region.slice(0, -suffix.length) : region
}
