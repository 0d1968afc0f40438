import { indicatorFigures } from '../../../analysis/indicatorFigures.ts'
import { FEWEST_RANKED } from '../../../analysis/topPlaces.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { pooledValues } from '../../../colour/classification.ts'
import { PALETTES, readableOn } from '../../../colour/palette.ts'
import type { MissingReason } from '../../../domain/Cell.ts'
import { indicatorById } from '../../../domain/lookups.ts'
import { indicatorPhrase } from '../../../facts/figures/indicatorPhrase.ts'
import { tellingDecimals } from '../../../facts/figures/tellingDecimals.ts'
import { classBreaks } from '../../../stats/classBreaks.ts'
import { classOf } from '../../../stats/classOf.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText, valueText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'
import { emptyLegend, type LegendKey, type SquareLegend } from '../legendView.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

const THIRDS = 3

/**
 * Two indicators at once: thirds of the areas in each, nine colours that keep apart for colour-blind readers. The first
 * indicator runs to the right, the second upwards. The second is shown in the same period when it has it, else in its
 * latest. Null when no second indicator is chosen, or one of the two has no figures.
 */
export function bivariateSymbology({ dataset, figures, state, theme }: SymbologyInput): Symbology | null {
  const second = indicatorById(dataset, state.second)
  const secondValues = second && dataset.values.get(second.id)
  const firstValues = dataset.values.get(figures.indicator.id)
  if (!second || !secondValues || !firstValues) return null
  const period = secondValues.periods.includes(state.period) ? state.period : secondValues.periods.at(-1)!
  const other = indicatorFigures(dataset, second, period)
  const first = pooledValues(dataset, firstValues)
  const pooled = pooledValues(dataset, secondValues)
  if (first.length === 0 || pooled.length === 0) return null
  const x = classBreaks({ method: 'quantile', classes: THIRDS, values: first }).breaks
  const y = classBreaks({ method: 'quantile', classes: THIRDS, values: pooled }).breaks
  const { biv, surface, ink } = PALETTES[theme]
  const counts = new Array<number>(THIRDS * THIRDS).fill(0)
  const { language } = state
  const words = catalogue(language).map
  const keys = new Map<string, LegendKey>()
  const paints = figures.figures.map(({ cell: a }, i): AreaPaint => {
    const b = other.figures[i]!.cell
    if (a.kind === 'missing' || b.kind === 'missing') {
      const reasons = [a, b].flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : []))
      const pattern = reasons.includes('suppressed') ? 'suppressed' : 'missing'
      const text = words.missingReasons[pattern === 'suppressed' ? pattern : reasons[0]!]
      keys.set(text, { pattern, text })
      return { fill: surface, on: ink, pattern, classAt: -1 }
    }
    const classAt = classOf(b.value, y) * THIRDS + classOf(a.value, x)
    counts[classAt]!++
    const fill = biv[classAt]!
    return { fill, on: readableOn(fill, theme), pattern: null, classAt }
  })
  const modeWords = catalogue(language).mode
  const square: SquareLegend = {
    cells: biv.map((fill, i) => ({
      column: i % THIRDS,
      row: Math.floor(i / THIRDS),
      fill,
      on: readableOn(fill, theme),
      count: counts[i]!,
    })),
    xTitle: figures.indicator.name[language],
    yTitle: second.name[language],
    xTicks: x.map((at) =>
      valueText(at, figures.indicator.unit, tellingDecimals(x, figures.indicator.decimals), language),
    ),
    yTicks: y.map((at) => valueText(at, second.unit, tellingDecimals(y, second.decimals), language)),
  }
  const both = (
    join: string,
    text: (which: 'first' | 'second', value: number) => string,
    lack: (reason: MissingReason) => string = () => '–',
  ): string[] =>
    figures.figures.map(({ cell }, i) => {
      const b = other.figures[i]!.cell
      if (cell.kind === 'missing') return lack(cell.reason)
      if (b.kind === 'missing') return lack(b.reason)
      return `${text('first', cell.value)}${join}${text('second', b.value)}`
    })
  const unitOf = (which: 'first' | 'second') => (which === 'first' ? figures.indicator : second)
  const high = counts[THIRDS * THIRDS - 1]!
  return {
    kind: 'areas',
    second: other,
    paints,
    values: both(
      ' · ',
      (which, value) => valueText(value, unitOf(which).unit, unitOf(which).decimals, language),
      (reason) => words.missingReasons[reason],
    ),
    shortValues: both('/', (_, value) => numberText(value, 0, language)),
    labels: both(' / ', (_, value) => numberText(value, 0, language)),
    title: `${figures.indicator.name[language]} × ${midSentence(second.name[language], language)}`,
    subtitle: modeWords.bivariateSubtitle(
      figures.indicator.name[language],
      figures.period,
      second.name[language],
      period,
    ),
    // A third of so few areas says nothing; what is said of the first indicator does.
    ...(figures.figures.length < FEWEST_RANKED
      ? {}
      : {
          summary: modeWords.bivariateSummary(
            ...([high, figures.figures.length] as const),
            indicatorPhrase(figures.indicator, language),
            indicatorPhrase(second, language),
          ),
        }),
    legend: { ...emptyLegend(), square, keys: [...keys.values()], notes: [modeWords.bivariateNote] },
    showMeasures: false,
  }
}
