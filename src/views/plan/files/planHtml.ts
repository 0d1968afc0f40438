import { PALETTES } from '../../../colour/palette.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { drawingSvg } from '../../../output/files/drawingSvg.ts'
import { type SvgAttributes, svgTag as tag, svgText as text } from '../../../output/files/svgTag.ts'
import { chartDrawing, chartSize } from '../model/chartDrawing.ts'
import { isToWrite } from '../model/isToWrite.ts'
import { mapDrawing } from '../model/mapDrawing.ts'
import { numberedParts } from '../model/numberedParts.ts'
import type { PlanBlock, PlanDocument, PlanTable } from '../model/PlanDocument.ts'
import { planCatalogue } from '../words/planCatalogue.ts'

const STYLE = `body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Arial,sans-serif;color:#12232b;background:#fff}
h1,h2,h3,h4{color:#0d4760;line-height:1.25}h2{margin-top:3rem}h3{margin-top:2rem}
table{width:100%;border-collapse:collapse;font-size:.875rem;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:700;padding:.5rem 0}
th,td{border:1px solid #b9c2c6;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#e4ebee}.number{text-align:right}.sum td,.sum th{font-weight:700}
mark{background:#ffe94d}.note{font-size:.8125rem}blockquote{margin:1rem 0 .25rem 1.5rem;font-style:italic}
figure{margin:1rem 0}figcaption{font-weight:700;margin-bottom:.5rem}svg{max-width:100%;height:auto}
.key{list-style:none;padding:0}.key svg{vertical-align:-2px;margin-right:.5rem}
@page{size:A4;margin:18mm}@page wide{size:A4 landscape;margin:18mm}
@media print{body{margin:0;max-width:none;padding:0}section.wide{page:wide}h2,h3,h4,caption{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}}`

/** A document of the plan as one HTML file that needs nothing else: read in every browser, printed, pasted from. */
export function planHtml(document: PlanDocument, language: Language): string {
  const words = planCatalogue(language).plan
  const cover =
    document.cover.length === 0
      ? ''
      : tag(
          'table',
          {},
          tag(
            'tbody',
            {},
            document.cover
              .map(([name, known]) =>
                tag('tr', {}, tag('th', { scope: 'row' }, text(name)) + tag('td', {}, said(known))),
              )
              .join(''),
          ),
        )
  const parts = numberedParts(document.parts).map(({ part, number }) =>
    tag(
      'section',
      part.isWide ? { class: 'wide' } : {},
      tag('h2', {}, text(number === null ? part.heading : `${number} ${part.heading}`)) +
        part.blocks.map(block).join(''),
    ),
  )
  const body = [
    tag('p', {}, text(`${document.subtitle}. ${words.draft}.`)),
    tag('h1', {}, text(document.title)),
    cover,
    ...document.stamp.map((line) => tag('p', { class: 'note' }, text(line))),
    ...parts,
  ].join('\n')
  const head = `<meta charset="utf-8"/>${tag('meta', { name: 'viewport', content: 'width=device-width' })}${tag('title', {}, text(document.title))}<style>${STYLE}</style>`
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body>${body}</body></html>\n`

  function said(line: string): string {
    return isToWrite(line, language) ? tag('mark', {}, text(line)) : text(line)
  }

  function block(one: PlanBlock): string {
    switch (one.kind) {
      case 'heading':
        return tag(one.level === 2 ? 'h3' : 'h4', {}, text(one.text))
      case 'text':
      case 'write':
        return tag('p', {}, said(one.text))
      case 'note':
        return tag('p', { class: 'note' }, text(one.text))
      case 'quotation':
        return tag('blockquote', {}, text(one.text)) + tag('p', { class: 'note' }, text(words.source(one.source)))
      case 'list':
        return tag('ul', {}, one.items.map((item) => tag('li', {}, text(item))).join(''))
      case 'table':
        return table(one)
      case 'map': {
        const keys = one.keys.map(({ fill, text: name }) => {
          const patch = tag('rect', { width: 14, height: 14, fill, stroke: '#7C8A91' })
          return tag('li', {}, tag('svg', { width: 14, height: 14, 'aria-hidden': 'true' }, patch) + text(name))
        })
        return figure(one, one, drawingSvg(mapDrawing(one), PALETTES.light), tag('ul', { class: 'key' }, keys.join('')))
      }
      case 'chart':
        return figure(one, chartSize(one), drawingSvg(chartDrawing(one, language), PALETTES.light), '')
    }
  }

  function table({ caption, columns, rows, hasSum }: PlanTable): string {
    const look = (at: number): SvgAttributes => (columns[at]!.isNumber ? { class: 'number' } : {})
    const heads = columns.map(({ name }, at) => tag('th', { scope: 'col', ...look(at) }, text(name))).join('')
    const lines = rows.map((row, at) => {
      const cells = row.map((cell, column) =>
        column === 0 ? tag('th', { scope: 'row' }, said(cell)) : tag('td', look(column), said(cell)),
      )
      return tag('tr', hasSum && at === rows.length - 1 ? { class: 'sum' } : {}, cells.join(''))
    })
    const content = tag('caption', {}, text(caption)) + tag('thead', {}, tag('tr', {}, heads))
    return tag('table', {}, content + tag('tbody', {}, lines.join('')))
  }
}

function figure(
  { caption, alternative }: { readonly caption: string; readonly alternative: string },
  { width, height }: { readonly width: number; readonly height: number },
  drawing: string,
  after: string,
): string {
  const frame = { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': alternative }
  return tag('figure', {}, tag('figcaption', {}, text(caption)) + tag('svg', frame, drawing) + after)
}
