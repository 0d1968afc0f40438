import type { Chromium } from './chromium.mjs'

type Found = {
  readonly deciding: Chromium
  readonly env: Readonly<
    Record<
      'SOCIAL_KOMPASS_CHROMIUM' | 'SOCIAL_KOMPASS_CHROMIUM_OLDER' | 'SOCIAL_KOMPASS_FIREFOX' | 'SOCIAL_KOMPASS_WEBKIT',
      string
    >
  >
  readonly complaint?: undefined
}

export declare function browsersForTests(
  root: string,
  log: (line: string) => void,
): Promise<Found | { readonly complaint: string; readonly env?: undefined; readonly deciding?: undefined }>
