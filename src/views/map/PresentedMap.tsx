import { type Ref, useMemo, useState } from 'react'
import { MotionSync } from '../../map/MotionSync.ts'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { Enlarged } from '../../ui/Enlarged.tsx'
import { MapPicture, type MapPictureProps } from './MapPicture.tsx'
import { pairState } from './model/pairState.ts'
import { PRESENTED_SIZE } from './model/presentedSize.ts'
import { PresentedLegend } from './PresentedLegend.tsx'
import styles from './PresentedMap.module.css'

export type PresentedMapProps = MapPictureProps & {
  readonly emphasis: readonly number[]
  /** The element that the picture is taken of. */
  readonly root: Ref<HTMLElement & HTMLDivElement>
}

/** The map on a slide or in another page: pictures, a legend column, and nothing to set. */
export function PresentedMap(props: PresentedMapProps) {
  const { view, state, emphasis, root } = props
  return (
    <Enlarged drawnFor={PRESENTED_SIZE}>
      {state.layout === 'pair' ? (
        <PresentedPair {...props} />
      ) : (
        <section ref={root} className={styles.map} data-picture="slide" aria-label={view.title}>
          <div className={styles.stage}>
            <MapPicture {...props} presented={{ emphasis }} />
          </div>
          <PresentedLegend view={view} isNeed={state.mode === 'need'} language={state.language} />
        </section>
      )}
    </Enlarged>
  )
}

/** Two maps with a legend each. */
function PresentedPair(props: PresentedMapProps) {
  const { dataset, state, theme, emphasis, root } = props
  const [sync] = useState(() => new MotionSync())
  const other = useMemo(() => pairState(dataset, state), [dataset, state])
  const otherView = useMemo(() => other && choroplethView(dataset, other, theme), [dataset, other, theme])
  const maps = [{ state, view: props.view }, ...(other && otherView ? [{ state: other, view: otherView }] : [])]
  return (
    <div ref={root} className={styles.pair} data-picture="slide">
      {maps.map((map, i) => (
        <section key={i === 0 ? 'first' : 'second'} aria-label={`${map.view.title} ${map.view.figures.period}`}>
          <h2>
            {map.view.title} <span>{map.view.figures.period}</span>
          </h2>
          <div className={styles.stage}>
            <MapPicture {...props} {...map} sync={sync} presented={{ emphasis }} />
          </div>
          <PresentedLegend view={map.view} isNeed={map.state.mode === 'need'} language={state.language} flat />
        </section>
      ))}
    </div>
  )
}
