import type { Language } from '../domain/LocalText.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { SelectionShape } from '../ui/SelectionShape.tsx'
import { useElementSize } from '../ui/useElementSize.ts'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import { ChartFigure } from './ChartFigure.tsx'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'
import type { TrendSpan } from './TrendPlot.ts'

// The charting library comes when the first curve is to be drawn.
const TrendLines = lazyPart(
  () => import('./TrendLines.tsx'),
  (module) => module.TrendLines,
)

const NO_SPANS: readonly TrendSpan[] = []

export interface TrendChartProps {
  readonly view: TrendView
  readonly language: Language
  /** What the curves say, in a sentence. */
  readonly summary: string
  readonly height?: number
  readonly nameHidden?: boolean
  readonly summaryHidden?: boolean
  /** Without table, where the same figures stand beside it. */
  readonly tableHidden?: boolean
  readonly level?: 2 | 3 | 4
  /** Vertical bands in time behind the curves: when something was carried out. */
  readonly spans?: readonly TrendSpan[]
}

/**
 * Curves of chosen areas and groups with the municipality and the country, in time: names at the ends of the lines,
 * series breaks as a dashed line where the curves stop, provisional figures hollow, intervals as thin bars. One tab
 * stop; arrows go through the periods and say the chosen areas' figures.
 */
export function TrendChart(props: TrendChartProps) {
  const {
    view,
    language,
    summary,
    height = 300,
    nameHidden,
    summaryHidden,
    tableHidden,
    level = 3,
    spans = NO_SPANS,
  } = props
  const [root, size] = useElementSize()
  const words = chartCatalogue(language).chart
  const hasInterval = view.series.some(({ points }) => points.some((point) => point?.low != null))
  const hasProvisional = view.series.some(({ points }) => points.some((point) => point?.provisional))
  return (
    <ChartFigure
      name={view.name}
      level={level}
      nameHidden={nameHidden ?? false}
      summary={summary}
      summaryHidden={summaryHidden ?? false}
      table={tableHidden ? null : view.table}
      language={language}
    >
      <p className={styles.key} aria-hidden="true">
        {view.series.map((series) => (
          <span key={series.id}>
            {series.order > 0 ? <SelectionShape order={series.order} size={10} /> : <i data-kind={series.kind} />}
            {series.name}
          </span>
        ))}
        {hasInterval && (
          <span>
            <i data-kind="interval" />
            {words.intervalKey}
          </span>
        )}
        {hasProvisional && (
          <span>
            <i data-kind="provisional" />
            {words.provisionalKey}
          </span>
        )}
      </p>
      <div ref={root} className={styles.drawing} style={{ height }}>
        {size && size.width > 0 && (
          <PartBoundary language={language}>
            <TrendLines
              view={view}
              width={size.width}
              height={height}
              summary={summary}
              spans={spans}
              language={language}
            />
          </PartBoundary>
        )}
      </div>
      {view.notes.length > 0 && <p className={styles.notes}>{view.notes.join(' ')}</p>}
    </ChartFigure>
  )
}
