import type { Language } from '../../../domain/LocalText.ts'
import { isToWrite } from '../model/isToWrite.ts'

/** A text of the document; a place where people write stands out, so that none is sent along. */
export function Said({ text, language }: { readonly text: string; readonly language: Language }) {
  return isToWrite(text, language) ? (
    <mark data-to-write="" tabIndex={-1}>
      {text}
    </mark>
  ) : (
    text
  )
}
