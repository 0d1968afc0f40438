import fontAddress from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-standard-normal.woff2?url'

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
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `@font-face{font-family:"Instrument Sans Variable";font-weight:400 700;font-stretch:75% 100%;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`
}
