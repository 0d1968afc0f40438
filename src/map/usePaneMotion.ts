import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Viewport } from '../geo/viewport.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

const NOTHING_MOVED: ReadonlyMap<PaneId, Viewport> = new Map()

export interface PaneMotion {
  readonly viewports: ReadonlyMap<PaneId, Viewport>
  readonly groupRef: (id: PaneId) => (node: SVGGElement | null) => void
  readonly move: (id: PaneId, viewport: Viewport, settled: boolean) => void
  readonly isHome: boolean
  readonly goHome: () => void
}

/**
 * The windows of the panes. While a pane is in motion its drawing follows as one transformed group, outside React;
 * labels are laid out anew when it has settled.
 */
export function usePaneMotion(panes: readonly Pane[]): PaneMotion {
  const [settled, setSettled] = useState<{ panes: readonly Pane[]; moved: ReadonlyMap<PaneId, Viewport> }>({
    panes,
    moved: NOTHING_MOVED,
  })
  const groups = useRef(new Map<PaneId, SVGGElement>())
  // New panes (another size, another package) start from their own windows.
  const moved = settled.panes === panes ? settled.moved : NOTHING_MOVED
  const viewports = useMemo(
    () => new Map(panes.map((pane) => [pane.id, moved.get(pane.id) ?? pane.viewport])),
    [panes, moved],
  )
  const current = useRef({ panes, viewports })
  current.current = { panes, viewports }

  useLayoutEffect(() => {
    for (const group of groups.current.values()) {
      group.removeAttribute('transform')
      group.removeAttribute('data-moving')
    }
  })

  const groupRef = useCallback(
    (id: PaneId) => (node: SVGGElement | null) => {
      if (node) groups.current.set(id, node)
      else groups.current.delete(id)
    },
    [],
  )

  const move = useCallback((id: PaneId, viewport: Viewport, isSettled: boolean) => {
    const pane = current.current.panes.find((candidate) => candidate.id === id)
    const base = current.current.viewports.get(id)
    if (!pane || !base) return
    if (isSettled) {
      setSettled((before) => {
        const kept = before.panes === current.current.panes ? before.moved : NOTHING_MOVED
        return { panes: current.current.panes, moved: new Map(kept).set(id, viewport) }
      })
      return
    }
    const group = groups.current.get(id)
    if (!group) return
    const factor = viewport.scale / base.scale
    const middleX = pane.rect.x + base.width / 2
    const middleY = pane.rect.y + base.height / 2
    const x = middleX * (1 - factor) + (base.center.x - viewport.center.x) * viewport.scale
    const y = middleY * (1 - factor) + (base.center.y - viewport.center.y) * viewport.scale
    group.setAttribute('transform', `matrix(${factor},0,0,${factor},${x},${y})`)
    group.setAttribute('data-moving', Math.abs(factor - 1) > 0.001 ? 'zoom' : 'pan')
  }, [])

  const goHome = useCallback(() => setSettled({ panes: current.current.panes, moved: NOTHING_MOVED }), [])
  return { viewports, groupRef, move, isHome: moved.size === 0, goHome }
}
