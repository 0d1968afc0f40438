import { type Change, changeOverTime } from '../../../analysis/changeOverTime.ts'
import { type AreaPaint, divergingClass, divergingPaint } from '../../../colour/areaPaint.ts'
import { divergingBands } from '../../../colour/divergingBands.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { changeSummary } from '../../../facts/figures/changeSummary.ts'
import { changeText } from '../../../facts/figures/changeText.ts'
import { lackText } from '../../../facts/figures/lackText.ts'
import { classBreaks } from '../../../stats/classBreaks.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText, rangeText } from '../../../words/format.ts'
import { legendView } from '../legendView.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/**
 * The change of each area between two periods: petrol for a decrease, ochre for an increase, the neutral hatch where it
 * may be chance. Never across a series break. Null without an earlier period to count from.
 */
export function changeSymbology({ dataset, figures, state, theme }: SymbologyInput): Symbology | null {
  const { indicator } = figures
  const { from, language } = state
  if (!from || from === state.period) return null
  const changes = dataset.areas.map(({ id }) => changeOverTime(dataset, indicator, id, from, state.period))
  const known = changes.flatMap((change) => (change.kind === 'change' ? [change.difference] : []))
  const steps = stepsOf(known)
  const paints = changes.map((change) => paintOf(change, steps, theme))
  const scale = { reference: 0, steps, low: Math.min(0, ...known), high: Math.max(0, ...known) }
  const { edges, fills, below } = divergingBands(scale, theme)
  const words = catalogue(language).map
  const modeWords = catalogue(language).mode
  const untested = changes.every((change) => change.kind !== 'change' || change.verdict === 'unknown')
  const values = changes.map((change) => changeText(change, indicator, language))
  // The pattern and the legend say why there is none.
  const labels = changes.map((change) =>
    change.kind === 'change' ? signed(change.difference, indicator.decimals, language) : '–',
  )
  const isPoints = indicator.unit === 'percent'
  const notes = [
    modeWords.changeNote,
    ...(isPoints ? [modeWords.changePoints] : []),
    ...(untested && known.length > 0 ? [words.untested(lackText(indicator, language))] : []),
    ...brokenAt(changes).map((period) => modeWords.changeBreak(period)),
  ]
  const asFigures = {
    ...figures,
    indicator: { ...indicator, unit: isPoints ? ('points' as const) : indicator.unit },
    municipality: null,
    country: null,
    figures: figures.figures.map((figure, i) => {
      const change = changes[i]!
      return change.kind === 'change'
        ? { ...figure, cell: { kind: 'value' as const, value: change.difference } }
        : { ...figure, cell: { kind: 'missing' as const, reason: missingReason(change) } }
    }),
  }
  return {
    kind: 'areas',
    paints,
    values,
    shortValues: labels,
    labels,
    intervals: changes.map((change) => (change.kind === 'change' ? change.interval : null)),
    order: changes.map((change) => (change.kind === 'change' ? change.difference : null)),
    detail: changes.map((change) => detailOf(change, indicator.decimals, language)),
    years: `${from}\u2060–\u2060${state.period}`,
    subtitle: modeWords.changeSubtitle(from, state.period, indicator.source),
    summary: changeSummary(dataset, changes, indicator, language),
    legend: legendView({
      figures: asFigures,
      paints,
      edges,
      fills,
      below,
      notes,
      language,
      unclear: modeWords.changeVerdicts['not-clear'],
    }),
    showMeasures: false,
  }
}

/** Where the stronger colours begin: natural classes of the sizes of the changes. */
function stepsOf(known: readonly number[]): readonly [number, number] {
  const sizes = [0, ...known.map(Math.abs)]
  const widest = Math.max(...sizes)
  const { breaks } = classBreaks({ method: 'natural', classes: 3, values: sizes })
  return [breaks[1] ?? widest / 3, breaks[2] ?? (widest * 2) / 3]
}

function missingReason(change: Exclude<Change, { kind: 'change' }>) {
  return change.kind === 'missing' ? change.reason : ('not-applicable' as const)
}

function paintOf(change: Change, steps: readonly [number, number], theme: SymbologyInput['theme']): AreaPaint {
  const { div, ink, surface } = PALETTES[theme]
  if (change.kind !== 'change') {
    const hidden = change.kind === 'missing' && change.reason === 'suppressed'
    return { fill: surface, on: ink, pattern: hidden ? 'suppressed' : 'missing', classAt: -1 }
  }
  if (change.verdict === 'not-clear') return { fill: div[3]!, on: ink, pattern: 'unclear', classAt: 3 }
  return divergingPaint(divergingClass(change.difference, steps), theme)
}

function signed(value: number, decimals: number, language: Language): string {
  const text = numberText(value, decimals, language)
  return value > 0 && !/^[0.,]+$/.test(text) ? `+${text}` : text
}

function detailOf(change: Change, decimals: number, language: Language): string {
  const words = catalogue(language)
  if (change.kind === 'series-break') return words.mode.changeBreak(change.period)
  if (change.kind === 'missing') return ''
  const range = change.interval
    ? rangeText(change.interval.lower, change.interval.upper, 'points', decimals, language)
    : ''
  return [range && words.panel.interval(range), words.mode.changeVerdicts[change.verdict]].filter(Boolean).join(' ')
}

function brokenAt(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap((change) => (change.kind === 'series-break' ? [change.period] : [])))]
}
