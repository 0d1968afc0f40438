import { useMemo, useState } from 'react'
import { MotionSync } from '../../map/MotionSync.ts'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { catalogue } from '../../words/catalogue.ts'
import styles from './MapPair.module.css'
import { MapPicture, type MapPictureProps } from './MapPicture.tsx'
import { pairState } from './model/pairState.ts'

/** Two maps side by side that move, point and choose together: another indicator, or the same one in another period. */
export function MapPair(props: MapPictureProps) {
  const { dataset, state, theme, view } = props
  const modeWords = catalogue(state.language).mode
  const [sync] = useState(() => new MotionSync())
  const other = useMemo(() => pairState(dataset, state), [dataset, state])
  const otherView = useMemo(() => other && choroplethView(dataset, other, theme), [dataset, other, theme])
  return (
    <div className={styles.pair}>
      <section aria-label={`${view.title} ${view.years}`.trim()}>
        <div className={styles.stage}>
          <MapPicture {...props} sync={sync} />
        </div>
      </section>
      <section aria-label={otherView ? `${otherView.title} ${otherView.years}`.trim() : modeWords.chooseSecond}>
        {other && otherView ? (
          <>
            <h2>
              {otherView.title} <span>{otherView.years}</span>
            </h2>
            <div className={styles.stage}>
              <MapPicture {...props} view={otherView} state={other} sync={sync} />
            </div>
          </>
        ) : (
          <p className={styles.choose}>{modeWords.pairEmpty}</p>
        )}
      </section>
    </div>
  )
}
