import { PaperView } from '../../output/print/PaperView.tsx'
import { Enlarged } from '../../ui/Enlarged.tsx'
import { MapPicture, type MapPictureProps } from './MapPicture.tsx'
import { rightMap } from './model/rightMap.ts'
import styles from './PresentedMap.module.css'
import { PresentedMap } from './PresentedMap.tsx'

/** The stage of a wide screen, where every area is named; type of 12 pixels becomes 7 points on an A4 across. */
const DRAWN_FOR = { width: 1280, height: 668 }
const LEAST = 0.75
const NONE: readonly number[] = []

/** The map on a page across: the whole stage with all its names, sentence and legend; two maps, where there is a second, as on a slide. */
export function PrintedMap(props: MapPictureProps) {
  const { title, subtitle, summary } = props.view
  return (
    <PaperView title={title} lead={subtitle} summary={summary}>
      {rightMap(props.dataset, props.state, props.theme) ? (
        <PresentedMap {...props} narrow={false} emphasis={NONE} drawnFor={DRAWN_FOR} least={LEAST} />
      ) : (
        <Enlarged drawnFor={DRAWN_FOR} least={LEAST}>
          <div className={styles.stage}>
            <MapPicture {...props} narrow={false} onPaper />
          </div>
        </Enlarged>
      )}
    </PaperView>
  )
}
