import fontAddress from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-standard-normal.woff2?url'
import { base64 } from './files/base64.ts'

let made: Promise<string> | null = null

/** The page's font as an @font-face rule with the font inside, for files that cannot ask for it; empty when it is not to be had. */
export function fontStyleSheet(): Promise<string> {
  made ??= read().catch(() => '')
  return made
}

async function read(): Promise<string> {
  const answer = await fetch(fontAddress)
  if (!answer.ok) return ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return `@font-face{font-family:"Instrument Sans Variable";font-weight:400 700;font-stretch:75% 100%;src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`
}
