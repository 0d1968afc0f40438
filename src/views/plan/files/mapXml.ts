import { svgTag as tag, svgText as xmlText } from '../../../output/files/svgTag.ts'
import type { PlanMap } from '../model/PlanDocument.ts'

const EMU_PER_PIXEL = 9525
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
/** Grey, so that a white area has an edge on white paper. */
const BORDER = '7C8A91'

/** Ids of drawings begin here, so that none is that of a chart. */
const FIRST_ID = 5_000

/**
 * A map as a run of Word: a group of free shapes, one for each area, with its name, in its colour. Sharp at every size, and
 * each area can be chosen, moved and coloured in Word.
 */
export function mapXml({ width, height, areas, caption, alternative }: PlanMap): string {
  const [cx, cy] = [width, height].map((pixels) => Math.round(pixels * EMU_PER_PIXEL))
  const size = { cx: cx!, cy: cy! }
  const frame = (name: string) => tag(name, {}, tag('a:off', { x: 0, y: 0 }) + tag('a:ext', size))
  const shapes = areas.flatMap(({ name, path, fill }, at) => {
    const commands = pathCommands(path)
    return commands === '' ? [] : [areaShape(FIRST_ID + at + 1, name, commands, fill, size)]
  })
  const group = tag(
    'wpg:wgp',
    { 'xmlns:wpg': GROUP, 'xmlns:wps': SHAPE },
    tag('wpg:cNvGrpSpPr', {}) +
      tag(
        'wpg:grpSpPr',
        {},
        tag(
          'a:xfrm',
          {},
          `${tag('a:off', { x: 0, y: 0 })}${tag('a:ext', size)}${tag('a:chOff', { x: 0, y: 0 })}${tag('a:chExt', size)}`,
        ),
      ) +
      shapes.map((shape) => shape.replace('<a:xfrm/>', frame('a:xfrm'))).join(''),
  )
  const inline = tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0, 'xmlns:wp': PLACE },
    tag('wp:extent', size) +
      tag('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }) +
      tag('wp:docPr', { id: FIRST_ID, name: caption, descr: alternative }) +
      tag('wp:cNvGraphicFramePr', {}) +
      tag('a:graphic', { 'xmlns:a': DRAWING }, tag('a:graphicData', { uri: GROUP }, group)),
  )
  const choice = tag('mc:Choice', { Requires: 'wpg' }, tag('w:drawing', {}, inline))
  const fallback = tag('mc:Fallback', {}, tag('w:t', {}, xmlText(alternative)))
  const body = tag('mc:AlternateContent', { 'xmlns:mc': COMPATIBILITY, 'xmlns:wpg': GROUP }, choice + fallback)
  return tag('w:r', { 'xmlns:w': WORD }, body)
}

function areaShape(
  id: number,
  name: string,
  commands: string,
  fill: string,
  { cx, cy }: { cx: number; cy: number },
): string {
  const line = tag('a:ln', { w: 6350 }, tag('a:solidFill', {}, tag('a:srgbClr', { val: BORDER })))
  const geometry = tag(
    'a:custGeom',
    {},
    `<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>${tag('a:rect', { l: 0, t: 0, r: 'r', b: 'b' })}` +
      tag('a:pathLst', {}, tag('a:path', { w: cx, h: cy }, commands)),
  )
  return tag(
    'wps:wsp',
    {},
    tag('wps:cNvPr', { id, name }) +
      tag('wps:cNvSpPr', {}) +
      tag(
        'wps:spPr',
        {},
        `<a:xfrm/>${geometry}${tag('a:solidFill', {}, tag('a:srgbClr', { val: fill.slice(1) }))}${line}`,
      ) +
      tag('wps:bodyPr', {}),
  )
}

/** `M1 2L3 4Z` of SVG as the commands of a drawing, in its own unit. Only what areas are drawn with: M, L, H, V and Z. */
function pathCommands(path: string): string {
  const point = (x: number, y: number) =>
    tag('a:pt', { x: Math.round(x * EMU_PER_PIXEL), y: Math.round(y * EMU_PER_PIXEL) })
  let [x, y] = [0, 0]
  const commands: string[] = []
  for (const [, letter, rest] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/gi)) {
    const numbers = (rest!.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number)
    const command = letter!.toUpperCase()
    if (command === 'Z') {
      commands.push(tag('a:close', {}))
      continue
    }
    const step = command === 'H' || command === 'V' ? 1 : 2
    for (let at = 0; at + step <= numbers.length; at += step) {
      if (command === 'H') x = numbers[at]!
      else if (command === 'V') y = numbers[at]!
      else [x, y] = [numbers[at]!, numbers[at + 1]!]
      commands.push(tag(command === 'M' && at === 0 ? 'a:moveTo' : 'a:lnTo', {}, point(x, y)))
    }
  }
  return commands.join('')
}
