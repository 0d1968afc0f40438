import { useMemo, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { LandscapeLegend } from '../../map/LandscapeLegend.tsx'
import { Legend, type LegendPointer } from '../../map/Legend.tsx'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { SquareLegend } from '../../map/SquareLegend.tsx'
import { Button } from '../../ui/Button.tsx'
import { DialogBoundary } from '../../ui/DialogBoundary.tsx'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { rangeText } from '../../words/format.ts'
import styles from './MapFooter.module.css'

const ClassDialog = lazyPart(
  () => import('./ClassDialog.tsx'),
  (module) => module.ClassDialog,
)

export interface MapFooterProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly selected: readonly number[]
  readonly hover: HoverStore
  readonly change: UrlState['change']
  /** Shown to others: nothing to set. */
  readonly presenting?: boolean
  /** On a page: what could be unfolded stands there. */
  readonly onPaper?: boolean
}

/** The finding in words, the legend that shows it, and what the figures are and are not. */
export function MapFooter({ dataset, view, state, selected, hover, change, presenting, onPaper }: MapFooterProps) {
  const words = catalogue(state.language).map
  const [choosing, setChoosing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { indicator } = view
  const pointerOf = useMemo(
    () =>
      (areaAt: number, order = 0): LegendPointer | null => {
        const at = view.order[areaAt] ?? null
        if (at === null) return null
        const interval = view.intervals[areaAt] ?? null
        const decimals = view.isValue ? indicator.decimals : Math.max(1, indicator.decimals)
        return {
          areaId: dataset.areas[areaAt]!.id,
          at,
          text: `${dataset.areas[areaAt]!.name} ${view.labels[areaAt]}`,
          interval: interval && {
            ...interval,
            text: rangeText(interval.lower, interval.upper, 'count', decimals, state.language),
          },
          order,
        }
      },
    [dataset, view, indicator, state.language],
  )
  const chosen = selected.map((at, i) => pointerOf(at, i + 1)).filter((pointer) => pointer !== null)
  const scale = [words.legendScale, view.legend.municipality?.text].filter(Boolean).join(' ')
  const canClass = !presenting && view.kind === 'areas' && state.mode === 'value'
  return (
    <div className={styles.footer}>
      <p className={styles.sentence} data-picture="none">
        {view.summary}
      </p>
      {view.legend.square ? (
        <SquareLegend square={view.legend.square} label={words.legendSquares} />
      ) : view.legend.landscapes ? (
        <LandscapeLegend landscapes={view.legend.landscapes} label={view.title} />
      ) : (
        <Legend legend={view.legend} label={scale} selected={chosen} pointerOf={pointerOf} hover={hover} />
      )}
      <p className={styles.notes}>
        {view.legend.keys.map((key) => (
          <span key={key.text} className={styles.key}>
            <svg width="16" height="11" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="15"
                height="10"
                fill={`url(#pattern-${key.pattern})`}
                stroke="var(--ink-2)"
                strokeWidth="0.8"
              />
            </svg>
            {key.text}
          </span>
        ))}
        <span className={styles.note} data-picture="none">
          {view.legend.notes.join(' ')}
        </span>
        {!onPaper && canClass && (
          <Button
            kind="inline"
            className={styles.more}
            data-picture="none"
            onClick={() => setChoosing(true)}
            aria-haspopup="dialog"
          >
            {words.changeClasses}
          </Button>
        )}
        {!onPaper && view.caveat && (
          <Button
            kind="inline"
            className={styles.more}
            data-picture="none"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words.caveat}
          </Button>
        )}
      </p>
      {onPaper && view.caveat && <p className={styles.notes}>{view.caveat}</p>}
      {view.caveat && isOpen && (
        <div className={styles.caveat} role="note" data-picture="none">
          <p>{view.caveat}</p>
          <Button kind="link" onClick={() => setOpen(false)}>
            {catalogue(state.language).shell.close}
          </Button>
        </div>
      )}
      {choosing && (
        <DialogBoundary title={words.changeClasses} language={state.language} onClose={() => setChoosing(false)}>
          <ClassDialog state={state} change={change} onClose={() => setChoosing(false)} />
        </DialogBoundary>
      )}
    </div>
  )
}
