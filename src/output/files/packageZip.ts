import { strToU8, zipSync } from 'fflate'

/** Files of a package by name, as one zip file. */
export function packageZip(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...texts].map(([name, text]) => [name, strToU8(text)]))) as Uint8Array<ArrayBuffer>
}
