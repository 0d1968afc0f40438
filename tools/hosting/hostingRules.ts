import { contentSecurityPolicyHeader } from '../setup/contentSecurityPolicy.mjs'
import { securityHeaders } from '../setup/serve.mjs'

/**
 * What a web server that publishes `dist` has to send, said once: the settings for each server are written from it
 * (`serverSettings.ts`), and a published address is held to it (`hostFindings.ts`).
 */
export const HEADERS: Readonly<Record<string, string>> = securityHeaders

/** Directives of the policy, each of which a published page must have. */
export const POLICY: readonly string[] = contentSecurityPolicyHeader.split('; ')

/** Names in `assets/` change with what they hold, so they may be kept for ever. */
export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable'
/** Page, service worker and figures are asked after every time, so that an edited file and a new version are seen. */
export const ASKED_EVERY_TIME = 'no-cache'

/** Media types that servers do not know by themselves, by the end of the name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  pmtiles: 'application/vnd.pmtiles',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** What grows smaller when it is packed on the way; fonts and pictures are packed already. */
export const PACKED_TYPES: readonly string[] = [
  'text/html',
  'text/css',
  'text/csv',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'image/svg+xml',
]
