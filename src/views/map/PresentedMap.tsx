import { useMemo, useState } from 'react'
import { countsNeed } from '../../address/viewAsked.ts'
import { MotionSync } from '../../map/MotionSync.ts'
import { Enlarged, type EnlargedProps } from '../../ui/Enlarged.tsx'
import { MapPicture, type MapPictureProps } from './MapPicture.tsx'
import { PRESENTED_SIZE } from './model/presentedSize.ts'
import { rightMap } from './model/rightMap.ts'
import { PresentedLegend } from './PresentedLegend.tsx'
import styles from './PresentedMap.module.css'

export type PresentedMapProps = MapPictureProps & {
  readonly emphasis: readonly number[]
  /** The size it is laid out for, where it is not a slide's, and how much smaller it may become. */
  readonly drawnFor?: EnlargedProps['drawnFor']
  readonly least?: number
}

/** The map on a slide or in another page: pictures, a legend column, and nothing to set. */
export function PresentedMap({ drawnFor = PRESENTED_SIZE, least, ...props }: PresentedMapProps) {
  const { dataset, view, state, theme, emphasis } = props
  const [sync] = useState(() => new MotionSync())
  const other = useMemo(() => rightMap(dataset, state, theme), [dataset, state, theme])
  const isWide = view.legend.square || view.legend.landscapes
  const isNeed = countsNeed(state.mode)
  return (
    <Enlarged drawnFor={drawnFor} least={least}>
      {other ? (
        <div className={styles.pair}>
          {[{ state, view }, other].map((map, i) => (
            <section key={i === 0 ? 'first' : 'second'} aria-label={`${map.view.title} ${map.view.years}`.trim()}>
              <h2>
                {map.view.title} <span>{map.view.years}</span>
              </h2>
              <div className={styles.stage}>
                <MapPicture {...props} {...map} sync={sync} presented={{ emphasis, isOneOfTwo: true }} />
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
