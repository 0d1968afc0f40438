import type { Theme } from '../../../../address/AppState.ts'
import { STRIP_LANE, STRIP_TICKS, stripDrawing } from '../../../../charts/model/stripDrawing.ts'
import type { StripChosen, StripPlotView } from '../../../../charts/model/stripPlotView.ts'
import { chosenMark, KEY_MARK } from '../../../../charts/model/trendKey.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { besideBlocks, type DrawnBlock, stackBlocks } from '../../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import { markedFlow } from '../../../../output/files/markedFlow.ts'
import { baseline, textBlock } from '../../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { numberText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import type { SideBySideView } from '../model/sideBySideView.ts'
import { sideKey } from '../model/sideKey.ts'

export interface SideSvgInput {
  readonly dataset: Dataset
  readonly width: number
  readonly view: SideBySideView
  readonly chosen: readonly Subject[]
  readonly theme: Theme
  readonly language: Language
}

const NAME = 216
const GAP = 16
const READOUT = 350
const AIR = 6
const KEY = { mark: KEY_MARK, gap: 6, next: 14, row: 18, size: 12 } as const
const TEXT = { x: 0, top: 0, weight: 400, stretch: 100 } as const
const HEADING = { ...TEXT, size: 20, weight: 600, line: 26 } as const
const SECTION = { ...TEXT, size: 15, weight: 600, line: 22 } as const
const READ = { 'font-size': 12, 'font-variant': 'tabular-nums' } as const
/** Where the texts of a lane begin: after its mark; a value ends at the second, its interval and its verdict follow. */
const LANE = { value: 15, end: 78, interval: 84, verdict: 174 } as const

/** The chosen beside each other: a strip for every indicator, with what it says in words. */
export function sideSvg(input: SideSvgInput, measure: TextWidth): SvgPicture {
  const { view, theme, width } = input
  const sections = view.sections.map(({ title, strips }) =>
    stackBlocks(
      [
        ...(title === '' ? [] : [textBlock(title, { ...SECTION, width }, measure)]),
        { drawing: [rule(0.5, width, 'var(--ink)')], height: 1 },
        ...strips.map((strip) => rowOf(strip, width, measure)),
      ],
      0,
    ),
  )
  const { drawing, height } = stackBlocks([headOf(input, measure), ...sections], 6)
  return drawnPicture(drawing, { width, height }, PALETTES[theme])
}

/** Among how many areas, and the key: beside each other where there is room. */
function headOf({ dataset, view, chosen, language, width }: SideSvgInput, measure: TextWidth): DrawnBlock {
  const words = compareCatalogue(language).comparePanel.side.strips(numberText(dataset.areas.length, 0, language))
  const heading = textBlock(words, { ...HEADING, width }, measure)
  const items = sideKey(chosen, view, language)
  const wide = items.reduce((sum, item) => sum + item.wide + KEY.gap + measure(item.text, KEY.size, 400) + KEY.next, 0)
  const left = width - wide + KEY.next
  const isBeside = left > measure(words, HEADING.size, HEADING.weight) + KEY.next
  const key = markedFlow(items, { ...KEY, width: isBeside ? wide : width }, measure)
  if (!isBeside) return stackBlocks([heading, key], 2)
  const lowered = drawn('g', { transform: `translate(0,${heading.height - key.height})` }, key.drawing)
  return besideBlocks([
    { ...heading, x: 0 },
    { drawing: [lowered], height: heading.height, x: left },
  ])
}

function rule(y: number, width: number, stroke: string): Drawn {
  return drawn('path', { d: `M0,${y}H${width}`, stroke })
}

/** One indicator: its name and period, the strip, and the municipality and the chosen read out. */
function rowOf(strip: StripPlotView, whole: number, measure: TextWidth): DrawnBlock {
  const width = whole - NAME - READOUT - 2 * GAP
  const name = textBlock(`${strip.name} ${strip.note}`, { ...TEXT, width: NAME, size: 13, line: 18, top: 2 }, measure)
  const nothing = { ...TEXT, width, size: 13, line: 18, fill: 'var(--ink-2)' }
  const marks = strip.nothing === '' ? stripDrawing(strip, width) : textBlock(strip.nothing, nothing, measure)
  const readout = STRIP_TICKS + strip.chosen.length * STRIP_LANE
  const height = Math.max(name.height, marks.height, readout) + 2 * AIR
  const at = (x: number, drawing: Drawing): Drawn => drawn('g', { transform: `translate(${x},${AIR})` }, drawing)
  return {
    height,
    drawing: [
      at(0, name.drawing),
      at(NAME + GAP, marks.drawing),
      at(whole - READOUT, readoutOf(strip, measure)),
      rule(height - 0.5, whole, 'var(--rule)'),
    ],
  }
}

function readoutOf(
  { municipality, noMunicipality, country, goals, chosen }: StripPlotView,
  measure: TextWidth,
): Drawing {
  const top = [municipality?.text ?? noMunicipality, country?.text, ...goals.map(({ text }) => text)]
    .filter(Boolean)
    .join(' · ')
  return [
    drawn('text', { x: 0, y: baseline(12, STRIP_TICKS), ...READ, fill: 'var(--ink-2)' }, top),
    ...chosen.flatMap((each, lane) => laneOf(each, STRIP_TICKS + lane * STRIP_LANE, measure)),
  ]
}

function laneOf(each: StripChosen, top: number, measure: TextWidth): Drawing {
  const y = top + baseline(12, STRIP_LANE)
  const mark = drawn(
    'g',
    { transform: `translate(0,${top + (STRIP_LANE - KEY_MARK) / 2})` },
    chosenMark(each.order).mark,
  )
  const text = (x: number, words: string, look: Parameters<typeof drawn>[1]): Drawing =>
    words === '' ? [] : [drawn('text', { x, y, ...READ, ...look }, words)]
  if (each.at === null) return [mark, ...text(LANE.value, each.value, { fill: 'var(--ink-2)' })]
  const end = Math.max(LANE.end, LANE.value + measure(each.value, 12, 650, 100, 'tabular'))
  const shift = end - LANE.end
  const verdict = each.clear ? { fill: 'var(--ink)', 'font-weight': 600 } : { fill: 'var(--ink-2)' }
  return [
    mark,
    ...text(end, each.value, { fill: 'var(--ink)', 'font-weight': 650, 'text-anchor': 'end' }),
    ...text(LANE.interval + shift, each.interval, { fill: 'var(--ink-2)' }),
    ...text((each.interval === '' ? LANE.interval : LANE.verdict) + shift, each.verdict, verdict),
  ]
}
