import { useRef, useState } from 'react'
import type { Theme } from '../../address/AppState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { DialogBoundary } from '../../ui/DialogBoundary.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { catalogue } from '../../words/catalogue.ts'
import type { MakeTaken } from './TakeAwayList.tsx'
import styles from './TakeAwayMenu.module.css'

const TakeAwayList = lazyPart(
  () => import('./TakeAwayList.tsx'),
  (module) => module.TakeAwayList,
)

export interface TakeAwayMenuProps {
  /** What is taken away, made when it is asked for; null where there is nothing yet. */
  readonly make: MakeTaken
  readonly language: Language
  readonly theme: Theme
  /** What is taken away, for the name of an icon button: `Exportera: Arbetslösa`. */
  readonly name?: string
  /** `icon` beside a single chart or table, `tool` with a word in a row of tools. */
  readonly look?: 'icon' | 'tool'
}

/** Exportera: a button, and when it is pressed the ways to take this away. The menu is loaded with the first press. */
export function TakeAwayMenu({ make, language, theme, name, look = 'icon' }: TakeAwayMenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const word = catalogue(language).shell.takeAway
  const label = name === undefined ? word : `${word}: ${name}`
  return (
    <>
      <Button
        ref={button}
        kind={look}
        className={look === 'tool' ? styles.tool : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={look === 'icon' ? label : undefined}
        data-picture="none"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="download" />
        {look === 'tool' && <span data-label="">{word}</span>}
      </Button>
      {isOpen && (
        <DialogBoundary title={label} language={language} onClose={() => setOpen(false)}>
          <TakeAwayList
            make={make}
            language={language}
            theme={theme}
            label={label}
            button={button}
            onClose={() => setOpen(false)}
          />
        </DialogBoundary>
      )}
    </>
  )
}
