import { svgTag as tag, svgText as xmlText } from '../files/svgTag.ts'

export const INK = '12232B'
export const GREY = '47575F'
const GRID = 'D3DADB'
const FONT = 'Arial'
/** More names than this have no room side by side. */
const MOST_UPRIGHT = 8
const SLANTED = -2_700_000

const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value })

/** Type of a part of a chart, in hundredths of a point. */
export function textProperties(size: number, colour: string, turned = 0): string {
  const body = turned === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${turned}" vert="horz"/>`
  const type = `<a:defRPr sz="${size}" b="0"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${FONT}"/></a:defRPr>`
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${type}</a:pPr><a:endParaRPr/></a:p></c:txPr>`
}

/** A line of a width in EMU; whole without the name of a dash. */
export function line(colour: string, width: number, dash = ''): string {
  const dashes = dash === '' ? '' : tag('a:prstDash', { val: dash })
  return `<a:ln w="${width}" cap="rnd"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${dashes}<a:round/></a:ln>`
}

export function categoryAxis(count: number): string {
  const type = count > MOST_UPRIGHT ? textProperties(1000, INK, SLANTED) : textProperties(1200, INK)
  return tag(
    'c:catAx',
    {},
    `${val('axId', 111)}<c:scaling>${val('orientation', 'minMax')}</c:scaling>${val('delete', 0)}${val('axPos', 'b')}` +
      '<c:numFmt formatCode="General" sourceLinked="0"/>' +
      `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}` +
      `<c:spPr>${line(GREY, 9525)}</c:spPr>${type}${val('crossAx', 222)}${val('crosses', 'autoZero')}` +
      `${val('auto', 0)}${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}${val('tickLblSkip', count > 40 ? Math.ceil(count / 40) : 1)}${val('noMultiLvlLbl', 1)}`,
  )
}

/** Where an axis begins and ends; null lets the program decide. */
export type AxisEnds = { readonly min: number; readonly max: number } | null

/** Values upwards (`l`), or to the right (`b`) in a scatter chart. The title of the upright axis stands over the chart. */
export function valueAxis(
  side: 'l' | 'b',
  title: string | null,
  crossBetween: 'between' | 'midCat',
  ends: AxisEnds = null,
): string {
  const isUpright = side === 'l'
  const words = `<a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0"/><a:t>${xmlText(title ?? '')}</a:t></a:r></a:p>`
  return tag(
    'c:valAx',
    {},
    `${val('axId', isUpright ? 222 : 111)}<c:scaling>${val('orientation', 'minMax')}${ends ? val('max', ends.max) + val('min', ends.min) : ''}</c:scaling>${val('delete', 0)}${val('axPos', side)}` +
      (isUpright ? `<c:majorGridlines><c:spPr>${line(GRID, 9525)}</c:spPr></c:majorGridlines>` : '') +
      (title
        ? `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${words}</c:rich></c:tx>${val('overlay', 0)}</c:title>`
        : '') +
      '<c:numFmt formatCode="General" sourceLinked="0"/>' +
      `${val('majorTickMark', isUpright ? 'none' : 'out')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}` +
      `<c:spPr>${isUpright ? '<a:ln><a:noFill/></a:ln>' : line(GREY, 9525)}</c:spPr>${textProperties(1100, GREY)}` +
      `${val('crossAx', isUpright ? 111 : 222)}${val('crosses', isUpright ? 'autoZero' : 'min')}${val('crossBetween', crossBetween)}`,
  )
}
