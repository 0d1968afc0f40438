import { brokenLines, linesHeight } from '../../../src/output/pptx/fitText.ts'
import { child, elements, type XmlElement } from './xmlTree.ts'

const EMU_PER_INCH = 914_400

export interface SlideBox {
  readonly name: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What its text takes, broken as a presentation program breaks it; 0 without text. */
  readonly textHeight: number
}

/** Shapes, pictures, charts and tables of a slide in the order they are read, in inches. */
export function slideBoxes(slide: XmlElement): SlideBox[] {
  const tree = elements(slide, 'p:spTree')[0]!
  return tree.children
    .filter(({ name }) => ['p:sp', 'p:pic', 'p:graphicFrame'].includes(name))
    .map((shape) => {
      const inches = (name: string, key: string): number =>
        Number(elements(shape, name)[0]!.attributes[key]) / EMU_PER_INCH
      const width = inches('a:ext', 'cx')
      const body = child(shape, 'p:txBody')
      const text = body ? elements(body, 'a:t').map((each) => each.text) : []
      const table = elements(shape, 'a:tbl')[0]
      return {
        name: elements(shape, 'p:cNvPr')[0]!.attributes.name!,
        text: text.join(' '),
        x: inches('a:off', 'x'),
        y: inches('a:off', 'y'),
        width,
        height: table
          ? elements(table, 'a:tr').reduce((sum, row) => sum + Number(row.attributes.h) / EMU_PER_INCH, 0)
          : inches('a:ext', 'cy'),
        textHeight: body ? heightOf(body, width) : 0,
      }
    })
}

function heightOf(body: XmlElement, width: number): number {
  const insets = child(body, 'a:bodyPr')!.attributes
  const inset = (key: string): number => Number(insets[key] ?? 0) / EMU_PER_INCH
  const room = width - inset('lIns') - inset('rIns')
  return body.children
    .filter(({ name }) => name === 'a:p')
    .reduce((sum, paragraph) => {
      const run = elements(paragraph, 'a:rPr')[0]
      if (!run) return sum
      const size = Number(run.attributes.sz ?? 1100) / 100
      const hanging = Number(child(paragraph, 'a:pPr')?.attributes.marL ?? 0) / EMU_PER_INCH
      const text = elements(paragraph, 'a:t')
        .map((each) => each.text)
        .join('')
      return sum + linesHeight(brokenLines(text, room - hanging, size, run.attributes.b === '1').length, size)
    }, inset('tIns') + inset('bIns'))
}
