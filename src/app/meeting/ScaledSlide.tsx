import { useElementSize } from '../../ui/useElementSize.ts'
import styles from './ScaledSlide.module.css'
import { SlideFrame, type SlideFrameProps } from './SlideFrame.tsx'

/** Width that a slide is laid out for; the height follows the paper or the wall. */
const WIDTH = 1024

export interface ScaledSlideProps extends SlideFrameProps {
  readonly height: number
}

/** A slide exactly as on the wall, made small: for the preview and for paper. */
export function ScaledSlide({ height, ...frame }: ScaledSlideProps) {
  const [root, size] = useElementSize()
  const scale = size ? size.width / WIDTH : 0
  return (
    <div ref={root} className={styles.room} style={{ aspectRatio: `${WIDTH} / ${height}` }}>
      {scale > 0 && (
        <div className={styles.slide} style={{ width: WIDTH, height, transform: `scale(${scale})` }}>
          <SlideFrame {...frame} />
        </div>
      )}
    </div>
  )
}
