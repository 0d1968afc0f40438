import { type RefObject, useEffect, useRef } from 'react'
import styles from './PointerLayer.module.css'

export type PointerMode = 'off' | 'dot' | 'spot'

/** A dot, or light around what is pointed at and dusk over the rest. Follows the pointer without drawing the slide anew. */
export function PointerLayer({
  mode,
  stage,
}: {
  readonly mode: PointerMode
  readonly stage: RefObject<HTMLElement | null>
}) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = stage.current
    if (mode === 'off' || !element) return
    const onMove = (event: PointerEvent): void => {
      layer.current?.style.setProperty('--x', `${event.clientX}px`)
      layer.current?.style.setProperty('--y', `${event.clientY}px`)
    }
    element.addEventListener('pointermove', onMove)
    return () => element.removeEventListener('pointermove', onMove)
  }, [mode, stage])
  if (mode === 'off') return null
  return <div ref={layer} className={styles.layer} data-mode={mode} aria-hidden="true" />
}
