/** The apostrophe that keeps a spreadsheet from running a text; exports put one in front. */
const GUARD = /^'(?='*[=+@\t\r\n-])/

/** A text without the guard against formulas that an export put in front of it. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '')
}
