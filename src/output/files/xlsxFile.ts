import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../../domain/columnLetters.ts'
import { svgTag as tag, svgText as xmlText } from './svgTag.ts'

export type XlsxCell =
  /** `plain`: as it is, with neither thousands apart nor a fixed number of decimals, as a year. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number | 'plain' }
  | { readonly kind: 'text'; readonly text: string; readonly style?: XlsxTextStyle }

/** `exact`: what is written in the cell stays a text, also when it looks like a date or a number. */
export type XlsxTextStyle = 'plain' | 'head' | 'wrap' | 'faint' | 'exact'

/** What may be written in a column below its heading. */
export interface XlsxRule {
  readonly column: number
  /** The last row that it holds for, 1 being the first. */
  readonly lastRow: number
  /** The cells of another sheet that hold what may be chosen, or the limits of a number. */
  readonly allows:
    | { readonly kind: 'list'; readonly range: string; readonly isOnlyThese: boolean }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'anything' }
  readonly hint: string
}

export interface XlsxSheet {
  readonly name: string
  readonly isHidden?: boolean
  readonly hiddenColumns?: readonly number[]
  /** How cells of a column look that hold nothing yet. */
  readonly columnStyles?: readonly (XlsxTextStyle | undefined)[]
  readonly rules?: readonly XlsxRule[]
  readonly rows: readonly (readonly XlsxCell[])[]
  /** In characters, by column. */
  readonly widths: readonly number[]
  /** The first row stays when the sheet scrolls. */
  readonly isHeadFixed: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml'
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const STYLES = { plain: 0, head: 1, wrap: 2, faint: 3, exact: 4 } as const
/** Styles of numbers come after the five of texts, one per number of decimals. */
const FIRST_NUMBER = 5
/** The built-in format of a cell whose content is text whatever it looks like. */
const TEXT_FORMAT = 49
const MOST_DECIMALS = 6
/** The earliest moment a zip file can name: the same content gives the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00'

/**
 * A workbook as bytes: numbers are numbers, texts are texts and never formulas. Written here and not by a library
 * because those of use compress in workers made from text, which the page's policy refuses, and a large table would
 * then never be finished.
 */
export function xlsxFile(title: string, sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(title),
    'xl/workbook.xml': tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      tag('bookViews', {}, tag('workbookView', {})) +
        tag(
          'sheets',
          {},
          sheets
            .map(({ name, isHidden }, i) =>
              tag('sheet', { name, sheetId: i + 1, ...(isHidden && { state: 'hidden' }), 'r:id': `rId${i + 1}` }),
            )
            .join(''),
        ),
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): [string, string] => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet(),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)])),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEADER + text)]))
  return zipSync(files, { mtime: FIXED_TIME }) as Uint8Array<ArrayBuffer>
}

function worksheet({ rows, widths, isHeadFixed, hiddenColumns = [], columnStyles, rules = [] }: XlsxSheet): string {
  const pane = tag('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  const view = tag('sheetView', { workbookViewId: 0 }, isHeadFixed ? pane : '')
  const columns = widths.map((width, i) =>
    tag('col', {
      min: i + 1,
      max: i + 1,
      width,
      customWidth: 1,
      ...(columnStyles?.[i] && { style: STYLES[columnStyles[i]] }),
      ...(hiddenColumns.includes(i) && { hidden: 1 }),
    }),
  )
  const body = rows.map((row, r) => tag('row', { r: r + 1 }, row.map((cell, c) => cellOf(cell, r, c)).join('')))
  return tag(
    'worksheet',
    { xmlns: MAIN },
    tag('sheetViews', {}, view) +
      tag('sheetFormatPr', { defaultRowHeight: 15 }) +
      (columns.length > 0 ? tag('cols', {}, columns.join('')) : '') +
      tag('sheetData', {}, body.join('')) +
      (rules.length > 0 ? tag('dataValidations', { count: rules.length }, rules.map(ruleTag).join('')) : ''),
  )
}

/** Lists of what may be chosen, limits of a number, and what is said while one writes. */
function ruleTag({ column, lastRow, allows, hint }: XlsxRule): string {
  const letters = columnLetters(column)
  const isStrict = allows.kind === 'list' && allows.isOnlyThese
  const common = {
    allowBlank: 1,
    // What is no choice may be several of them, and a number outside may be right: the program then asks.
    errorStyle: isStrict ? 'stop' : 'warning',
    ...(hint !== '' && { showInputMessage: 1, prompt: hint }),
    sqref: `${letters}2:${letters}${lastRow}`,
  }
  if (allows.kind === 'list')
    return tag(
      'dataValidation',
      { type: 'list', ...(isStrict && { showErrorMessage: 1 }), ...common },
      tag('formula1', {}, xmlText(allows.range)),
    )
  if (allows.kind === 'anything') return tag('dataValidation', common)
  const { min, max } = allows
  const operator = min === undefined ? 'lessThanOrEqual' : max === undefined ? 'greaterThanOrEqual' : 'between'
  const limits = [min, max].filter((limit) => limit !== undefined)
  return tag(
    'dataValidation',
    { type: 'decimal', operator, showErrorMessage: 1, ...common },
    limits.map((limit, i) => tag(`formula${i + 1}`, {}, String(limit))).join(''),
  )
}

function cellOf(cell: XlsxCell, row: number, column: number): string {
  const r = `${columnLetters(column)}${row + 1}`
  if (cell.kind === 'number') {
    const s =
      cell.decimals === 'plain'
        ? STYLES.plain
        : FIRST_NUMBER + Math.max(0, Math.min(MOST_DECIMALS, Math.round(cell.decimals)))
    return tag('c', { r, s }, `<v>${cell.value}</v>`)
  }
  if (cell.text === '') return ''
  const text = `<t xml:space="preserve">${xmlText(cell.text)}</t>`
  return tag('c', { r, s: STYLES[cell.style ?? 'plain'], t: 'inlineStr' }, tag('is', {}, text))
}

/** How a number is shown: thousands apart, a fixed number of decimals; the program puts in its own signs for both. */
export function numberFormat(decimals: number): string {
  return decimals <= 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(MOST_DECIMALS, decimals))}`
}

function styleSheet(): string {
  const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_, i) => numberFormat(i))
  const font = (weight: string, colour: string): string =>
    `<font>${weight}<sz val="11"/>${colour}<name val="Calibri"/><family val="2"/></font>`
  const textStyle = (fontId: number, borderId: number, wrap: boolean, numFmtId = 0): string =>
    tag(
      'xf',
      {
        numFmtId,
        fontId,
        fillId: 0,
        borderId,
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      wrap ? '<alignment vertical="top" wrapText="1"/>' : '<alignment vertical="top"/>',
    )
  const side = '<left/><right/><top/>'
  return tag(
    'styleSheet',
    { xmlns: MAIN },
    `<numFmts count="${formats.length}">${formats.map((formatCode, i) => tag('numFmt', { numFmtId: 164 + i, formatCode })).join('')}</numFmts>` +
      `<fonts count="3">${font('', '')}${font('<b/>', '')}${font('<i/>', '<color rgb="FF47575F"/>')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="2"><border>${side}<bottom/><diagonal/></border><border>${side}<bottom style="thin"><color rgb="FF12232B"/></bottom><diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${FIRST_NUMBER + formats.length}">${textStyle(0, 0, false)}${textStyle(1, 1, true)}${textStyle(0, 0, true)}${textStyle(2, 0, false)}${textStyle(0, 0, true, TEXT_FORMAT)}` +
      `${formats.map((_, i) => tag('xf', { numFmtId: 164 + i, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyAlignment: 1 }, '<alignment vertical="top"/>')).join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  )
}

function contentTypes(sheets: number): string {
  const part = (PartName: string, ContentType: string): string => tag('Override', { PartName, ContentType })
  return tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      part('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
      part('/xl/styles.xml', `${CONTENT}.styles+xml`),
      part('/docProps/core.xml', CORE),
      ...Array.from({ length: sheets }, (_, i) => part(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`)),
    ].join(''),
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([Type, Target], i) => tag('Relationship', { Id: `rId${i + 1}`, Type, Target }))
  return tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, all.join(''))
}

function coreProperties(title: string): string {
  const names = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  return tag(
    'cp:coreProperties',
    names,
    tag('dc:title', {}, xmlText(title)) + tag('dc:creator', {}, xmlText('Social kompass')),
  )
}
