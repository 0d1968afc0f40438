import type { CSSProperties } from 'react'
import styles from './ScaledSlide.module.css'
import { SlideFrame, type SlideFrameProps } from './SlideFrame.tsx'

/** Size that a slide is laid out for; the height follows the paper or the wall. */
const WIDTH = 1024
const HEIGHT = 768

export interface ScaledSlideProps extends SlideFrameProps {
  readonly height: number
}

/** A slide exactly as on the wall, made to fit the width it is given: for the preview and for paper. */
export function ScaledSlide({ height, ...frame }: ScaledSlideProps) {
  const sizes = {
    '--drawn-for': `${WIDTH}px`,
    '--height': `${height}px`,
    '--drawn-unit': `${Math.min(1, height / HEIGHT)}px`,
  } as CSSProperties
  return (
    <div className={styles.room} style={{ aspectRatio: `${WIDTH} / ${height}` }}>
      <div className={styles.slide} style={sizes}>
        <SlideFrame {...frame} />
      </div>
    </div>
  )
}
