import { markSaved } from './unsaved.ts'

/** The page as it was before anything ran in it: itself is what the next file is made of. */
export async function portablePage(): Promise<string> {
  markSaved()
  return (globalThis as unknown as { readonly socialKompassPage: string }).socialKompassPage
}
