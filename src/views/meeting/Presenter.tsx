import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import type { Stage } from './LiveView.tsx'
import type { SlideView } from './model/slideView.ts'
import { PointerLayer, type PointerMode } from './PointerLayer.tsx'
import styles from './Presenter.module.css'
import { PresenterTools } from './PresenterTools.tsx'
import { SlideFrame } from './SlideFrame.tsx'
import { SlideOverview } from './SlideOverview.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { type PresenterActions, usePresenterKeys } from './usePresenterKeys.ts'
import { useWakeLock } from './useWakeLock.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface PresenterProps extends Stage {
  readonly views: readonly SlideView[]
  readonly language: Language
  /** The slide that is shown, from 0. */
  readonly at: number
  readonly isBlack: boolean
  readonly onGo: (at: number) => void
  readonly onBlack: () => void
  readonly onExit: () => void
  readonly onSpeaker: () => boolean
  readonly onDecide: (at: number) => void
}

const POINTER_MODES: readonly PointerMode[] = ['off', 'dot', 'spot']
/** A finger that moves this far along, and half of it across at most, turns the slide. */
const SWIPE = 60

/** The slides one by one over the whole screen: live views, nothing to edit, everything by keyboard, clicker or finger. */
export function Presenter(props: PresenterProps) {
  const { views, language, at, isBlack, onGo, onBlack, onExit, onSpeaker, onDecide, ...stage } = props
  const words = meetingCatalogue(language).presenter
  const stageElement = useRef<HTMLElement>(null)
  const touch = useRef<{ x: number; y: number } | null>(null)
  const [open, setOpen] = useState<'overview' | 'keys' | null>(null)
  const [pointer, setPointer] = useState<PointerMode>('off')
  const [notice, setNotice] = useState('')
  const fullScreen = useFullScreen(onExit)
  useWakeLock()
  const view = views[at]!

  // The slide takes the keyboard, so that a key pressed after a click in the last view is meant for the slides.
  useEffect(() => stageElement.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(''), 3000)
    return () => clearTimeout(timer)
  }, [notice])

  const go = (index: number): void => {
    if (isBlack) onBlack()
    if (index > views.length - 1) setNotice(words.end)
    const next = Math.max(0, Math.min(views.length - 1, index))
    if (next === at) return
    onGo(next)
    stageElement.current?.focus({ preventScroll: true })
  }
  const actions: PresenterActions = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(views.length - 1),
    overview: () => setOpen('overview'),
    black: onBlack,
    pointer: () => {
      const next = POINTER_MODES[(POINTER_MODES.indexOf(pointer) + 1) % POINTER_MODES.length]!
      setPointer(next)
      setNotice(words.pointerModes[next])
    },
    decide: () => onDecide(at),
    speaker: () => {
      fullScreen.expectLeave()
      if (!onSpeaker()) setNotice(words.popupBlocked)
    },
    fullScreen: fullScreen.toggle,
    keysHelp: () => setOpen('keys'),
    exit: onExit,
    leaveView: () => stageElement.current?.focus({ preventScroll: true }),
  }
  usePresenterKeys(actions)

  const onPointerUp = (event: PointerEvent): void => {
    const start = touch.current
    touch.current = null
    if (!start || event.pointerType !== 'touch') return
    const [x, y] = [event.clientX - start.x, event.clientY - start.y]
    if (Math.abs(x) > SWIPE && Math.abs(y) < Math.abs(x) / 2) go(x < 0 ? at + 1 : at - 1)
  }
  return (
    <div className={styles.presenter}>
      <section
        ref={stageElement}
        className={styles.stage}
        tabIndex={-1}
        aria-label={words.stage}
        onPointerDown={(event) => {
          touch.current = { x: event.clientX, y: event.clientY }
        }}
        onPointerUp={onPointerUp}
      >
        <SlideFrame {...stage} key={view.slide.id} view={view} level={1} language={language} />
      </section>
      <Hidden as="p" role="status">
        {isBlack ? words.isBlack : words.nowShowing(String(at + 1), String(views.length), view.headline)}
      </Hidden>
      <PointerLayer mode={pointer} stage={stageElement} />
      {isBlack && <Button className={styles.black} aria-label={words.isBlack} onClick={onBlack} />}
      <PresenterTools actions={actions} language={language} />
      {notice && (
        <p className={styles.notice} role="status">
          {notice}
        </p>
      )}
      {open === 'overview' && (
        <Dialog
          title={words.overview}
          closeLabel={meetingCatalogue(language).shell.close}
          place="form"
          onClose={() => setOpen(null)}
        >
          <SlideOverview
            views={views}
            at={at}
            dataset={stage.dataset}
            theme={stage.theme}
            onChoose={(chosen) => {
              setOpen(null)
              go(chosen)
            }}
          />
        </Dialog>
      )}
      {open === 'keys' && (
        <Dialog
          title={words.keysHelp}
          closeLabel={meetingCatalogue(language).shell.close}
          place="center"
          onClose={() => setOpen(null)}
        >
          <dl className={styles.keys}>
            {words.keys.map(([key, text]) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{key}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </div>
  )
}
