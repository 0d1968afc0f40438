import { Button } from '../ui/Button.tsx'
import type { MapStageWords } from './MapStageWords.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import { ZOOM_STEP } from './useMapKeys.ts'
import styles from './ZoomButtons.module.css'

export interface ZoomButtonsProps {
  readonly pane: Pane
  readonly words: MapStageWords
  readonly isHome: boolean
  readonly onZoom: (factor: number) => void
  readonly onHome: () => void
}

/** Zooming without a wheel. Quiet until the map is pointed at, always there for touch and keyboard. */
export function ZoomButtons({ pane, words, isHome, onZoom, onHome }: ZoomButtonsProps) {
  const button = (label: string, path: string, act: () => void) => (
    <Button kind="icon" onClick={act} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  )
  return (
    <div
      role="toolbar"
      aria-label={words.panes[pane.id]}
      className={styles.zoom}
      data-pane={pane.id}
      data-picture="none"
    >
      {button(words.zoomIn, 'M8 3.5v9M3.500 8h9', () => onZoom(ZOOM_STEP))}
      {button(words.zoomOut, 'M3.5 8h9', () => onZoom(1 / ZOOM_STEP))}
      {!isHome && button(words.zoomReset, 'M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3', onHome)}
    </div>
  )
}
