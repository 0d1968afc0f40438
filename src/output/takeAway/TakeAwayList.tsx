import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Theme } from '../../address/AppState.ts'
import { isLongLink } from '../../address/isLongLink.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import type { MadeView } from '../model/MadeView.ts'
import { copyEmbedCode, copyLink, copyPicture, type FileFormat, saveTakeAway } from './saveTakeAway.ts'
import styles from './TakeAwayList.module.css'

export type MakeTaken = () => MadeView | null | Promise<MadeView | null>

export interface TakeAwayListProps {
  readonly make: MakeTaken
  readonly language: Language
  readonly theme: Theme
  readonly label: string
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

const FORMATS = ['png', 'svg', 'csv', 'xlsx', 'copyImage', 'copyLink', 'copyEmbed'] as const
type Format = (typeof FORMATS)[number]
/** A page that is a file has no address that another page could show it from. */
const offered = () => FORMATS.filter((format) => format !== 'copyEmbed' || window.location.protocol !== 'file:')

/** The finished message stays long enough to be read. */
const SHOWN_MS = 1600
/** A character of a longer sentence. */
const READING_MS = 60
const AIR = 8

class NothingThere extends Error {}

const FAILURES: Readonly<Partial<Record<Format, 'copyFailed' | 'linkFailed'>>> = {
  copyImage: 'copyFailed',
  copyLink: 'linkFailed',
  copyEmbed: 'linkFailed',
}

/** The formats, as a menu above everything: arrows, Home and End move, Escape and Tab leave, the result is said where it was asked for. */
export function TakeAwayList(props: TakeAwayListProps) {
  const { language, label, button, onClose } = props
  const words = outputCatalogue(language).takeAway
  const root = useRef<HTMLDivElement>(null)
  // Away from the styles around the button, but inside the dialog when there is one: the rest of the page is inert.
  const [home] = useState(() => button.current?.closest('dialog, header, main') ?? document.body)
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  const leaving = useRef(0)
  // A list that is closed by hand must not close the one that is opened after it.
  useEffect(() => () => clearTimeout(leaving.current), [])

  useLayoutEffect(() => {
    const list = root.current
    if (!list || !button.current) return
    list.showPopover?.()
    const anchor = button.current.getBoundingClientRect()
    const { width, height } = list.getBoundingClientRect()
    const left = Math.max(AIR, Math.min(anchor.right - width, window.innerWidth - width - AIR))
    const below = anchor.bottom + 4
    const top = below + height > window.innerHeight - AIR ? Math.max(AIR, anchor.top - height - 4) : below
    list.style.left = `${left}px`
    list.style.top = `${top}px`
    list.querySelector('button')?.focus()
  }, [button])

  useEffect(() => {
    const away = (event: Event): void => {
      const target = event.target as Node
      if (!root.current?.contains(target) && !button.current?.contains(target)) onClose()
    }
    document.addEventListener('pointerdown', away)
    window.addEventListener('resize', onClose)
    return () => {
      document.removeEventListener('pointerdown', away)
      window.removeEventListener('resize', onClose)
    }
  }, [button, onClose])

  const leave = (): void => {
    onClose()
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = [...event.currentTarget.querySelectorAll('button')]
    const at = items.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to !== undefined) items.at(to % items.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const choose = async (format: Format): Promise<void> => {
    if (busy) return
    setBusy(true)
    setMessage(words.working)
    try {
      const done = await carryOut(format, props)
      setMessage(done)
      leaving.current = window.setTimeout(leave, Math.max(SHOWN_MS, done.length * READING_MS))
    } catch (fault) {
      if (fault instanceof NothingThere) setMessage(words.nothing)
      else setMessage(FAILURES[format] === undefined ? words.failed : words[FAILURES[format]])
    }
    setBusy(false)
  }
  return createPortal(
    <div ref={root} popover="manual" className={styles.list} data-picture="none">
      <div role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
        {offered().map((format) => (
          <Button
            key={format}
            role="menuitem"
            tabIndex={-1}
            data-divided={format === 'copyImage' || undefined}
            aria-disabled={busy}
            onClick={() => choose(format)}
          >
            {words.formats[format]}
            <small>{words.hints[format]}</small>
          </Button>
        ))}
      </div>
      <p role="status">{message}</p>
    </div>,
    home,
  )
}

/** Does what was chosen; gives the sentence that says it is done. Rejects when it cannot be done. */
async function carryOut(format: Format, props: TakeAwayListProps): Promise<string> {
  const words = outputCatalogue(props.language).takeAway
  if (format === 'copyLink') {
    await copyLink()
    return isLongLink(window.location.href) ? catalogue(props.language).shell.longLinkCopied : words.linkCopied
  }
  if (format === 'copyEmbed') {
    await copyEmbedCode()
    return words.embedCopied
  }
  const known = Promise.resolve(props.make()).then((made) => {
    if (!made) throw new NothingThere()
    return made
  })
  if (format === 'copyImage') {
    const isShrunk = await copyPicture(known, props)
    return isShrunk ? `${words.imageCopied} ${words.shrunk}` : words.imageCopied
  }
  const { name, isShrunk } = await saveTakeAway(format satisfies FileFormat, await known, props)
  return isShrunk ? `${words.saved(name)} ${words.shrunk}` : words.saved(name)
}
