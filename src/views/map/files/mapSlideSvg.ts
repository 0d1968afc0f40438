import type { AppState, Theme } from '../../../address/AppState.ts'
import { countsNeed } from '../../../address/viewAsked.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { measureCard, notUnderWayCounts } from '../../../facts/measures/measureView.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { highlightDrawing } from '../../../map/model/stage/highlightDrawing.ts'
import { LABEL_FONTS, labelDrawing } from '../../../map/model/stage/labelDrawing.ts'
import { connectors, paneFills, panePatterns, paneSymbols } from '../../../map/model/stage/paneDrawing.ts'
import { paneStroke } from '../../../map/model/stage/paneStroke.ts'
import { presentedPanes } from '../../../map/model/stage/presentedPanes.ts'
import { stageLabels } from '../../../map/model/stage/stageLabels.ts'
import { tileShapes } from '../../../map/model/stage/tileShapes.ts'
import { drawnPicture } from '../../../output/files/drawnPicture.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../output/model/SvgPicture.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText } from '../../../words/format.ts'
import { flatLegendDrawing, legendDrawing } from './legendDrawing.ts'

export interface ShownMap {
  readonly state: AppState
  readonly view: ChoroplethView
}

export interface MapSlideInput extends ShownMap {
  readonly dataset: Dataset
  readonly theme: Theme
  /** The right one of two maps. */
  readonly other: ShownMap | null
  readonly counts: readonly number[]
  /** Areas that are named; without any, those whose names find room. */
  readonly emphasis: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
}

const LEGEND = { classes: 112, texts: 168 } as const
const GAP = 16
/** Where the count of names that found no room stands. */
const NOTE = { x: 20, foot: 4, size: 11 } as const
const HEADING = { size: 13, line: 17, gap: 4 } as const

/** The map of a slide with its legend, as `PresentedMap` shows it, from the same layout. */
export function mapSlideSvg(input: MapSlideInput, measure: TextWidth): SvgPicture {
  const { theme, size } = input
  const drawing = input.other ? pairDrawing(input, input.other, measure) : oneDrawing(input, measure)
  return drawnPicture(drawing, size, PALETTES[theme])
}

/** One map, its legend beside it. */
function oneDrawing(input: MapSlideInput, measure: TextWidth): Drawing {
  const { state, view, size } = input
  const legend = view.legend.square || view.legend.landscapes ? LEGEND.texts : LEGEND.classes
  const stage = { width: size.width - legend - GAP, height: size.height }
  const place = { x: stage.width + GAP, width: legend }
  const { drawing, height } = legendDrawing(view, countsNeed(state.mode), state.language, place, measure)
  return [
    drawn('svg', { x: 0, y: 0, ...stage, overflow: 'hidden' }, stageDrawing(input, stage, 'one', measure)),
    drawn('g', { transform: `translate(0,${(size.height - height) / 2})` }, drawing),
  ]
}

/** Two maps, each under its name and over its legend. */
function pairDrawing(input: MapSlideInput, other: ShownMap, measure: TextWidth): Drawing {
  const width = (input.size.width - GAP) / 2
  return [input, other].flatMap(({ state, view }, i) => {
    const x = i * (width + GAP)
    const legend = flatLegendDrawing(view, countsNeed(state.mode), state.language, { x, width }, measure)
    const top = HEADING.line + HEADING.gap
    const stage = { width, height: input.size.height - top - legend.height }
    const baseline = { y: HEADING.size, 'font-size': HEADING.size }
    const named = measure(`${view.title} `, HEADING.size, 600)
    return [
      drawn('text', { x, ...baseline, fill: 'var(--ink)', 'font-weight': 600 }, view.title),
      drawn('text', { x: x + named, ...baseline, fill: 'var(--ink-2)' }, view.years),
      drawn(
        'svg',
        { x, y: top, ...stage, overflow: 'hidden' },
        stageDrawing({ ...input, state, view }, stage, i === 0 ? 'first' : 'second', measure),
      ),
      drawn('g', { transform: `translate(0,${top + stage.height})` }, legend.drawing),
    ]
  })
}

function stageDrawing(
  { dataset, state, theme, view, other, counts, emphasis }: MapSlideInput,
  { width, height }: MapSlideInput['size'],
  name: string,
  measure: TextWidth,
): Drawing {
  const { language, priority, measure: measureId } = state
  const geography = geographicShapes(dataset)
  const tiles = state.layout === 'tiles'
  const shapes = tiles ? tileShapes(dataset, geography) : geography
  const panes = presentedPanes(shapes, width, height)
  const placesOf = (ids: readonly string[]) => ids.map((id) => dataset.areaIndex.get(id)!)
  const selected = placesOf(state.areas)
  const served = placesOf((measureId && measureCard(dataset, measureId, language)?.areaIds) || [])
  const isAllNamed = emphasis.length === 0
  const { labels, unnamed } = stageLabels({
    panes,
    shapes,
    view,
    selected,
    emphasis,
    tiles,
    places: [],
    measureCounts: counts,
    viewports: new Map(panes.map(({ id, viewport }) => [id, viewport])),
    names: dataset.areas.map((area) => mapName(area, dataset.meta)),
    footer: null,
    narrow: false,
    crowded: other !== null && isAllNamed,
    points: [],
    measure: (text, style) => {
      const font = LABEL_FONTS[style]
      const figures = 'font-variant' in font ? 'tabular' : 'plain'
      return measure(text, font['font-size'], font['font-weight'], Number.parseFloat(font['font-stretch']), figures)
    },
  })
  const note = (count: number) => catalogue(language).map.unnamed(numberText(count, 0, language))
  const openMarks = notUnderWayCounts(dataset, priority)
  const [whole, lens] = ['whole', 'lens'].map((id) => panes.find((pane) => pane.id === id))
  return [
    ...panes.map((pane) => {
      const base = { pane, shapes, viewport: pane.viewport }
      const layer = { ...base, paints: view.paints, stroke: paneStroke(pane, theme, false) }
      const id = `clip-${name}-${pane.id}`
      return drawn('g', {}, [
        drawn('clipPath', { id }, [drawn('rect', { ...pane.rect })]),
        drawn('g', { 'clip-path': `url(#${id})` }, [
          ...paneFills(layer),
          ...panePatterns(layer),
          ...(view.kind === 'symbols' ? paneSymbols(base, view.symbolSizes) : []),
          ...highlightDrawing({ ...base, selected, served }),
        ]),
      ])
    }),
    ...(whole && lens
      ? connectors(shapes, { pane: whole, viewport: whole.viewport }, { pane: lens, viewport: lens.viewport })
      : []),
    ...panes.flatMap(({ id }) =>
      labelDrawing({ labels: labels.get(id) ?? [], places: [], paints: view.paints, openMarks }),
    ),
    ...(isAllNamed && !tiles && unnamed > 0
      ? [
          drawn(
            'text',
            { x: NOTE.x, y: height - NOTE.foot, 'font-size': NOTE.size, fill: 'var(--ink-2)' },
            note(unnamed),
          ),
        ]
      : []),
  ]
}
