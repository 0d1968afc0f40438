import type { Language } from '../../domain/LocalText.ts'
import { LiveView, type Stage } from './LiveView.tsx'
import { type SlideView, textBlocks } from './model/slideView.ts'
import styles from './SlideFrame.module.css'
import { type MoveMark, SlideMarks } from './SlideMarks.tsx'

export interface SlideFrameProps extends Stage {
  readonly view: SlideView
  /** 1 where the slide is the page, 2 where it stands among others. */
  readonly level: 1 | 2
  readonly language: Language
  /** While the slide is made: its marks can be moved, and its view answers to nothing. */
  readonly onMark?: MoveMark | undefined
  /** On paper: the view is a picture. */
  readonly still?: boolean
}

/** One slide: what it says, what it shows, what it asks, and where the figures come from. */
export function SlideFrame({ view, level, language, onMark, still, ...stage }: SlideFrameProps) {
  const { slide, state } = view
  const Heading = level === 1 ? 'h1' : 'h2'
  const hasPicture = state !== null || slide.kind === 'picture'
  return (
    <article className={styles.slide} data-kind={hasPicture ? 'picture' : 'text'}>
      <Heading className={styles.headline}>{view.headline || view.storyTitle}</Heading>
      {view.paragraphs.length > 0 && (
        <div className={styles.text}>
          {textBlocks(view.paragraphs).map((block) =>
            block.isList ? (
              <ul key={block.lines[0]}>
                {block.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p key={block.lines[0]}>{block.lines[0]}</p>
            ),
          )}
        </div>
      )}
      {hasPicture && (
        <div
          className={styles.body}
          {...(still && state ? { role: 'img', 'aria-label': view.headline || view.kindName } : {})}
        >
          {state && (
            <div className={styles.live} inert={still || onMark !== undefined} ref={reachable}>
              <LiveView {...stage} key={slide.id} start={state} emphasis={slide.areas} room={view.room} />
            </div>
          )}
          {slide.kind === 'picture' && <img src={slide.picture} alt={view.alt} />}
          <SlideMarks marks={slide.marks} language={language} onMove={onMark} />
        </div>
      )}
      {view.question && (
        <div className={styles.question}>
          <span>{view.questionLabel}</span>
          <p>{view.question}</p>
        </div>
      )}
      <footer className={styles.footer}>
        <span>{view.storyTitle}</span>
        <span>{view.source}</span>
        <span className={styles.number}>{view.number}</span>
      </footer>
    </article>
  )
}

/** A region that scrolls is reached with the keyboard also when nothing inside it is. */
function reachable(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const look = (): void => {
    const scrolls = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
    if (scrolls) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  }
  const observer = new ResizeObserver(look)
  observer.observe(element)
  for (const child of element.children) observer.observe(child)
  return () => observer.disconnect()
}
