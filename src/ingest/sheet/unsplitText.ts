import Papa from 'papaparse'

/**
 * The text of a comma file that a spreadsheet set for semicolons opened and saved: it took each line for a few cells, put
 * quotation marks around those that held some, and doubled them. Cut as it was saved and put together again it is the file
 * as it was. Null when the text is no such file: its first line must be names with commas, and every record as long.
 */
export function unsplitText(text: string): string | null {
  const head = /^\uFEFF?([^\r\n;"]*,[^\r\n;"]*)(?:;*)\r?$/m.exec(text.slice(0, 20_000))
  if (head?.index !== 0 || !/(?:^|;)"/m.test(text)) return null
  const saved = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' })
  if (saved.errors.some(({ type }) => type === 'Quotes')) return null
  const lines = saved.data.map((cells) => cells.join(';').replace(/;+$/, ''))
  const whole = `${lines.filter((line, at) => line !== '' || at < lines.length - 1).join('\n')}\n`
  const read = Papa.parse<string[]>(whole, { delimiter: ',', skipEmptyLines: true })
  const width = head[1]!.split(',').length
  return read.errors.length === 0 && read.data.every((cells) => cells.length === width) ? whole : null
}
