import { useEffect, useMemo, useRef, useState } from 'react'
import { decodeState } from '../../address/urlCodec.ts'
import { LOCALES } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { slideViews } from './model/slideView.ts'
import { SlideThumb } from './SlideThumb.tsx'
import styles from './SpeakerWindow.module.css'
import { isNowShowing, type NowShowing, type SpeakerWish, speakerChannel } from './speakerChannel.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

/** For the speaker's own screen: the notes in large type, what comes next, the clock and the time that has passed. */
export function SpeakerWindow({ dataset, vocabulary, state, theme }: ViewProps) {
  const { language } = state
  const words = meetingCatalogue(language)
  const [now, setNow] = useState<NowShowing | null>(null)
  const channel = useRef<BroadcastChannel | null>(null)
  const storyId = state.meeting.story ?? ''
  useEffect(() => {
    const made = speakerChannel(storyId)
    channel.current = made
    made.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNowShowing(data)) setNow(data)
    }
    const ask = (): void => made.postMessage({ kind: 'hello' } satisfies SpeakerWish)
    ask()
    // The presentation may be started after this window.
    const timer = setInterval(ask, 3000)
    return () => {
      clearInterval(timer)
      made.close()
    }
  }, [storyId])
  const wish = (message: SpeakerWish): void => channel.current?.postMessage(message)
  const at = now?.at ?? 0
  const count = now?.story.slides.length ?? 0
  const latest = useRef({ at, wish })
  latest.current = { at, wish }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { at: from, wish: say } = latest.current
      const isButton = event.target instanceof Element && event.target.closest('button') !== null
      if (['ArrowRight', 'PageDown'].includes(event.key) || (event.key === ' ' && !isButton))
        say({ kind: 'go', at: from + 1 })
      else if (['ArrowLeft', 'PageUp'].includes(event.key)) say({ kind: 'go', at: from - 1 })
      else if (event.key.toLowerCase() === 'b' || event.key === '.') say({ kind: 'black' })
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const views = useMemo(
    () =>
      now
        ? slideViews({
            dataset,
            read: (query) => decodeState(query, vocabulary),
            story: now.story,
            language,
            theme,
          })
        : [],
    [now, dataset, vocabulary, language, theme],
  )
  const clock = useSeconds()
  const current = views[at]
  const next = views[at + 1]
  if (!now || !current)
    return (
      <div className={styles.waiting}>
        <h1>{words.presenter.speakerTitle}</h1>
        <p role="status">{words.presenter.waiting}</p>
      </div>
    )
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(clock)
  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <p className={styles.time}>
          <span>{words.presenter.elapsed}</span>
          <b>{elapsed(clock - now.startedAt)}</b>
          <Button kind="plain" onClick={() => wish({ kind: 'restart' })}>
            {words.presenter.restart}
          </Button>
        </p>
        <p className={styles.time}>
          <span>{words.presenter.clock}</span>
          <b>{time}</b>
        </p>
      </header>
      <section aria-label={words.presenter.current} className={styles.current}>
        <p className={styles.label}>
          {words.presenter.current} · {current.number}
        </p>
        <h1>{current.headline}</h1>
        {current.question && <p className={styles.question}>{current.question}</p>}
        <h2 className={styles.label}>{words.presenter.notes}</h2>
        <div className={styles.notes}>{current.notes || words.presenter.noNotes}</div>
      </section>
      <aside className={styles.side} aria-label={words.presenter.upcoming}>
        <p className={styles.label}>{words.presenter.upcoming}</p>
        {next ? (
          <SlideThumb view={next} number={at + 2} dataset={dataset} theme={theme} />
        ) : (
          <p>{words.presenter.noNext}</p>
        )}
        <div className={styles.buttons}>
          <Button kind="plain" disabled={at === 0} onClick={() => wish({ kind: 'go', at: at - 1 })}>
            {words.presenter.previous}
          </Button>
          <Button kind="plain" disabled={at >= count - 1} onClick={() => wish({ kind: 'go', at: at + 1 })}>
            {words.presenter.next}
          </Button>
          <Button kind="plain" aria-pressed={now.isBlack} onClick={() => wish({ kind: 'black' })}>
            {now.isBlack ? words.presenter.light : words.presenter.black}
          </Button>
        </div>
      </aside>
    </div>
  )
}

function useSeconds(): number {
  const [time, setTime] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return time
}

/** `7:05`, `1:02:09`. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
