import { useMemo, useState } from 'react'
import { countsNeed } from '../../address/viewAsked.ts'
import { MotionSync } from '../../map/MotionSync.ts'
import { Enlarged } from '../../ui/Enlarged.tsx'
import { MapPicture, type MapPictureProps } from './MapPicture.tsx'
import { PRESENTED_SIZE } from './model/presentedSize.ts'
import { rightMap } from './model/rightMap.ts'
import { PresentedLegend } from './PresentedLegend.tsx'
import styles from './PresentedMap.module.css'

export type PresentedMapProps = MapPictureProps & {
  readonly emphasis: readonly number[]
}

/** The map on a slide or in another page: pictures, a legend column, and nothing to set. */
export function PresentedMap(props: PresentedMapProps) {
  const { dataset, view, state, theme, emphasis } = props
  const [sync] = useState(() => new MotionSync())
  const other = useMemo(() => rightMap(dataset, state, theme), [dataset, state, theme])
  const isWide = view.legend.square || view.legend.landscapes
  const isNeed = countsNeed(state.mode)
  return (
    <Enlarged drawnFor={PRESENTED_SIZE}>
      {other ? (
        <div className={styles.pair}>
          {[{ state, view }, other].map((map, i) => (
            <section key={i === 0 ? 'first' : 'second'} aria-label={`${map.view.title} ${map.view.years}`.trim()}>
              <h2>
                {map.view.title} <span>{map.view.years}</span>
              </h2>
              <div className={styles.stage}>
                <MapPicture {...props} {...map} sync={sync} presented={{ emphasis }} />
              </div>
              <PresentedLegend view={map.view} isNeed={countsNeed(map.state.mode)} language={state.language} flat />
            </section>
          ))}
        </div>
      ) : (
        <section className={styles.map} data-wide={isWide ? '' : undefined} aria-label={view.title}>
          <div className={styles.stage}>
            <MapPicture {...props} presented={{ emphasis }} />
          </div>
          <PresentedLegend view={view} isNeed={isNeed} language={state.language} />
        </section>
      )}
    </Enlarged>
  )
}
