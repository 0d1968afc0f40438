import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { AreaPaint } from '../../colour/areaPaint.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { AboutFigure } from '../../panels/AboutFigure.tsx'
import { Button } from '../../ui/Button.tsx'
import { Hint } from '../../ui/Hint.tsx'
import { type HoverStore, useHovered } from '../../ui/HoverStore.ts'
import { catalogue } from '../../words/catalogue.ts'
import { collator } from '../../words/format.ts'
import styles from './RankedList.module.css'

export interface RankedListProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly counts: readonly number[]
  readonly state: AppState
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  /** Only these areas, for the phone's list of areas outside the town. */
  readonly only?: readonly number[]
  readonly title?: string
  /** The need that the list is in order of; null where it is in order of an indicator. */
  readonly need?: NeedFindings | null
}

/** More rows than this are for the table, not for a side panel. */
const MOST_ROWS = 200

/** Areas from the highest value to the lowest, as buttons that choose them. */
export function RankedList({ dataset, view, counts, state, hover, onPick, only, title, need }: RankedListProps) {
  const words = catalogue(state.language).panel
  const hovered = useHovered(hover)
  const about = need?.result ?? (view.detail ? null : { indicatorId: view.indicator.id, period: view.figures.period })
  const order = useMemo(() => {
    const { compare } = collator(state.language)
    const value = (at: number): number => view.order[at] ?? Number.NEGATIVE_INFINITY
    const all = only ?? dataset.areas.map((_, at) => at)
    return [...all]
      .sort((a, b) => value(b) - value(a) || compare(dataset.areas[a]!.name, dataset.areas[b]!.name))
      .slice(0, MOST_ROWS)
  }, [dataset, view, state.language, only])
  return (
    <section className={styles.list} data-print={only ? undefined : 'none'}>
      <h2>{title ?? words.chooseArea}</h2>
      {!only && <Hint>{words.chooseAreaHint}</Hint>}
      {!only && about && (
        <p className={styles.about}>
          <AboutFigure dataset={dataset} about={about} language={state.language} />
        </p>
      )}
      <ul>
        {order.map((at) => (
          <li key={at}>
            <Button
              aria-pressed={state.areas.includes(dataset.areas[at]!.id)}
              data-hovered={hovered === at || undefined}
              onClick={() => onPick(at)}
              onPointerEnter={() => hover.set(at)}
              onPointerLeave={() => hover.set(-1)}
            >
              <Swatch paint={view.paints[at]!} />
              <span>
                {dataset.areas[at]!.name}
                {view.showMeasures && <MeasureMarks count={counts[at] ?? 0} />}
              </span>
              <b>{view.figures.figures[at]!.cell.kind === 'missing' ? view.values[at] : view.labels[at]}</b>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One ochre square per targeted measure. */
function MeasureMarks({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, i) => `mark-${i}`).map((key) => <i key={key} />)
}

function Swatch({ paint: { fill, pattern, below } }: { readonly paint: AreaPaint }) {
  const box = { x: 0.5, y: 0.5, width: 13, height: 13, rx: 2 }
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect {...box} fill={pattern ? `url(#pattern-${pattern})` : fill} stroke="var(--ink-2)" strokeWidth="0.8" />
      {below && <rect {...box} fill={`url(#pattern-below-${below})`} />}
    </svg>
  )
}
