import { strToU8, zipSync } from 'fflate'

export interface MadeSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** The rows of `sheetData`. */
  readonly rows: string
  readonly columns?: string
  readonly merges?: readonly string[]
}

/** Formats by their place in the style table: cells say `s="1"` and so on. */
const FORMATS = ['General', '0%', 'd-mmm', 'yyyy-mm-dd', '0000', '0.0" dagar"', '[h]:mm', 'yyyy']

/** A workbook as Excel writes it, from the XML of its cells. Made up. */
export function workbook(
  sheets: readonly MadeSheet[],
  strings: readonly string[] = [],
  more: Record<string, string> = {},
) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
  const wrapped = (inside: string) =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': wrapped(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': wrapped(
      sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        relation(100, 'styles', 'styles.xml') +
        relation(101, 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${FORMATS.map(
      (format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
    ).join(
      '',
    )}</numFmts><cellXfs>${FORMATS.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 200 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    ...more,
  }
  for (const [at, { rows, columns = '', merges = [] }] of sheets.entries()) {
    const joined = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}">${columns && `<cols>${columns}</cols>`}<sheetData>${rows}</sheetData>${joined && `<mergeCells>${joined}</mergeCells>`}</worksheet>`
  }
  return zipped(parts)
}

/** An OpenDocument workbook, from the XML of its styles and tables. Made up. */
export function openDocument(tables: string, styles = '', mimetype = 'application/vnd.oasis.opendocument.spreadsheet') {
  return zipped({
    mimetype,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  })
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(files))
}
