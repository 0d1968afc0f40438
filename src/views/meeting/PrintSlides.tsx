import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './PrintSlides.module.css'
import { ScaledSlide } from './ScaledSlide.tsx'
import { StoryOnPaper } from './StoryOnPaper.tsx'
import type { OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** Height of a slide in the shape of a landscape A4, for the width that slides are laid out for. */
const A4_HEIGHT = Math.round((1024 * 210) / 297)

/** All slides, one on each landscape page. */
export function PrintSlides({ open, ...view }: ViewProps & { readonly open: OpenStory }) {
  const { state } = view
  return (
    <StoryOnPaper {...view} open={open} hint={meetingCatalogue(state.language).decision.printSlidesHint}>
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
              language={state.language}
            />
          </div>
        ))}
      </div>
    </StoryOnPaper>
  )
}
