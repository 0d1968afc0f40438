import { useMemo } from 'react'
import type { Theme } from '../../address/AppState.ts'
import { mapsIndicator } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { LocatorMap } from '../../map/LocatorMap.tsx'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import type { SlideView } from './model/slideView.ts'
import styles from './SlideThumb.module.css'

export interface SlideThumbProps {
  readonly view: SlideView
  readonly number: number
  readonly dataset: Dataset
  readonly theme: Theme
}

/** A slide as a card: its headline, what kind it is, and for a map its colours. Never a live view: cheap at any number. */
export function SlideThumb({ view, number, dataset, theme }: SlideThumbProps) {
  const { slide, state } = view
  const map = useMemo(() => {
    const painted = state && mapsIndicator(state) ? choroplethView(dataset, state, theme) : null
    return painted && { paints: painted.paints, shapes: geographicShapes(dataset) }
  }, [dataset, state, theme])
  return (
    <span className={styles.thumb}>
      <span className={styles.number}>{number}</span>
      <b className={styles.headline}>{view.headline || view.storyTitle}</b>
      <span className={styles.picture}>
        {map ? (
          <LocatorMap shapes={map.shapes} paints={map.paints} width={58} height={82} />
        ) : slide.kind === 'picture' ? (
          <img src={slide.picture} alt="" />
        ) : (
          <Glyph kind={state?.view ?? 'text'} />
        )}
      </span>
      <span className={styles.kind}>{view.kindName}</span>
      {view.question && <span className={styles.question}>{view.question}</span>}
    </span>
  )
}

const GLYPHS: Readonly<Record<string, string>> = {
  karta: 'M14 8l14 4 12-6 10 8-4 18 6 14-20 6-18-4-6-16z',
  kompass:
    'M32 8a22 22 0 1 1 0 44a22 22 0 0 1 0-44zM32 8v44M10 30h44M40 20a3 3 0 1 1 0 .1M24 36a3 3 0 1 1 0 .1M36 40a3 3 0 1 1 0 .1',
  jamfor: 'M10 12h44M10 24h34M10 36h24M10 48h16M30 6v48',
  omraden: 'M14 6h36v48H14zM20 14h24M20 24h16M20 32h22M20 40h12',
  insatser: 'M8 12h30M8 24h40M8 36h22M8 48h34M46 9h7v7h-7zM52 21h7v7h-7z',
  data: 'M8 10h48v40H8zM8 20h48M8 30h48M8 40h48M24 10v40',
  text: 'M8 14h40M8 26h48M8 36h44M8 46h30',
}

function Glyph({ kind }: { readonly kind: string }) {
  return (
    <svg viewBox="0 0 64 60" width="64" height="60" aria-hidden="true">
      <path d={GLYPHS[kind] ?? GLYPHS.text} />
    </svg>
  )
}
