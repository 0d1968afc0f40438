import { axisTicks } from '../../../../charts/model/axisTicks.ts'
import { segmentsOf, type TrendPoint } from '../../../../charts/model/trendSeries.ts'
import type { TrendView } from '../../../../charts/model/trendView.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { numberText } from '../../../../words/format.ts'

const HUNDRED = 100

/**
 * The same curves as change in per cent since each one's first figure, so that counts of areas of different sizes can be
 * seen on one scale. Without intervals: the first figure is taken as it stands. Only the
 * longest run without a gap or a series break is drawn, since nothing can be counted from before it; a curve that begins
 * at zero has no such change and is left out.
 */
export function indexedTrend(view: TrendView, language: Language): TrendView {
  const series = view.series.map((each) => {
    const run = longest(each.segments)
    const first = run[0]
    const points = each.points.map((point): TrendPoint | null => {
      if (!point || !first || !(first.value > 0) || !run.includes(point)) return null
      const value = (HUNDRED * (point.value - first.value)) / first.value
      const text = signedPercent(value, language)
      return { ...point, value, low: null, high: null, interval: '', text }
    })
    return {
      ...each,
      points,
      texts: points.map((point) => point?.text ?? '–'),
      segments: segmentsOf(points, () => false),
    }
  })
  const values = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])))
  return { ...view, series, axis: { ...view.axis, ...percentAxis(values, language) }, notes: [], goals: [] }
}

/** The run with most points, the later of equal ones. */
function longest(segments: TrendView['series'][number]['segments']): readonly TrendPoint[] {
  return segments.reduce<readonly TrendPoint[]>((best, segment) => (segment.length >= best.length ? segment : best), [])
}

/** `+3,2 %` */
function signedPercent(value: number, language: Language): string {
  const text = numberText(value, 1, language)
  const sign = value > 0 && !/^[0.,]+$/.test(text) ? '+' : ''
  return `${sign}${text}${catalogue(language).unit.beforePercent}%`
}

function percentAxis(values: readonly number[], language: Language): Pick<TrendView['axis'], 'low' | 'high' | 'ticks'> {
  const axis = axisTicks(Math.min(0, ...values), Math.max(0, ...values))
  return {
    low: axis.low,
    high: axis.high,
    ticks: axis.ticks.map((value) => ({ value, text: numberText(value, axis.decimals, language) })),
  }
}
