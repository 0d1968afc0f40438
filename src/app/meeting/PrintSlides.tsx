import { meetingCatalogue } from '../../i18n/meetingCatalogue.ts'
import type { ViewProps } from '../ViewProps.ts'
import styles from './PrintSlides.module.css'
import { ScaledSlide } from './ScaledSlide.tsx'
import { StoryActions } from './StoryActions.tsx'
import type { OpenStory } from './useMeeting.ts'

/** Height of a slide in the shape of a landscape A4, for the width that slides are laid out for. */
const A4_HEIGHT = Math.round((1024 * 210) / 297)

/** All slides, one on each landscape page. */
export function PrintSlides({ open, ...view }: ViewProps & { readonly open: OpenStory }) {
  const { state } = view
  const words = meetingCatalogue(state.lang).decision
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <StoryActions {...view} open={open} />
        <div className={styles.bar}>
          <button type="button" onClick={() => window.print()}>
            {words.print}
          </button>
          <p>{words.printSlidesHint}</p>
        </div>
      </div>
      <div className={styles.pages}>
        {open.views.map((slide) => (
          <div key={slide.slide.id} className={styles.page}>
            <ScaledSlide
              dataset={view.dataset}
              issues={view.issues}
              vocabulary={view.vocabulary}
              theme="light"
              height={A4_HEIGHT}
              view={slide}
              still
              level={2}
              language={state.lang}
            />
          </div>
        ))}
      </div>
    </div>
  )
}
