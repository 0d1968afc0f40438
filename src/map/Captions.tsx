import { useLayoutEffect, useRef } from 'react'
import type { Viewport } from '../geo/viewport.ts'
import styles from './Captions.module.css'
import type { MapStageWords } from './MapStageWords.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'
import { ScaleBarMark } from './StageOverlay.tsx'

export interface CaptionsProps {
  readonly whole: Pane | undefined
  readonly lens: Pane | undefined
  readonly viewports: ReadonlyMap<PaneId, Viewport>
  readonly words: MapStageWords
  /** A phone, or a slide: what is around the map says what it is. */
  readonly isBare: boolean
  /** Of the stage where it is bare. */
  readonly height: number
  readonly showKey: boolean
  /** Names that found no room on either map. */
  readonly unnamed: number
}

/** The margin of a page on a phone. */
const EDGE = 20

/** What each of the two maps is, how long a kilometre is in it, and what the squares mean. */
export function Captions({ whole, lens, viewports, words, isBare, height, showKey, unnamed }: CaptionsProps) {
  const note = (x: number, y: number) =>
    unnamed > 0 && (
      <text x={x} y={y} className={styles.caption}>
        {words.unnamed(unnamed)}
      </text>
    )
  if (isBare) return note(EDGE, height - 4)
  if (!whole) return null
  const bottom = whole.rect.y + whole.rect.height
  const right = lens ? lens.rect.x + lens.rect.width - 32 : 0
  return (
    <g>
      <ScaleBarMark
        viewport={viewports.get('whole')!}
        x={32}
        y={bottom - 62}
        fromRight={false}
        text={words.kilometres}
      />
      <text x={32} y={bottom - 36} className={styles.title}>
        {words.wholeTitle}
      </text>
      <text x={32} y={bottom - 20} className={styles.caption}>
        {words.wholeSubtitle}
      </text>
      {note(32, bottom - 5)}
      {lens && (
        <>
          <text x={lens.rect.x + 20} y={11} className={styles.title}>
            {words.lensTitle}
          </text>
          <text x={lens.rect.x + 20} y={26} className={styles.caption}>
            {words.lensSubtitle}
          </text>
          <ScaleBarMark
            viewport={viewports.get('lens')!}
            x={right}
            y={lens.rect.y + lens.rect.height - 26}
            fromRight
            text={words.kilometres}
          />
          {showKey && <MeasureKey key={words.measureKey} text={words.measureKey} right={right} />}
        </>
      )}
    </g>
  )
}

/** The square stands before its text, whose width only the browser knows. */
function MeasureKey({ text, right }: { readonly text: string; readonly right: number }) {
  const label = useRef<SVGTextElement>(null)
  const square = useRef<SVGRectElement>(null)
  useLayoutEffect(() => {
    const place = (): void => {
      const width = label.current?.getComputedTextLength() ?? 0
      square.current?.setAttribute('x', String(right - width - 14))
    }
    place()
    // In the page's own font the text is of another width.
    if (document.fonts.status !== 'loaded') document.fonts.ready.then(place)
  }, [right])
  return (
    <>
      <text ref={label} x={right} y={11} textAnchor="end" className={styles.caption}>
        {text}
      </text>
      <rect ref={square} y={2.5} width="8.5" height="8.5" rx="1.5" className={styles.square} />
    </>
  )
}
