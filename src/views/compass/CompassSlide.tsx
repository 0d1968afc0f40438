import { useCallback, useMemo, useState } from 'react'
import { PALETTES } from '../../colour/palette.ts'
import { LandscapeLegend } from '../../map/LandscapeLegend.tsx'
import { SmallMap } from '../../map/SmallMap.tsx'
import { PaperView } from '../../output/print/PaperView.tsx'
import { Enlarged } from '../../ui/Enlarged.tsx'
import styles from './CompassSlide.module.css'
import { CompassDisc } from './disc/CompassDisc.tsx'
import { COMPASS_SLIDE, landscapeMarks, namedOnSlide } from './model/compassSlide.ts'
import { type CompassPictureInput, useCompassPicture } from './useCompassPicture.ts'

export interface CompassSlideProps extends CompassPictureInput {
  readonly emphasis: readonly string[]
  /** Every area is named. */
  readonly onPaper: boolean
}

/** On a page across there is room for the disc of a wide screen; type of 12 pixels becomes 7 points. */
const PAPER = { drawnFor: { width: 1280, height: 668 }, least: 0.75 }

const NOTHING = (): void => undefined

/** The compass on a slide or a page: disc, map and landscapes; it answers to pointing and has nothing to set. */
export function CompassSlide({ emphasis, onPaper, ...input }: CompassSlideProps) {
  const { dataset, theme, change } = input
  const [pinned, setPinned] = useState<string | null>(null)
  const { view, disc, map } = useCompassPicture(input, pinned)
  const named = useMemo(() => namedOnSlide(dataset, emphasis), [dataset, emphasis])
  const onClear = useCallback(() => change((before) => ({ ...before, areas: [] })), [change])
  const onPinMagnet = useCallback((id: string) => setPinned((before) => (before === id ? null : id)), [])
  const picture = (
    <Enlarged {...(onPaper ? PAPER : { drawnFor: COMPASS_SLIDE })}>
      <section className={styles.view} aria-label={view.title}>
        <div className={styles.disc}>
          <CompassDisc
            {...disc}
            compact={!onPaper}
            named={named}
            zoom={1}
            motion={null}
            onMagnet={NOTHING}
            onClear={onClear}
            onPinMagnet={onPinMagnet}
            onZoom={NOTHING}
          />
        </div>
        <div className={styles.side}>
          <div className={styles.map}>
            <SmallMap {...map} />
          </div>
          <LandscapeLegend landscapes={landscapeMarks(view, PALETTES[theme])} label={view.landscapesText} />
          <p className={styles.quality}>{view.quality.sentence}</p>
        </div>
      </section>
    </Enlarged>
  )
  if (!onPaper) return picture
  return (
    <PaperView title={view.title} lead={view.subtitle} summary={view.quality.sentence}>
      {picture}
    </PaperView>
  )
}
