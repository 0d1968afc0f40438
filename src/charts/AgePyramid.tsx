import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import { Drawn } from '../ui/Drawn.tsx'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import styles from './AgePyramid.module.css'
import { ChartTableDetails } from './ChartFigure.tsx'
import { agePyramidDrawing } from './model/agePyramidDrawing.ts'
import type { AgePyramidView } from './model/agePyramidView.ts'

export interface AgePyramidProps {
  readonly view: AgePyramidView
  readonly language: Language
  /** Without heading and table, where they stand beside it. */
  readonly bare?: boolean
}

/** An age pyramid; up and down walk through the ages. */
export function AgePyramid({ view, language, bare }: AgePyramidProps) {
  const words = chartCatalogue(language).chart
  const [focused, setFocused] = useState(-1)
  const count = view.bands.length
  const { drawing, width, height, row } = useMemo(() => agePyramidDrawing(view), [view])
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -count, End: count }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setFocused((before) => Math.max(0, Math.min(count - 1, before + step)))
  }
  if (view.nothing !== '') return <p className={styles.nothing}>{view.nothing}</p>
  return (
    <figure className={styles.pyramid} data-order={view.order} aria-label={`${view.name}, ${words.age} ${view.period}`}>
      {!bare && <figcaption>{view.summary}</figcaption>}
      <div className={styles.drawing}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-picture={`age-${view.id}`}>
          <Drawn drawing={drawing} />
          {focused >= 0 && (
            <rect x="0" y={focused * row - 1} width={width} height={row + 0.5} className={styles.focus} />
          )}
        </svg>
        <AreaListbox
          label={`${view.name}, ${words.age}`}
          description={words.keysBands}
          spoken={view.bands.map(({ spoken }) => spoken)}
          selected={[]}
          focused={focused}
          onKey={onKey}
          onFocusChange={(inside) => setFocused(inside ? 0 : -1)}
        />
      </div>
      {view.note !== '' && <p className={styles.note}>{view.note}</p>}
      {!bare && <ChartTableDetails table={view.table} language={language} />}
    </figure>
  )
}
