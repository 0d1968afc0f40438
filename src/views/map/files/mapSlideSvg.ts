import type { AppState, Theme } from '../../../address/AppState.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { PATTERN_DRAWING } from '../../../facts/figures/patternDrawing.ts'
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
import { legendDrawing } from './legendDrawing.ts'

export interface MapSlideInput {
  readonly dataset: Dataset
  readonly state: AppState
  readonly theme: Theme
  readonly view: ChoroplethView
  readonly counts: readonly number[]
  /** Areas that are named; without any, those whose names find room. */
  readonly emphasis: readonly number[]
  readonly size: { readonly width: number; readonly height: number }
}

const LEGEND = 112
const GAP = 16

/** The map of a slide with its legend, as `PresentedMap` shows it, from the same layout. */
export function mapSlideSvg(input: MapSlideInput, measure: TextWidth): SvgPicture {
  const { state, theme, view, size } = input
  const { width, height } = size
  const stage = width - LEGEND - GAP
  const place = { x: stage + GAP, width: LEGEND, height }
  const clip = { x: 0, y: 0, width: stage, height }
  const drawing = [
    drawn('defs', {}, PATTERN_DRAWING),
    drawn('svg', { ...clip, overflow: 'hidden' }, stageDrawing(input, { width: stage, height }, measure)),
    ...legendDrawing(view, state.mode === 'need', state.language, place, measure),
  ]
  return drawnPicture(drawing, size, PALETTES[theme])
}

function stageDrawing(
  { dataset, state, theme, view, counts, emphasis }: MapSlideInput,
  { width, height }: MapSlideInput['size'],
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
  const { labels } = stageLabels({
    ...{ panes, shapes, view, selected, emphasis, tiles, places: [], measureCounts: counts },
    viewports: new Map(panes.map(({ id, viewport }) => [id, viewport])),
    names: dataset.areas.map((area) => mapName(area, dataset.meta)),
    ...{ footer: null, narrow: false, crowded: false },
    measure: (text, style) => {
      const font = LABEL_FONTS[style]
      const figures = 'font-variant' in font ? 'tabular' : 'plain'
      return measure(text, font['font-size'], font['font-weight'], Number.parseFloat(font['font-stretch']), figures)
    },
  })
  const openMarks = notUnderWayCounts(dataset, priority)
  const [whole, lens] = ['whole', 'lens'].map((id) => panes.find((pane) => pane.id === id))
  return [
    ...panes.map((pane) => {
      const base = { pane, shapes, viewport: pane.viewport }
      const layer = { ...base, paints: view.paints, stroke: paneStroke(pane, theme, false) }
      const id = `clip-${pane.id}`
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
  ]
}
