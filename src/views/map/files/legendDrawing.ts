import type { BelowLines } from '../../../colour/belowLines.ts'
import { type Drawing, type Drawn, drawn } from '../../../domain/Drawing.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { baseline, textBlock } from '../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { presentedLegend } from '../model/presentedLegend.ts'

export interface LegendPlace {
  readonly x: number
  readonly width: number
  /** Of the map; the legend stands in the middle of it. */
  readonly height: number
}

const STRETCH = 88
const TITLE = { size: 12, weight: 650, stretch: STRETCH, line: 15 } as const
const BAND = { size: 12, line: 15, width: 19, height: 25, gap: 8 } as const
const MUNICIPALITY = { size: 12, weight: 650, stretch: STRETCH, line: 14 } as const
const NOTE = { size: 11.5, weight: 400, stretch: STRETCH, line: 14 } as const
const MARK = { before: 4, width: 27 } as const

/** `PresentedLegend` of a map of classes, for files: what the colours mean, in type that is read from the back of a room. */
export function legendDrawing(
  view: ChoroplethView,
  isNeed: boolean,
  language: Language,
  { x, width, height }: LegendPlace,
  measure: TextWidth,
): Drawing {
  const parts: Drawn[] = []
  let top = 0
  const write = (
    text: string,
    font: typeof TITLE | typeof MUNICIPALITY | typeof NOTE,
    before: number,
    indent = 0,
  ): void => {
    top += before
    const block = textBlock(text, { x: x + indent, top, width: width - indent, ...font }, measure)
    parts.push(...block.drawing)
    top += block.height
  }
  const legend = presentedLegend(view, isNeed, language)
  write(view.title, TITLE, 0)
  top += 8
  if (legend) {
    const column = { top, height: legend.bands.length * BAND.height }
    legend.bands.forEach(({ fill, below, text }, i) => {
      const y = top + i * BAND.height
      const base = y + (BAND.height - BAND.line) / 2 + baseline(BAND.size, BAND.line)
      const font = { 'font-size': BAND.size, 'font-weight': 500, 'font-stretch': `${STRETCH}%` }
      parts.push(
        drawn('rect', { x, y, width: BAND.width, height: BAND.height, fill }),
        ...(below ? [patternBox(below, x, y)] : []),
        drawn(
          'text',
          { x: x + BAND.width + BAND.gap, y: base, fill: 'var(--ink)', ...font, 'font-variant': 'tabular-nums' },
          text,
        ),
      )
    })
    top += column.height
    if (legend.municipality) {
      const y = column.top + legend.municipality.at * column.height
      parts.push(drawn('rect', { x: x - MARK.before, y, width: MARK.width, height: 1, fill: 'var(--ink)' }))
      write(catalogue(language).map.municipalityIs(legend.municipality.value), MUNICIPALITY, 14)
    }
    if (legend.note) write(legend.note, NOTE, 8)
  }
  for (const key of view.legend.keys) {
    // A pattern begins where its drawing does.
    const swatch = { width: 18, height: 13, x: 0.5, y: 0.5, stroke: 'var(--ink-2)', 'stroke-width': 0.8 }
    parts.push(
      drawn('svg', { x, y: top + 8, width: BAND.width, height: NOTE.line }, [
        drawn('rect', { ...swatch, fill: `url(#pattern-${key.pattern})` }),
      ]),
    )
    write(key.text, NOTE, 8, BAND.width + BAND.gap)
  }
  return [drawn('g', { transform: `translate(0,${(height - top) / 2})` }, parts)]
}

/** The lines begin with their box, as in a style sheet. */
function patternBox(below: BelowLines, x: number, y: number): Drawn {
  const { width, height } = BAND
  const box = drawn('rect', { width, height, fill: `url(#pattern-below-${below})` })
  return drawn('svg', { x, y, width, height }, [box])
}
