import type { Language } from '../domain/LocalText.ts'
import { HoverStore } from '../ui/HoverStore.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { useElementSize } from '../ui/useElementSize.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { ChartKey } from './ChartKey.tsx'
import type { TrendSpan } from './model/trendDrawing.ts'
import { trendKey } from './model/trendKey.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'

// The charting library comes when the first curve is to be drawn.
const TrendLines = lazyPart(
  () => import('./TrendLines.tsx'),
  (module) => module.TrendLines,
)

/** Of charts whose areas are pointed at nowhere else. */
const NO_HOVER = new HoverStore()
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
  /** Area pointed at, here or elsewhere. */
  readonly hover?: HoverStore
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
    hover = NO_HOVER,
  } = props
  const [root, size] = useElementSize()
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
      <ChartKey items={trendKey(view, language)} />
      <div ref={root} className={styles.drawing} style={{ height }}>
        {size && size.width > 0 && (
          <PartBoundary language={language}>
            <TrendLines
              view={view}
              width={size.width}
              height={height}
              summary={summary}
              spans={spans}
              hover={hover}
              language={language}
            />
          </PartBoundary>
        )}
      </div>
      {view.notes.length > 0 && <p className={styles.notes}>{view.notes.join(' ')}</p>}
    </ChartFigure>
  )
}
