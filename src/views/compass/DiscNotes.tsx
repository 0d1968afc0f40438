import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { type HoverStore, useHovered } from '../../ui/HoverStore.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import styles from './KompassView.module.css'
import type { CompassView } from './model/compassView.ts'
import type { MagnetShade } from './model/magnetShade.ts'
import type { PullsView } from './model/pullsView.ts'

export interface DiscSentenceProps {
  readonly view: CompassView
  readonly shade: MagnetShade | null
  readonly hover: HoverStore
  readonly language: Language
  readonly pullsOf: (areaAt: number) => PullsView | null
  readonly onHowToRead: () => void
}

/** Under the heading: how to read the disc, or what pulls the area pointed at, or what the shades are. */
export function DiscSentence({ view, shade, hover, language, pullsOf, onHowToRead }: DiscSentenceProps) {
  const hovered = useHovered(hover)
  const pulls = hovered >= 0 ? pullsOf(hovered) : null
  if (pulls) return <p className={styles.subtitle}>{pulls.sentence}</p>
  if (shade)
    return (
      <p className={styles.subtitle}>
        {shade.title}
        <span className={styles.ramp}>
          {shade.least}
          <svg width="90" height="10" aria-hidden="true">
            {shade.ramp.map((fill, i) => (
              <rect key={fill} x={i * 18} width="18" height="10" fill={fill} />
            ))}
          </svg>
          {shade.most}
        </span>
      </p>
    )
  return (
    <p className={styles.subtitle}>
      {view.subtitle}{' '}
      <Button kind="inline" className={styles.link} onClick={onHowToRead} aria-haspopup="dialog">
        {compassCatalogue(language).compass.howToRead}
      </Button>
    </p>
  )
}

export interface DiscFootnotesProps {
  readonly notes: readonly string[]
  readonly hover: HoverStore
  readonly pullsOf: (areaAt: number) => PullsView | null
}

/** What sizes and edges mean; while an area is pointed at, what arrows and ellipse mean. */
export function DiscFootnotes({ notes, hover, pullsOf }: DiscFootnotesProps) {
  const hovered = useHovered(hover)
  const pulls = hovered >= 0 ? pullsOf(hovered) : null
  const shown = pulls ? [pulls.about, pulls.ringText].filter((text) => text !== '') : notes
  return (
    <p className={styles.footnotes}>
      {shown.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  )
}
