import { svgTag as tag, svgText as xmlText } from '../files/svgTag.ts'
import { numberFormat } from '../files/xlsxFile.ts'
import type { TakeAwayChart, TakeAwayLine } from '../model/TakeAway.ts'
import { axisEnds } from './axisEnds.ts'
import { type AxisEnds, categoryAxis, GREY, INK, line, textProperties, valueAxis } from './chartAxes.ts'
import type { ChartSheet, SheetColumn } from './chartSheet.ts'
import { outermostPoints } from './outermostPoints.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
/** Series in the colours and marks of chosen areas; a single one in the colour of data. */
const SINGLE = '3A7D94'
/** Lines behind the others. */
const FAINT = 'B4BEC2'
const COLOURS = ['0D4760', 'D93A10', '1D34AE', '521657', '13807A', '8A5200'] as const
const MARKS = ['circle', 'square', 'triangle', 'diamond'] as const

/**
 * A chart part (`ppt/charts/chartN.xml`) that PowerPoint draws and edits itself: bars, lines or points, intervals as
 * error bars with a length of their own for each value, lines through the whole chart as series. Written here because the library
 * that makes the rest of the file knows no error bars.
 */
export function chartXml(chart: TakeAwayChart, sheet: ChartSheet): string {
  const count = sheet.series.length
  const ends = axisEnds(chart)
  const body =
    chart.kind === 'bars' ? bars(sheet, ends) : chart.kind === 'lines' ? lines(sheet, ends) : points(chart, sheet)
  const hasLegend = count > 1 || sheet.lines.length > 0
  const unnamed = sheet.series.flatMap(({ isFaint }, i) =>
    isFaint ? [`<c:legendEntry>${val('idx', i)}${val('delete', 1)}</c:legendEntry>`] : [],
  )
  const legend = tag(
    'c:legend',
    {},
    `${val('legendPos', 't')}${unnamed.join('')}${val('overlay', 0)}${textProperties(1100, INK)}`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
    'c:chartSpace',
    {
      'xmlns:c': `${DRAWING}/chart`,
      'xmlns:a': `${DRAWING}/main`,
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    val('date1904', 0) +
      val('roundedCorners', 0) +
      tag(
        'c:chart',
        {},
        val('autoTitleDeleted', 1) +
          tag('c:plotArea', {}, `<c:layout/>${body}`) +
          (hasLegend ? legend : '') +
          val('plotVisOnly', 1) +
          val('dispBlanksAs', 'gap'),
      ) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      textProperties(1100, INK) +
      '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
  )}`
}

const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value })

const AXES = val('axId', 111) + val('axId', 222)

function bars(sheet: ChartSheet, ends: AxisEnds): string {
  const series = sheet.series.map(({ values }, i) => {
    const look = `<c:spPr>${fill(colourOf(sheet, i))}</c:spPr>${val('invertIfNegative', 0)}`
    return one(i, values, look + intervals(sheet, i, false) + categories(sheet) + numbers('val', values))
  })
  const chart = tag(
    'c:barChart',
    {},
    `${val('barDir', 'col')}${val('grouping', 'clustered')}${val('varyColors', 0)}${series.join('')}${val('gapWidth', 45)}${AXES}`,
  )
  return chart + linesOver(sheet) + categoryAxis(sheet.categories.cells.length) + valueAxis('l', null, 'between', ends)
}

function lines(sheet: ChartSheet, ends: AxisEnds): string {
  const behind = sheet.series.filter(({ isFaint }) => isFaint).length
  const series = sheet.series.map(({ values, isFaint }, i) => {
    const look = isFaint
      ? `<c:spPr>${line(FAINT, 9525)}</c:spPr><c:marker>${val('symbol', 'none')}</c:marker>`
      : `<c:spPr>${line(colourOf(sheet, i), 28575)}</c:spPr>${mark(sheet, i, 7)}`
    return one(
      i,
      values,
      `${look}${intervals(sheet, i, true)}${categories(sheet)}${numbers('val', values)}${val('smooth', 0)}`,
      // Faint lines stand last in the workbook and are drawn first.
      isFaint ? i - (sheet.series.length - behind) : i + behind,
    )
  })
  const chart = tag(
    'c:lineChart',
    {},
    `${val('grouping', 'standard')}${val('varyColors', 0)}${series.join('')}${lineSeries(sheet).join('')}${val('marker', 1)}${AXES}`,
  )
  return chart + categoryAxis(sheet.categories.cells.length) + valueAxis('l', null, 'between', ends)
}

function points(chart: TakeAwayChart, sheet: ChartSheet): string {
  const series = sheet.series.map(({ values }, i) => {
    const look = `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${mark(sheet, i, 8)}${names(chart, sheet, i)}`
    const data = numbers('xVal', sheet.x!) + numbers('yVal', values)
    return one(i, values, `${look}${intervals(sheet, i, true)}${data}${val('smooth', 0)}`)
  })
  for (const [i, { kind, x, values }] of sheet.lines.entries()) {
    const data = numbers('xVal', x!) + numbers('yVal', values)
    series.push(one(sheet.series.length + i, values, `${lineLook(kind, false)}${data}${val('smooth', 0)}`))
  }
  const body = tag(
    'c:scatterChart',
    {},
    `${val('scatterStyle', 'lineMarker')}${val('varyColors', 0)}${series.join('')}${AXES}`,
  )
  return body + valueAxis('b', chart.xTitle ?? null, 'midCat') + valueAxis('l', null, 'midCat')
}

function one(index: number, column: SheetColumn, content: string, order = index): string {
  const name = `<c:strCache>${val('ptCount', 1)}<c:pt idx="0"><c:v>${xmlText(column.heading)}</c:v></c:pt></c:strCache>`
  const title = `<c:tx><c:strRef><c:f>${column.headingRange}</c:f>${name}</c:strRef></c:tx>`
  return tag('c:ser', {}, val('idx', index) + val('order', order) + title + content)
}

/** The lines through a chart of bars: a line chart of its own over the same axes. */
function linesOver(sheet: ChartSheet): string {
  const series = lineSeries(sheet)
  if (series.length === 0) return ''
  return tag(
    'c:lineChart',
    {},
    `${val('grouping', 'standard')}${val('varyColors', 0)}${series.join('')}${val('marker', 1)}${AXES}`,
  )
}

function lineSeries(sheet: ChartSheet): string[] {
  // Through one period or one area there is no line, but there is a stroke at its height.
  const isPoint = sheet.categories.cells.length < 2
  return sheet.lines.map(({ kind, values }, i) =>
    one(
      sheet.series.length + i,
      values,
      `${lineLook(kind, isPoint)}${categories(sheet)}${numbers('val', values)}${val('smooth', 0)}`,
    ),
  )
}

/** Whole for the municipality, dashed for the country, dashes and dots for a goal, as on the screen. */
const DASHES: Readonly<Record<TakeAwayLine['kind'], string>> = { municipality: '', country: 'dash', goal: 'lgDashDot' }

function lineLook(kind: TakeAwayLine['kind'], isPoint: boolean): string {
  const mark = isPoint
    ? `${val('symbol', 'dash')}${val('size', 30)}<c:spPr>${fill(INK)}${line(INK, 9525)}</c:spPr>`
    : val('symbol', 'none')
  return `<c:spPr>${line(INK, 19050, DASHES[kind])}</c:spPr><c:marker>${mark}</c:marker>`
}

function intervals(sheet: ChartSheet, i: number, named: boolean): string {
  const { plus, minus } = sheet.series[i]!
  if (!plus || !minus) return ''
  return tag(
    'c:errBars',
    {},
    (named ? val('errDir', 'y') : '') +
      val('errBarType', 'both') +
      val('errValType', 'cust') +
      val('noEndCap', 0) +
      numbers('plus', plus) +
      numbers('minus', minus) +
      `<c:spPr>${line(sheet.series.length > 1 ? colourOf(sheet, i) : INK, 12700)}</c:spPr>`,
  )
}

function categories({ categories: column }: ChartSheet): string {
  const points = column.cells.map((cell, idx) => tag('c:pt', { idx }, `<c:v>${xmlText(String(cell ?? ''))}</c:v>`))
  const cache = `<c:strCache>${val('ptCount', points.length)}${points.join('')}</c:strCache>`
  return `<c:cat><c:strRef><c:f>${column.range}</c:f>${cache}</c:strRef></c:cat>`
}

function numbers(name: string, { range, cells, decimals }: SheetColumn): string {
  const known = cells.map((cell, idx) => (typeof cell === 'number' ? tag('c:pt', { idx }, `<c:v>${cell}</c:v>`) : ''))
  const cache = `<c:numCache><c:formatCode>${numberFormat(decimals)}</c:formatCode>${val('ptCount', cells.length)}${known.join('')}</c:numCache>`
  return tag(`c:${name}`, {}, `<c:numRef><c:f>${range}</c:f>${cache}</c:numRef>`)
}

function mark(sheet: ChartSheet, i: number, size: number): string {
  const colour = colourOf(sheet, i)
  const looks = `<c:spPr>${fill(colour)}${line('FFFFFF', 6350)}</c:spPr>`
  return tag('c:marker', {}, `${val('symbol', MARKS[i % MARKS.length]!)}${val('size', size)}${looks}`)
}

/** Names at the points that lie outermost, as far as they do not cover each other. */
function names(chart: TakeAwayChart, sheet: ChartSheet, i: number): string {
  const shown = outermostPoints(chart.x ?? [], sheet.series[i]!.values.cells)
  const flags = (on: number): string =>
    `${val('showLegendKey', 0)}${val('showVal', on)}${val('showCatName', 0)}${val('showSerName', 0)}${val('showPercent', 0)}${val('showBubbleSize', 0)}`
  const labels = shown.map((at) => {
    const text = `<a:r><a:rPr sz="1000"/><a:t>${xmlText(chart.categories[at] ?? '')}</a:t></a:r>`
    const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${text}</a:p></c:rich></c:tx>`
    return `<c:dLbl>${val('idx', at)}${rich}${val('dLblPos', 'r')}${flags(1)}</c:dLbl>`
  })
  return `<c:dLbls>${labels.join('')}${textProperties(1000, GREY)}${flags(0)}</c:dLbls>`
}

function colourOf(sheet: ChartSheet, i: number): string {
  return sheet.series.length === 1 ? SINGLE : COLOURS[i % COLOURS.length]!
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}
